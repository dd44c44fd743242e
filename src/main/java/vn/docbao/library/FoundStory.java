package vn.docbao.library;

/** A story that a search found, with its text to quote from. */
public record FoundStory(StoryCard card, String text) {}
