package vn.docbao.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import vn.docbao.extract.Hints.Hint;

/**
 * What the names say that an element is given by its classes, its id or its role.
 *
 * @param names apart by white space
 * @param hint what they hint at
 * @param away whether the common style sheets hide what is called so
 * @param caption whether they speak of a picture's text
 */
record ClassNames(String names, Hint hint, boolean away, boolean caption) {

    static final ClassNames NONE = new ClassNames("", Hint.NONE, false, false);

    /** Longer names are read anew each time: they are rare, and would fill the memory. */
    private static final int LONGEST = 200;

    private static final int MOST_KNOWN = 10_000;

    /** Elements of a page, and the pages of a site, share few names. */
    private static final Map<String, ClassNames> KNOWN = new ConcurrentHashMap<>();

    /** Those that were read last, one for each length, first and last letter: the items of a list all have the same. */
    static final class Recent {

        private static final int SIZE = 256;

        private final ClassNames[] recent = new ClassNames[SIZE];

        Recent() {
            Arrays.fill(recent, NONE);
        }

        /** Those of an element's classes. */
        ClassNames of(Element element) {
            String names =
                    element.attributesSize() == 0 ? "" : element.attributes().get("class");
            if (names.isEmpty()) {
                return NONE;
            }
            int slot = (names.length() * 31 + names.charAt(0) * 7 + names.charAt(names.length() - 1)) & SIZE - 1;
            if (!recent[slot].names.equals(names)) {
                recent[slot] = ClassNames.of(names);
            }
            return recent[slot];
        }
    }

    /** @param names apart by white space */
    static ClassNames of(String names) {
        if (names.isEmpty()) {
            return NONE;
        }
        ClassNames known = KNOWN.get(names);
        if (known == null) {
            known = new ClassNames(
                    names,
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
