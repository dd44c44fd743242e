package vn.docbao.extract;

/**
 * windows-1252 as browsers read it: every byte is a character, the five that the code page leaves open are the control
 * characters of Latin-1. So no byte is lost, and text can be turned back into the bytes it was misread from.
 */
final class Latin {

    private static final char[] HIGH =
            ("\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178")
                    .toCharArray();

    private Latin() {}

    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            text[i] = b >= 0x80 && b < 0xA0 ? HIGH[b - 0x80] : (char) b;
        }
        return new String(text);
    }

    /** The byte a character was read from, by windows-1252 or by Latin-1; -1 for none. */
    static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        for (int i = 0; i < HIGH.length; i++) {
            if (HIGH[i] == c) {
                return 0x80 + i;
            }
        }
        return -1;
    }
}
