package vn.docbao.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.FullStory;
import vn.docbao.library.StoryCard;
import vn.docbao.library.TopicOfStory;

/**
 * What an article's page says to machines: a {@code NewsArticle} of schema.org and the way to it from the front page.
 * What was inferred is left out, as nobody printed it.
 *
 * @param root the front page's address without a slash at its end
 * @param illustration the first part of the text with a picture
 */
record LinkedData(
        String root,
        String siteName,
        FullStory story,
        List<TopicOfStory> topics,
        ArticleBody.@Nullable Part illustration) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "https://schema.org";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Search engines show no more of a headline. */
    private static final int LONGEST_HEADLINE = 110;

    /** JSON that may stand in a script element: no text of a story can end it. Two objects, as not every reader knows {@code @graph}. */
    String json() {
        return JSON.writeValueAsString(List.of(article(), breadcrumb())).replace("<", "\\u003c");
    }

    private Map<String, Object> article() {
        StoryCard card = story.card();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", CONTEXT);
        article.put("@type", "NewsArticle");
        article.put("@id", address() + "#bai");
        article.put("url", address());
        article.put("mainEntityOfPage", address());
        article.put("headline", shortened(card.headline()));
        article.put("inLanguage", "vi");
        article.put("isAccessibleForFree", true);
        put(article, "description", card.summary());
        put(article, "articleSection", card.sectionName());
        if (illustration != null && illustration.picture() != null) {
            article.put(
                    "image",
                    root
                            + illustration.pictureAt(card.slug())
                            + illustration.picture().shownWidth());
        }
        if (!card.dateInferred()) {
            put(article, "datePublished", time(card.publishedDate(), card.publishedTime()));
        }
        if (story.byline() != null) {
            article.put(
                    "author",
                    Stream.of(story.byline().split(", "))
                            .map(name -> object("Person", "name", name))
                            .toList());
        } else if (story.agency() != null) {
            article.put("author", organization(story.agency()));
        }
        if (story.agency() != null) {
            article.put("sourceOrganization", organization(story.agency()));
        }
        put(article, "locationCreated", story.place());
        put(article, "isBasedOn", story.address());
        if (!topics.isEmpty()) {
            article.put("keywords", topics.stream().map(TopicOfStory::name).toList());
        }
        article.put("publisher", organization(siteName));
        return article;
    }

    private Map<String, Object> breadcrumb() {
        List<Object> steps = new ArrayList<>();
        steps.add(step(1, siteName, root + "/"));
        if (story.card().sectionName() != null) {
            steps.add(step(
                    2,
                    story.card().sectionName(),
                    root + "/chuyen-muc/" + story.card().sectionSlug()));
        }
        steps.add(step(steps.size() + 1, story.card().headline(), address()));
        Map<String, Object> breadcrumb = object("BreadcrumbList", "itemListElement", steps);
        breadcrumb.put("@context", CONTEXT);
        return breadcrumb;
    }

    private String address() {
        return root + "/bai/" + story.card().slug();
    }

    private static Map<String, Object> step(int position, String name, String address) {
        Map<String, Object> step = object("ListItem", "position", position);
        step.put("name", name);
        step.put("item", address);
        return step;
    }

    private static Map<String, Object> organization(String name) {
        return object("Organization", "name", name);
    }

    /** In order: the same page is the same bytes after a new start too. */
    private static Map<String, Object> object(String type, String field, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        object.put(field, value);
        return object;
    }

    private static void put(Map<String, Object> article, String field, @Nullable String value) {
        if (value != null) {
            article.put(field, value);
        }
    }

    private static String shortened(String headline) {
        if (headline.length() <= LONGEST_HEADLINE) {
            return headline;
        }
        int end = headline.lastIndexOf(' ', LONGEST_HEADLINE - 1);
        return headline.substring(0, end < 0 ? LONGEST_HEADLINE - 1 : end) + "…";
    }

    private static @Nullable String time(@Nullable LocalDate date, @Nullable LocalTime time) {
        if (date == null) {
            return null;
        }
        return time == null
                ? date.toString()
                : date.atTime(time).atZone(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
