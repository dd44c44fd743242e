package vn.docbao.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file: decoded, without a byte order mark, repaired, NFC.
 *
 * @param charset the bytes' charset by its Java name; for the codes from before Unicode the one their bytes fit in
 * @param repairs what was done, each once: {@code utf-16-without-mark}, {@code charset-guessed} (none or a wrong one
 *     was named), {@code broken-characters} (some bytes made no characters), {@code mojibake}, {@code tcvn3},
 *     {@code vni}, {@code nfc}
 * @param invisible where in the text characters stand that nobody sees
 */
record SourceText(String text, String charset, List<String> repairs, BitSet invisible) {

    /** Reads bytes of text; null where they are no text. */
    static @Nullable SourceText read(byte[] bytes) {
        List<String> repairs = new ArrayList<>();
        Charset charset = ByteShape.marked(bytes);
        String text;
        if (charset == null && ByteShape.holdsZero(bytes)) {
            charset = ByteShape.utf16WithoutMark(bytes);
            if (charset != null) {
                repairs.add("utf-16-without-mark");
            } else if (ByteShape.isBinary(bytes)) {
                return null;
            }
        }
        if (charset != null) {
            text = decode(bytes, charset, repairs);
        } else {
            charset = StandardCharsets.UTF_8;
            text = decodeStrictly(bytes, charset);
            Charset declared = DeclaredCharset.of(bytes);
            if (text != null) {
                if (declared != null && !declared.equals(charset) && !isAscii(text)) {
                    repairs.add("charset-guessed");
                }
            } else if (ByteShape.mostlyUtf8(bytes)) {
                text = decode(bytes, charset, repairs);
            } else {
                SingleByteText single = SingleByteText.read(bytes, declared);
                text = single.text();
                charset = single.charset();
                if (single.guessed()) {
                    repairs.add("charset-guessed");
                }
            }
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        Signs signs = Signs.of(text);
        String repaired = repaired(text, signs, repairs);
        signs = repaired.equals(text) ? signs : Signs.of(repaired);
        return signs.controls()
                ? null
                : new SourceText(repaired, charset.name(), List.copyOf(repairs), signs.invisible());
    }

    private static String repaired(String text, Signs seen, List<String> repairs) {
        Signs signs = seen;
        String repaired = signs.misread() ? Mojibake.repair(text) : text;
        if (!repaired.equals(text)) {
            repairs.add("mojibake");
            signs = Signs.of(repaired);
        }
        LegacyCode.Reading code = LegacyCode.of(repaired, signs.latin());
        if (code != null) {
            repairs.add(code.name());
            repaired = code.text();
        }
        String composed = signs.composed() ? repaired : Composed.of(repaired);
        if (!composed.equals(repaired)) {
            repairs.add("nfc");
        }
        return composed;
    }

    /** The text without the characters that nobody sees: inside a tag they would make text of it. */
    String visible() {
        if (invisible.isEmpty()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        int from = 0;
        for (int at = invisible.nextSetBit(0); at >= 0; at = invisible.nextSetBit(from)) {
            visible.append(text, from, at);
            from = at + 1;
        }
        return visible.append(text, from, text.length()).toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String decode(byte[] bytes, Charset charset, List<String> repairs) {
        String text = decodeStrictly(bytes, charset);
        if (text != null) {
            return text;
        }
        repairs.add("broken-characters");
        return new String(bytes, charset);
    }

    private static @Nullable String decodeStrictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Much faster than a decoder that reports: what is no UTF-8 gives the replacement character.
            String text = new String(bytes, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
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
}
