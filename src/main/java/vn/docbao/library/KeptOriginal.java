package vn.docbao.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A file, its text and what was decided about it. Packed in one piece: the text says what the bytes say, nearly always
 * letter by letter, and then it is not written at all.
 *
 * @param text what {@code spans} refers to; empty for a file that could not be understood
 * @param spans JSON: [{line, from, to, fate, rule, story}]
 */
public record KeptOriginal(byte[] bytes, String text, String spans) {

    /** @return zlib: each of the three behind its length in bytes, for the text -1 where it is the bytes in UTF-8 */
    public byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            byte[] written = text.getBytes(StandardCharsets.UTF_8);
            write(out, bytes);
            if (Arrays.equals(written, bytes)) {
                out.writeInt(-1);
            } else {
                write(out, written);
            }
            write(out, spans.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws UncheckedIOException if {@code packed} is damaged */
    public static KeptOriginal unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            byte[] bytes = in.readNBytes(in.readInt());
            int written = in.readInt();
            byte[] text = written < 0 ? bytes : in.readNBytes(written);
            byte[] spans = in.readNBytes(in.readInt());
            return new KeptOriginal(
                    bytes, new String(text, StandardCharsets.UTF_8), new String(spans, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
