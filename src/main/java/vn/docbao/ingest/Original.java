package vn.docbao.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Span;
import vn.docbao.library.SourceContent;
import vn.docbao.library.SourceFile;

/** A file's bytes and the decisions about them, in the form they are kept in. */
record Original(byte[] compressed, String text, String spans) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Original of(byte[] bytes, Extraction.Page page) {
        // PostgreSQL takes no NUL in texts; one char for one keeps the spans' offsets.
        return new Original(gzip(bytes), page.text().replace('\0', '\uFFFD'), json(page.spans()));
    }

    /** Of a file whose text could not be worked out. */
    static Original unread(byte[] bytes) {
        return new Original(gzip(bytes), "", "[]");
    }

    SourceContent toContent(SourceFile file) {
        return new SourceContent(file, compressed, text, spans, Extractor.RULES_VERSION);
    }

    void replace(SourceContent content) {
        content.replace(compressed, text, spans, Extractor.RULES_VERSION);
    }

    /** The file's bytes as they were. */
    static byte[] bytes(SourceContent content) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.getOriginal()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(List<Span> spans) {
        return JSON.writeValueAsString(spans);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
