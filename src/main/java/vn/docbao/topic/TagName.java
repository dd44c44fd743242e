package vn.docbao.topic;

import java.util.Optional;
import vn.docbao.library.TagKind;
import vn.docbao.text.Slug;

/**
 * A topic's name and the slug that unites its spellings.
 *
 * @param kind what a data file says it is
 * @param fixed whether a data file or a person wants it spelled so
 */
record TagName(String slug, String name, TagKind kind, boolean fixed) {

    private static final int LONGEST = 200;

    /** Whether this spelling tells a name from a common word where the other does not: "Việt Nam", "việt nam". */
    boolean tellsMoreThan(String other) {
        return isSmall(other) && !isSmall(name);
    }

    private static boolean isSmall(String name) {
        return name.chars().noneMatch(Character::isUpperCase);
    }

    /** Empty for a name without a letter or digit. */
    static Optional<TagName> of(String printed) {
        String name = printed.replace("\0", "").strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
        }
        String slug = Slug.of(name);
        return slug.isEmpty() ? Optional.empty() : Optional.of(new TagName(slug, name, TagKind.UNKNOWN, false));
    }
}
