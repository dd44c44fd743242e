package vn.docbao.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.text.FileNames;

/**
 * The pictures of figures: files of the name that an article prints, in the folder of the article's file or below it.
 * What a page names may be hostile: no path leads out of that folder, through links neither, and what a file is its
 * bytes say, not its name.
 */
@Component
class Pictures {

    private static final long LARGEST_FILE = 25_000_000;
    private static final long MOST_PIXELS = 30_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp", "webp");
    private static final Set<Orientation> LYING =
            EnumSet.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP, Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);

    private static final int REMEMBERED = 5_000;

    /** By path and version; empty for what is no picture. */
    private final Map<String, Optional<Picture>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Picture>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /**
     * @param origin the path of the article's file; what stands in an archive has no folder
     * @param name as the article prints it
     */
    Optional<Picture> beside(String origin, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Path folder = FileNames.path(origin).toAbsolutePath().getParent().toRealPath();
            Path file = FileNames.resolve(folder, name).toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!file.startsWith(folder) || !attributes.isRegularFile() || attributes.size() > LARGEST_FILE) {
                return Optional.empty();
            }
            String version =
                    attributes.size() + "-" + attributes.lastModifiedTime().toMillis();
            return known.computeIfAbsent(file + " " + version, key -> read(file, version));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** It could not be drawn: from now on its caption stands alone. */
    void broken(Picture picture) {
        known.put(picture.file() + " " + picture.version(), Optional.empty());
    }

    private static Optional<Picture> read(Path file, String version) {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(bytes).next();
            try {
                reader.setInput(bytes);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)) {
                    return Optional.empty();
                }
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                boolean transparent =
                        reader.getImageTypes(0).next().getColorModel().hasAlpha();
                boolean lying = format.equals("jpeg") && LYING.contains(ExifUtils.getExifOrientation(reader, 0));
                return Optional.of(
                        new Picture(file, version, lying ? height : width, lying ? width : height, transparent));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever broken bytes lead them to.
            return Optional.empty();
        }
    }
}
