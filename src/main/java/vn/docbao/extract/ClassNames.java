package vn.docbao.extract;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.docbao.extract.Hints.Hint;

/**
 * What the names say that an element is given by its classes, its id or its role.
 *
 * @param hint what they hint at
 * @param away whether the common style sheets hide what is called so
 * @param caption whether they speak of a picture's text
 */
record ClassNames(Hint hint, boolean away, boolean caption) {

    static final ClassNames NONE = new ClassNames(Hint.NONE, false, false);

    /** Longer names are read anew each time: they are rare, and would fill the memory. */
    private static final int LONGEST = 200;

    private static final int MOST_KNOWN = 10_000;

    /** Elements of a page, and the pages of a site, share few names. */
    private static final Map<String, ClassNames> KNOWN = new ConcurrentHashMap<>();

    /** @param names apart by white space */
    static ClassNames of(String names) {
        if (names.isEmpty()) {
            return NONE;
        }
        ClassNames known = KNOWN.get(names);
        if (known == null) {
            known = new ClassNames(
                    Hints.read(names),
                    isAway(names),
                    names.toLowerCase(Locale.ROOT).contains("caption"));
            if (names.length() <= LONGEST) {
                if (KNOWN.size() >= MOST_KNOWN) {
                    KNOWN.clear();
                }
                KNOWN.put(names, known);
            }
        }
        return known;
    }

    /** A second name may show the element again on wide screens. */
    private static boolean isAway(String names) {
        boolean away = false;
        boolean shown = false;
        for (String name : names.split("\\s+")) {
            away |= switch (name) {
                case "d-none", "hidden", "sr-only", "visually-hidden", "screen-reader-text" -> true;
                default -> false;
            };
            shown |= name.startsWith("d-") && !name.equals("d-none") && !name.endsWith("-none")
                    || name.indexOf(':') > 0 && !name.endsWith(":hidden");
        }
        return away && !shown;
    }
}
