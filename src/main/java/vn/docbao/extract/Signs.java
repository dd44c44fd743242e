package vn.docbao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the chars of a text show of its need to be repaired, seen in one pass: nearly all pages need nothing, and the
 * repairs that find that out each for itself are slow.
 *
 * @param misread whether chars stand behind one another as bytes of UTF-8 do that were read as windows-1252
 * @param latin where lines begin and end that hold letters of Latin-1 and none but those and the punctuation of
 *     windows-1252 beyond ASCII: an old code may be read in them
 * @param composed whether every letter is known to be composed (NFC); others may be as well
 * @param invisible where characters stand that nobody sees
 * @param controls whether control and replacement characters are more than a tenth of its beginning
 */
record Signs(boolean misread, List<int[]> latin, boolean composed, BitSet invisible, boolean controls) {

    private static final int BEGINNING = 1 << 16;
    /** Chars that are looked at together: an array is read faster than a string, and a small one stays at hand. */
    private static final int CHUNK = 1 << 12;

    static Signs of(String text) {
        boolean misread = false;
        boolean composed = true;
        BitSet invisible = new BitSet();
        int controls = 0;
        List<int[]> latin = new ArrayList<>();
        int lineStart = 0;
        boolean high = false;
        boolean beyond = false;
        char[] chunk = new char[Math.min(CHUNK, text.length())];
        int from = 0;
        int to = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (i == to) {
                from = i;
                to = Math.min(text.length(), i + CHUNK);
                text.getChars(from, to, chunk, 0);
            }
            i = from + plainEnd(chunk, i - from, to - from);
            if (i == to) {
                i--;
                continue;
            }
            char c = chunk[i - from];
            if (c == '\n') {
                if (high && !beyond) {
                    latin.add(new int[] {lineStart, i});
                }
                lineStart = i + 1;
                high = false;
                beyond = false;
                continue;
            }
            if (c >= 0xC0 && c <= 0xFF) {
                high = true;
                misread = misread || i + 1 < length && Mojibake.mayBegin(c, text.charAt(i + 1));
                continue;
            }
            if (c >= 0x1EA0 && c < 0x1F00) {
                beyond = true;
                continue;
            }
            high |= c >= 0xA1 && c < 0xC0;
            beyond = beyond || isBeyondLatin(c);
            composed = composed && isComposed(c);
            if (CleanText.isInvisible(c)) {
                invisible.set(i);
            }
            controls += i < BEGINNING && isControl(c) ? 1 : 0;
        }
        if (high && !beyond) {
            latin.add(new int[] {lineStart, text.length()});
        }
        boolean mostlyControls = controls * 10 > Math.min(text.length(), BEGINNING);
        return new Signs(misread, latin, composed, invisible, mostlyControls);
    }

    /** Index of the first char that shows anything: nearly none does, and a loop of its own passes over them fastest. */
    private static int plainEnd(char[] chars, int from, int to) {
        int at = from;
        while (at < to && (chars[at] >= ' ' && chars[at] < 0x7F || chars[at] == '\t' || chars[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' || c >= 0x80 && c < 0xA0;
    }

    private static boolean isBeyondLatin(char c) {
        return c > 0xFF && Character.isLetter(c) && Latin.toByte(c) < 0;
    }

    /** Blocks without marks that combine and without letters that NFC writes in another way. */
    static boolean isComposed(char c) {
        return c < 0x300
                || c >= 0x1E00 && c < 0x1F00
                || c >= 0x2002 && c < 0x2070
                || c >= 0x20A0 && c < 0x20C0
                || c >= 0x2190 && c < 0x2300
                || c >= 0x2500 && c < 0x2800
                || c >= 0x4E00 && c < 0xA000
                || c >= 0xFE00 && c < 0xFE10
                || c == '\uFEFF'
                || c == '\uFFFD';
    }
}
