package vn.docbao.extract;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes text the ways that files were written in before, and in the ways that programs spoilt it. */
final class Encodings {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Encodings() {}

    /** windows-1258 writes tones behind the letter: letters with hat, horn or breve stay composed. */
    static byte[] windows1258(String text) {
        return windows1258(text, true);
    }

    /** @param composed whether letters that the charset holds with their tone are written as one byte */
    static byte[] windows1258(String text, boolean composed) {
        CharsetEncoder encoder = WINDOWS_1258.newEncoder();
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            if (c < 0x80 || parts.length() == 1 || composed && encoder.canEncode(c)) {
                out.append(c);
                continue;
            }
            StringBuilder letter = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            for (char part : parts.toCharArray()) {
                (TONES.indexOf(part) >= 0 ? tone : letter).append(part);
            }
            out.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
        }
        return out.toString().getBytes(WINDOWS_1258);
    }

    /** Chars of Latin-1 that stand for the text's letters in a code. Capitals that it has not are written small. */
    static String legacy(String text, String code) {
        Map<Character, String> codes = LegacyCode.named(code).letters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(codes.getOrDefault(c, codes.getOrDefault(Character.toLowerCase(c), String.valueOf(c))));
        }
        return out.toString();
    }

    static byte[] latinBytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = Latin.toByte(text.charAt(i));
            bytes[i] = (byte) (b < 0 ? '?' : b);
        }
        return bytes;
    }

    /** What a program shows that takes UTF-8 for windows-1252. */
    static String misread(String text) {
        return Latin.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    static String misreadAsLatin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Without the characters that windows-1252 and the Vietnamese letters leave out. */
    static String representable(String text) {
        String letters = String.valueOf(LegacyCode.named("vni").letters().values().stream()
                .map(String::valueOf)
                .collect(Collectors.joining()));
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = c < 0x80 || "“”‘’–—…•".indexOf(c) >= 0;
            out.append(plain || letters.indexOf(c) >= 0 ? c : '?');
        }
        return out.toString();
    }
}
