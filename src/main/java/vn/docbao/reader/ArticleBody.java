package vn.docbao.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Block;
import vn.docbao.library.FullStory;
import vn.docbao.text.Slug;

/**
 * An article's body as it is set.
 *
 * @param contents its subheadings, empty where the text is soon read through or has few
 */
record ArticleBody(List<Part> parts, List<Part> contents) {

    private static final int FEWEST_SUBHEADINGS = 3;
    private static final int LONG_IN_MINUTES = 3;

    /** Ours, so that no subheading takes the name of another part of the page. */
    private static final String ANCHOR = "muc-";

    /**
     * @param place among the article's blocks
     * @param anchor of a subheading: the same as long as its words and their place among equal ones are
     * @param picture of a figure, where it is to be had
     */
    record Part(
            Block block,
            int place,
            @Nullable String anchor,
            @Nullable Picture picture) {

        /** The address of the picture, before its width. */
        public String pictureAt(String slug) {
            return "/anh/" + slug + "/" + place + "/";
        }

        /** How the templates set it. */
        public String kind() {
            return switch (block) {
                case Block.Paragraph p -> saidByOthers(p.text()) ? "quote" : "paragraph";
                case Block.Quote q -> "quote";
                case Block.Subheading s -> "subheading";
                case Block.Figure f -> "figure";
                case Block.VideoNote v -> "video";
            };
        }
    }

    static ArticleBody of(FullStory story, Pictures pictures) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Block block : story.body()) {
            parts.add(new Part(
                    block,
                    parts.size(),
                    block instanceof Block.Subheading s ? anchor(s.text(), taken) : null,
                    block instanceof Block.Figure f
                            ? pictures.beside(story.origin(), f.file()).orElse(null)
                            : null));
        }
        List<Part> subheadings =
                parts.stream().filter(part -> part.anchor() != null).toList();
        boolean shown = subheadings.size() >= FEWEST_SUBHEADINGS && story.card().readingMinutes() >= LONG_IN_MINUTES;
        return new ArticleBody(parts, shown ? subheadings : List.of());
    }

    /** The first part with a picture, for those who show the article elsewhere. */
    public @Nullable Part illustration() {
        return parts.stream().filter(part -> part.picture() != null).findFirst().orElse(null);
    }

    private static String anchor(String text, Map<String, Integer> taken) {
        String name = ANCHOR + Slug.of(text);
        int before = taken.merge(name, 1, Integer::sum);
        return before == 1 ? name : name + "-" + before;
    }

    /** Whether a paragraph stands in quotation marks from its first letter to its last and has none in between. */
    private static boolean saidByOthers(String text) {
        int last = text.length() - 1;
        if (last < 2) {
            return false;
        }
        char open = text.charAt(0);
        char close = open == '“' ? '”' : open == '«' ? '»' : open == '"' ? '"' : '\0';
        return close != '\0' && text.indexOf(close, 1) == last && text.indexOf(open, 1) == (open == close ? last : -1);
    }
}
