package vn.docbao.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.ArticleObject;

/**
 * Reads JSON Lines, each line an article. A line is known by what it calls itself, not by its place: lines that are
 * put before it must not make another article of it.
 */
final class JsonLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    private JsonLines(InputStream in, long limit) {
        this.in = in;
        this.longest = (int) Math.min(limit, Integer.MAX_VALUE - 8);
    }

    static void read(Path file, Entries entries) throws IOException {
        boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream stored = Files.newInputStream(file);
                InputStream in = entries.bounded(compressed ? new GZIPInputStream(stored, BUFFER) : stored)) {
            read(in, "", Files.getLastModifiedTime(file).toInstant(), entries);
        }
    }

    /**
     * @param content bounded; read by this call, not closed
     * @param prefix what stands before the lines' own names
     */
    static void read(InputStream content, String prefix, @Nullable Instant modifiedAt, Entries entries)
            throws IOException {
        JsonLines lines = new JsonLines(new BufferedInputStream(content, BUFFER), entries.limit());
        for (int number = 1; entries.wanted() && lines.next(); number++) {
            byte[] bytes = lines.line.toByteArray();
            String place = prefix + "dòng " + number;
            if (lines.tooLong) {
                entries.add(place, lines.longest + 1L, modifiedAt, InputStream.nullInputStream());
                continue;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                ArticleObject article = ArticleObject.parse(text);
                if (article == null) {
                    entries.refuse(place, bytes.length, modifiedAt, "dòng này không phải một đối tượng JSON [no JSON]");
                } else {
                    entries.add(article.name() == null ? place : prefix + article.name(), modifiedAt, bytes);
                }
            }
        }
    }

    /** Reads the next line, of one that is too long the beginning; false at the end. */
    private boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < longest) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        return true;
    }
}
