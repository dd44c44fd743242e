package vn.docbao.library;

import org.jspecify.annotations.Nullable;

/**
 * A story that an article leads on to.
 *
 * @param reason what both have in common, as data; may be empty
 * @param likeness how much of both texts is the same, in percent; null when little is
 * @param agency who printed it, where that is known
 * @param sameSource whether both stood in one file
 */
public record RelatedStory(
        StoryCard card,
        Relation kind,
        String reason,
        @Nullable Short likeness,
        @Nullable String agency,
        boolean sameSource) {}
