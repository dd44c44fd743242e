package vn.docbao.extract;

import org.jspecify.annotations.Nullable;

/**
 * Text of a picture and its credit: "Thủ đô Minsk. Ảnh: AFP/TTXVN", "… (Nguồn: ANI)", "… - Ảnh: H.Y.T", "… Ảnh cắt
 * từ clip".
 *
 * @param text without the credit and without a final full stop, "" where a line holds nothing but a credit
 * @param credit null where none is printed
 * @param end index behind the credit in the text it was found in
 */
record Credit(String text, @Nullable String credit, int end) {

    static Credit of(String text, @Nullable String credit, int end) {
        String caption = caption(text);
        // "Tấn Tài (áo đỏ - Ảnh: Lê Bình)": the bracket that ended behind the credit is still open.
        if (caption.lastIndexOf('(') > caption.lastIndexOf(')')) {
            caption += ")";
        }
        return new Credit(caption, credit == null ? null : trim(credit), end);
    }

    /** A picture's text without the marks that led to its credit. */
    static String caption(String text) {
        String trimmed = text.strip();
        int end = trimmed.length();
        while (end > 0
                && (" .:;,-–—|([".indexOf(trimmed.charAt(end - 1)) >= 0
                        || Character.isWhitespace(trimmed.charAt(end - 1)))
                && !trimmed.startsWith("...", end - 3)) {
            end--;
        }
        return trimmed.substring(0, end);
    }

    private static String trim(String credit) {
        String trimmed = credit.strip();
        if (trimmed.endsWith("|")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        if (trimmed.endsWith(".")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        boolean closes = trimmed.endsWith(")") || trimmed.endsWith("]");
        if (closes && trimmed.indexOf('(') < 0 && trimmed.indexOf('[') < 0) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed.strip();
    }
}
