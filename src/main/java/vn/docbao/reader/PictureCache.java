package vn.docbao.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pictures drawn anew in the widths that pages show: nothing but pixels is left of the original's bytes. Kept in the
 * data folder; the folder may be deleted at any time.
 */
@Component
class PictureCache {

    private static final double QUALITY = 0.82;
    /** A picture of thirty million pixels takes 120 MB while it is drawn. */
    private static final int AT_A_TIME = 2;

    private final Path folder;
    private final Semaphore drawing = new Semaphore(AT_A_TIME);

    PictureCache(@Value("${docbao.data-dir}") String dataDir) {
        this.folder = Path.of(dataDir, "pictures");
    }

    /**
     * @param width one of the picture's
     * @throws IOException if it cannot be drawn or kept
     */
    Path of(Picture picture, int width) throws IOException {
        String key = picture.file() + " " + picture.version() + " " + width;
        Path kept =
                folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "." + picture.format());
        if (Files.exists(kept)) {
            return kept;
        }
        Files.createDirectories(folder);
        drawing.acquireUninterruptibly();
        try {
            if (!Files.exists(kept)) {
                Path drawn = Files.createTempFile(folder, "new-", "." + picture.format());
                try {
                    draw(picture, width, drawn);
                    Files.move(drawn, kept, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(drawn);
                }
            }
            return kept;
        } finally {
            drawing.release();
        }
    }

    private static void draw(Picture picture, int width, Path into) throws IOException {
        try {
            Thumbnails.of(picture.file().toFile())
                    .forceSize(width, picture.heightAt(width))
                    .imageType(picture.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .outputFormat(picture.format())
                    .outputQuality(QUALITY)
                    .toFile(into.toFile());
        } catch (RuntimeException e) {
            throw new IOException("Cannot draw " + picture.file(), e);
        }
    }
}
