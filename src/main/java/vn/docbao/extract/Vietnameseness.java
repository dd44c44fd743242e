package vn.docbao.extract;

import vn.docbao.text.SyllableShape;

/**
 * How much a text looks like Vietnamese, counted in words with letters beyond ASCII: only those tell one way of reading
 * bytes from another. Markup is passed over.
 *
 * @param good words with such letters that have the shape of a syllable
 * @param bad words with such letters that have not
 * @param plainGood words of ASCII letters right behind such words that have the shape
 * @param plain words of ASCII letters right behind such words
 */
record Vietnameseness(int good, int bad, int plainGood, int plain) {

    static final Vietnameseness NONE = new Vietnameseness(0, 0, 0, 0);

    private static final int LONGEST_TAG = 1000;

    int value() {
        return good - bad;
    }

    Vietnameseness plus(Vietnameseness other) {
        return new Vietnameseness(good + other.good, bad + other.bad, plainGood + other.plainGood, plain + other.plain);
    }

    /** Whether nearly every word with marks is a syllable, and most words among them are. */
    boolean convincing() {
        return good > 0 && bad * 6 <= good && plainGood * 2 >= plain;
    }

    static Vietnameseness of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Vietnameseness of(CharSequence text, int from, int to) {
        int good = 0;
        int bad = 0;
        int plainGood = 0;
        int plain = 0;
        boolean accentedBefore = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '<') {
                i = behindTag(text, i, to);
                continue;
            }
            if (!inWord(text, i, from, to)) {
                accentedBefore &= c != '\n';
                i++;
                continue;
            }
            int start = i;
            boolean accented = false;
            boolean letter = false;
            while (i < to && inWord(text, i, from, to)) {
                accented |= text.charAt(i) >= 0x80;
                letter |= Character.isLetter(text.charAt(i));
                i++;
            }
            if (!letter) {
                continue;
            }
            boolean fits = SyllableShape.fits(text.subSequence(start, i));
            if (accented) {
                good += fits ? 1 : 0;
                bad += fits ? 0 : 1;
            } else if (accentedBefore) {
                plain++;
                plainGood += fits ? 1 : 0;
            }
            accentedBefore = accented;
        }
        return new Vietnameseness(good, bad, plainGood, plain);
    }

    /** Letters, marks, and signs of Latin-1 beside letters: in misread text those stand for letters. */
    private static boolean inWord(CharSequence text, int i, int from, int to) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (c == '«' || c == '»') {
            return i > from
                    && i + 1 < to
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
        }
        return c >= 0xA1
                && c <= 0xFF
                && (i > from && Character.isLetter(text.charAt(i - 1))
                        || i + 1 < to && Character.isLetter(text.charAt(i + 1)));
    }

    private static int behindTag(CharSequence text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return at + 1;
    }
}
