package vn.docbao.library;

/** A story that a search found, with the beginning of its text to quote from. */
public record FoundStory(StoryCard card, String text) {}
