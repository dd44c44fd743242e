package vn.docbao.extract;

/**
 * Finds where the chars of a cleaned line stand in the raw one, in order: tags are passed over, an entity stands for the
 * char it gave. A char that is not found leaves the place as it is; the parts still cover the whole line.
 */
final class RawPlaces {

    private static final int LONGEST_ENTITY = 34;

    private final String raw;
    /** Chars that may still be looked at in vain: looking for one lost char must not cost the whole line each time. */
    private long budget;

    private int at;

    RawPlaces(String raw) {
        this.raw = raw;
        this.budget = 4L * raw.length() + 10_000;
    }

    /** @return index in the raw line of the next char of the cleaned one */
    int next(char c) {
        int found = find(c);
        at = Math.min(raw.length(), found + 1);
        return Math.min(found, raw.length() - 1);
    }

    private int find(char c) {
        int i = at;
        while (i < raw.length()) {
            char r = raw.charAt(i);
            if (r == c || CleanText.isSpace(r) && CleanText.isSpace(c)) {
                return i;
            }
            if (budget < 0) {
                return at;
            }
            int behind = i + 1;
            if (r == '<') {
                int end = raw.indexOf('>', i);
                budget -= (end < 0 ? raw.length() : end) - i;
                behind = end < 0 ? behind : end + 1;
            } else if (r == '&') {
                int end = raw.indexOf(';', i, Math.min(raw.length(), i + LONGEST_ENTITY));
                if (end > 0) {
                    return end;
                }
            }
            budget -= behind - i;
            i = behind;
        }
        return at;
    }
}
