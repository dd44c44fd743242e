package vn.docbao.extract;

import java.util.regex.Pattern;

/** Lines of a page's foot: addresses, numbers, licences, rights, and the labels of its forms. */
final class Imprint {

    private static final Pattern CONTACT = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]++@[\\w-]+\\.[\\w.]+|©|®|https?://|\\bwww\\.|(?<!\\d)0\\d{2,3}[.\\s-]?\\d{3,4}[.\\s-]?\\d{3,4}(?!\\d)");
    private static final int LONGEST = 40;

    private Imprint() {}

    static boolean looksLike(PageDraft page, Piece piece) {
        return piece.words() <= LONGEST
                && (page.lexicon().begins(Lexicon.Effect.IMPRINT, piece)
                        || mayHoldContact(piece.text())
                                && CONTACT.matcher(piece.text()).find());
    }

    /** Cheap to see: an address holds one of a few characters, a number begins with a nought. */
    private static boolean mayHoldContact(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@'
                    || c == '©'
                    || c == '®'
                    || c == '/' && text.startsWith("://", i - 1)
                    || c == 'w' && text.startsWith("www.", i)) {
                return true;
            }
            if (c == '0'
                    && (i == 0 || !Character.isDigit(text.charAt(i - 1)))
                    && i + 2 < text.length()
                    && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
