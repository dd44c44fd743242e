package vn.docbao.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file: decoded, without a byte order mark, NFC.
 *
 * @param repairs what was done to the characters, in words for logs
 */
record SourceText(String text, String charset, List<String> repairs) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** Reads bytes of text; null where they are no text. */
    static @Nullable SourceText read(byte[] bytes) {
        List<String> repairs = new ArrayList<>();
        Charset charset = marked(bytes);
        String text;
        if (charset != null) {
            text = decodeLeniently(bytes, charset);
        } else if ((charset = utf16WithoutMark(bytes)) != null) {
            text = decodeLeniently(bytes, charset);
            repairs.add("utf-16-without-mark");
        } else if (hasBinaryBytes(bytes)) {
            return null;
        } else {
            charset = StandardCharsets.UTF_8;
            text = decode(bytes, charset);
            if (text == null) {
                charset = mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1258;
                text = decodeLeniently(bytes, charset);
                repairs.add(charset == WINDOWS_1258 ? "charset-guessed" : "broken-characters");
            }
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (mostlyControls(text)) {
            return null;
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
            repairs.add("nfc");
        }
        return new SourceText(text, charset.name(), List.copyOf(repairs));
    }

    private static @Nullable Charset marked(byte[] b) {
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

    /** Spaces and line ends show the byte order: in text at least one character in a hundred is one of them. */
    private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 16) & ~1;
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

    private static boolean hasBinaryBytes(byte[] bytes) {
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, 1 << 16); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        // A stray zero byte is a flaw of a dump; many are a file of another kind.
        return zeros > 0 && zeros * 200L > Math.min(bytes.length, 1 << 16);
    }

    private static boolean mostlyControls(String text) {
        int length = Math.min(text.length(), 1 << 16);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                    || c == '\uFFFD'
                    || c >= 0x80 && c < 0xA0) {
                odd++;
            }
        }
        return odd * 10 > length;
    }

    /** Whether at least four of five sequences beyond ASCII are well-formed UTF-8. */
    private static boolean mostlyUtf8(byte[] bytes) {
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

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String decodeLeniently(byte[] bytes, Charset charset) {
        CharBuffer chars = charset.decode(ByteBuffer.wrap(bytes));
        return chars.toString();
    }
}
