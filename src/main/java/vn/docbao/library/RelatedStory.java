package vn.docbao.library;

/**
 * A story that an article leads on to.
 *
 * @param reason what both have in common, as data; may be empty
 * @param sameSource whether both stood in one file
 */
public record RelatedStory(StoryCard card, Relation kind, String reason, boolean sameSource) {}
