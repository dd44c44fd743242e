package vn.docbao.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A page as the gold writes it, and as a reader of pages gives it back. */
record Page(List<Story> stories, List<Headline> headlines, List<String> boilerplate) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Page {
        stories = orEmpty(stories);
        headlines = orEmpty(headlines);
        boilerplate = orEmpty(boilerplate);
    }

    static Page parse(String json) {
        return JSON.readValue(json, Page.class);
    }

    @Nullable
    Story main() {
        return stories.stream().filter(story -> story.is("main")).findFirst().orElse(null);
    }

    List<Caption> captions() {
        return stories.stream()
                .flatMap(story -> story.captions.stream())
                .filter(caption -> !Norm.isBlank(caption.text))
                .toList();
    }

    /** @param titleAlt other titles that are right too */
    record Story(
            String role,
            @Nullable String title,
            List<String> titleAlt,
            @Nullable String lead,
            @Nullable String author,
            @Nullable String agency,
            @Nullable String publishedDate,
            @Nullable String section,
            List<String> tags,
            List<String> paragraphs,
            List<String> subheads,
            List<Caption> captions) {

        Story {
            titleAlt = orEmpty(titleAlt);
            tags = orEmpty(tags);
            paragraphs = printed(paragraphs);
            subheads = printed(subheads);
            captions = orEmpty(captions);
        }

        boolean is(String wanted) {
            return wanted.equals(role);
        }
    }

    record Caption(@Nullable String text, @Nullable String credit) {}

    record Headline(@Nullable String title) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> printed(@Nullable List<String> texts) {
        return orEmpty(texts).stream().filter(text -> !Norm.isBlank(text)).toList();
    }
}
