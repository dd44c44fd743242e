package vn.docbao.extract;

import java.text.Normalizer;

/**
 * Text that was UTF-8 and was read as windows-1252 or Latin-1, once or twice: "Viá»‡t" for "Việt". Judged line by line,
 * as pages are put together from sources of both kinds; a line is changed only where that makes it better Vietnamese,
 * or where it holds signs of three chars that no language writes ("â€œ").
 */
final class Mojibake {

    private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u00A0\u00AB\u00BB"
            + "\u00B0\u00B7\u00A9\u00AE\u00BD\u00B2\u00B3\u2122\u200B\uFEFF\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
    private static final String LETTERS = "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0";

    private Mojibake() {}

    /** The text itself where nothing was repaired. */
    static String repair(String text) {
        StringBuilder out = null;
        int from = 0;
        int copied = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (suspicious(text, from, to)) {
                String line = text.substring(from, to);
                String repaired = line(line);
                if (!repaired.equals(line)) {
                    out = out == null ? new StringBuilder(text.length()) : out;
                    out.append(text, copied, from).append(repaired);
                    copied = to;
                }
            }
            from = to + 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean suspicious(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            // A space behind such a letter is no sign: "và " stands in every line.
            if (mayBegin(c, text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two chars may be the first bytes of one character. */
    static boolean mayBegin(char c, char next) {
        return c >= 0xC2 && c <= 0xF0 && isTrail(next);
    }

    private static boolean isTrail(char c) {
        int b = c < 0x80 ? 0 : Latin.toByte(c);
        return b >= 0x80 && b < 0xC0;
    }

    private static String line(String line) {
        Decoder once = new Decoder(line, false);
        Decoder wide = new Decoder(line, true);
        if (once.hits() == 0 && wide.hits() == 0) {
            return line;
        }
        Decoder twice = new Decoder(wide.text(), false);
        Vietnameseness before = judge(line);
        Vietnameseness after = judge(once.text());
        Vietnameseness second = judge(twice.text());
        if (twice.hits() > 0
                && wide.hits() > twice.hits()
                && second.value() >= after.value()
                && (second.value() > before.value() || twice.sure() > 0)) {
            return twice.text();
        }
        boolean better = after.value() > before.value() || once.sure() > 0 && after.value() >= before.value();
        return better ? once.text() : line;
    }

    private static Vietnameseness judge(String line) {
        return Vietnameseness.of(Normalizer.normalize(line, Normalizer.Form.NFC));
    }

    /** Reads every run of chars of a line that were the bytes of one character. */
    private static final class Decoder {

        private final String line;
        private final boolean wide;
        private final StringBuilder out;
        private int hits;
        private int sure;

        /** @param wide whether the characters may themselves be bytes of others */
        Decoder(String line, boolean wide) {
            this.line = line;
            this.wide = wide;
            this.out = new StringBuilder(line.length());
            int i = 0;
            while (i < line.length()) {
                int length = decode(i);
                if (length == 0) {
                    out.append(line.charAt(i));
                    length = 1;
                }
                i += length;
            }
            if (!wide && hits > 0) {
                LostSpace.restore(out);
            }
        }

        String text() {
            return out.toString();
        }

        int hits() {
            return hits;
        }

        /** How many characters were made of three chars or more. */
        int sure() {
            return sure;
        }

        /** @return how many chars were taken, 0 for none */
        private int decode(int i) {
            char c = line.charAt(i);
            if (c < 0xC2 || c > 0xF0) {
                return 0;
            }
            int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            if (i + length > line.length()) {
                return 0;
            }
            int point = c & (0xFF >> (length + 1));
            for (int k = 1; k < length; k++) {
                char trail = line.charAt(i + k);
                int b = trail < 0x80 ? -1 : Latin.toByte(trail);
                if (b < 0x80 || b >= 0xC0) {
                    return 0;
                }
                point = point << 6 | b & 0x3F;
            }
            if (!accepted(point)) {
                return 0;
            }
            out.appendCodePoint(point);
            hits++;
            sure += length > 2 ? 1 : 0;
            return length;
        }

        private boolean accepted(int point) {
            if (wide) {
                return point < 0x10000 && Latin.toByte((char) point) >= 0x80;
            }
            return point >= 0xC0 && point <= 0xFD && point != 0xD7 && point != 0xF7
                    || point >= 0x1EA0 && point <= 0x1EF9
                    || point >= 0x1F300 && point <= 0x1FAFF
                    || point < 0x10000 && (LETTERS.indexOf(point) >= 0 || PUNCTUATION.indexOf(point) >= 0);
        }
    }
}
