package vn.docbao.extract;

import java.util.regex.Pattern;
import vn.docbao.text.Words;

/** Lines of a page's foot: addresses, numbers, licences, rights, and the labels of its forms. */
final class Imprint {

    private static final Pattern CONTACT = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]++@[\\w-]+\\.[\\w.]+|©|®|https?://|\\bwww\\.|(?<!\\d)0\\d{2,3}[.\\s-]?\\d{3,4}[.\\s-]?\\d{3,4}(?!\\d)");
    private static final int LONGEST = 40;

    private Imprint() {}

    static boolean looksLike(PageDraft page, Piece piece) {
        String text = piece.text();
        return Words.count(text) <= LONGEST
                && (mayHoldContact(text) && CONTACT.matcher(text).find()
                        || page.lexicon().begins(Lexicon.Effect.IMPRINT, text));
    }

    /** Cheap to see: an address holds one of a few characters, a number a nought. */
    private static boolean mayHoldContact(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf('0') >= 0
                || text.indexOf('©') >= 0
                || text.indexOf('®') >= 0
                || text.contains("://")
                || text.contains("www.");
    }
}
