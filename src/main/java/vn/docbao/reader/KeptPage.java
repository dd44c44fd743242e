package vn.docbao.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer as it is sent. It is held in one form: compressed, which nearly all ask for, it takes a quarter of the room.
 *
 * @param fields what the answer's header says beside what is said of its form
 * @param tag which no other bytes have, without quotes
 * @param length as it was rendered
 * @param bytes compressed, or as it was rendered where that would save little
 */
record KeptPage(List<Field> fields, String tag, int length, byte[] bytes, boolean compressed) {

    /** Of the header. */
    record Field(String name, String value) {}

    /** Of the objects around the bytes, about. */
    private static final int OVERHEAD = 1_000;

    private static final int TAG_BYTES = 15;
    private static final int INFLATED_AT_ONCE = 8_192;
    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    static KeptPage of(List<Field> fields, byte[] bytes) {
        byte[] gzip = gzip(bytes);
        boolean saves = gzip.length < bytes.length / 10 * 9;
        return new KeptPage(fields, tag(bytes), bytes.length, saves ? gzip : bytes, saves);
    }

    /** Bytes of memory. */
    int weight() {
        return OVERHEAD + bytes.length;
    }

    /** The whole answer, or that the asker has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        fields.forEach(field -> response.setHeader(field.name(), field.value()));
        if (compressed) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        boolean asIs = compressed && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String form = '"' + tag + (asIs ? "-gzip\"" : "\"");
        response.setHeader(HttpHeaders.ETAG, form);
        if (new ServletWebRequest(request, response).checkNotModified(form)) {
            return;
        }
        if (asIs) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(asIs ? bytes.length : length);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        if (compressed && !asIs) {
            new GZIPInputStream(new ByteArrayInputStream(bytes), INFLATED_AT_ONCE)
                    .transferTo(response.getOutputStream());
        } else {
            response.getOutputStream().write(bytes);
        }
    }

    static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !NO_GZIP.matcher(encodings).find();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3 + 100);
        try (OutputStream gzip = new Tightest(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return compressed.toByteArray();
    }

    /** Done once for many readers. */
    private static final class Tightest extends GZIPOutputStream {

        Tightest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
