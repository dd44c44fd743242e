package vn.docbao.text;

/** Addresses made of words: "Đàm phán Ukraine–Mỹ" gives "dam-phan-ukraine-my". */
public final class Slug {

    private static final int LONGEST = 90;

    private Slug() {}

    /** Lower-case ASCII where the text allows it, at most 90 characters, cut between words; "" for a text of no words. */
    public static String of(CharSequence text) {
        String slug = Fold.key(text).replace(' ', '-');
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return cut > LONGEST / 2 ? slug.substring(0, cut) : slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
    }
}
