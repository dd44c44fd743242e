package vn.docbao.library;

import java.util.List;

/** A story that a search found, with its text to quote from. */
public record FoundStory(StoryCard card, String text) {

    public FoundStory(StoryCard card, List<Block> body) {
        this(card, PlainText.of(card.headline(), card.headlineInferred(), card.summary(), body));
    }
}
