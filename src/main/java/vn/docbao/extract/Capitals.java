package vn.docbao.extract;

/** Gives small letters with a tone their capitals back where a code had none for them: "VIệT NAM Và Mỹ". */
final class Capitals {

    private static final int FEWEST = 4;

    private Capitals() {}

    /** Where all of a line's other letters are capitals, and at least four; else in each word of which two are. */
    static void restore(StringBuilder line) {
        if (raise(line, 0, line.length(), FEWEST)) {
            return;
        }
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                raise(line, from, i, 2);
                from = -1;
            }
        }
    }

    private static boolean raise(StringBuilder text, int from, int to, int fewest) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (Character.isLowerCase(c) && !toned(c)) {
                return false;
            }
        }
        if (capitals < fewest) {
            return false;
        }
        for (int i = from; i < to; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
        return true;
    }

    /** Letters that exist with marks only; â, ă, ê, ô, ơ, ư and đ have capitals in every code. */
    private static boolean toned(char c) {
        return c > 0x7F && "âăêôơưđ".indexOf(c) < 0;
    }
}
