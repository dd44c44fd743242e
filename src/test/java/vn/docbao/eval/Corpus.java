package vn.docbao.eval;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages of other people's to measure on, kept outside the repository.
 *
 * @param name of the archive, without its ending
 * @param pages in the order of the archive
 */
public record Corpus(String name, List<Page> pages) {

    private static final String ENDING = ".tar.gz";
    private static final int BLOCK = 512;

    /** @param name the path within the archive */
    public record Page(String name, byte[] bytes) {}

    /** Those in the folder named by {@code -Ddocbao.corpus=DIR}; without one the test is skipped and says so. */
    public static List<Corpus> required() throws IOException {
        List<Corpus> all = new ArrayList<>();
        for (Path archive : archives(DataFolder.required("docbao.corpus", "one or more X" + ENDING))) {
            all.add(read(archive));
        }
        return all;
    }

    public static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** The plain files of an archive: headers of 512 bytes, content padded to as many. */
    public static Corpus read(Path archive) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive))))) {
            byte[] header = new byte[BLOCK];
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(text(header, 124, 11).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[156] == '0' || header[156] == 0) {
                    pages.add(new Page(text(header, 0, 100), content));
                }
            }
        }
        String file = archive.getFileName().toString();
        return new Corpus(file.substring(0, file.length() - ENDING.length()), pages);
    }

    /** Pages from all parts, as many as asked for or all there are. */
    public List<Page> sample(int size) {
        int taken = Math.min(size, pages.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> pages.get((int) ((long) i * pages.size() / taken)))
                .toList();
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
