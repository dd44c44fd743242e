package vn.docbao.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file show before any of them is decoded. */
final class ByteShape {

    private static final int LOOKED_AT = 1 << 16;

    private ByteShape() {}

    /** The charset that a byte order mark names. */
    static @Nullable Charset marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** ASCII letters, spaces and line ends show the byte order: in text one character in five is one of them. */
    static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int little = 0;
        int big = 0;
        for (int i = 0; i < length; i += 2) {
            if (bytes[i + 1] == 0 && isAsciiText(bytes[i])) {
                little++;
            } else if (bytes[i] == 0 && isAsciiText(bytes[i + 1])) {
                big++;
            }
        }
        int most = Math.max(little, big);
        if (most < 2 || most * 5 < length / 2 || Math.min(little, big) * 20 > most) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isAsciiText(byte b) {
        return b >= 0x20 && b < 0x7F || b == '\n' || b == '\r' || b == '\t';
    }

    /** Whether there is a zero byte at the beginning: neither UTF-8 text nor that of old codes holds one. */
    static boolean holdsZero(byte[] bytes) {
        // A string's search is many times faster than a loop.
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    }

    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        // A stray zero byte is a flaw of a dump; many are a file of another kind.
        return zeros > 0 && zeros * 200L > length;
    }

    /** Whether at least four of five sequences beyond ASCII are well-formed UTF-8. */
    static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
                int seen = 0;
                while (seen < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                    i++;
                    seen++;
                }
                if (more > 0 && seen == more) {
                    good++;
                } else {
                    bad++;
                }
            }
        }
        return good > 0 && bad * 4L <= good;
    }
}
