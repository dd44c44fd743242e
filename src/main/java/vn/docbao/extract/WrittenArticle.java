package vn.docbao.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.docbao.extract.Hints.Hint;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Fold;
import vn.docbao.text.PrintedDate;

/**
 * The page of an article that a program wrote: its text is the fields' values, a line each. One without a text is the
 * headline of a story that stands elsewhere.
 */
final class WrittenArticle {

    private static final String RULE = "field";
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|br|div|h[1-6]|figure|ul|ol|span|article|section|table)[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBHEADING = Pattern.compile("h[2-6]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,;]\\s*");

    private final ArticleObject article;
    private final boolean told;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    /** Title and summary, with which many bodies begin. */
    private final Set<String> said = new HashSet<>();

    private WrittenArticle(ArticleObject article) {
        this.article = article;
        this.told = article.has(ArticleField.BODY) || article.has(ArticleField.LEAD);
    }

    /** @param source the text that the object was read from */
    static Extraction.Page page(ArticleObject article, SourceText source) {
        WrittenArticle page = new WrittenArticle(article);
        Story story = page.story();
        article.unused().forEach(value -> page.line(value, Fate.DISCARDED, "unknown-field"));
        return new Extraction.Page(
                page.text.toString(),
                source.charset(),
                source.repairs(),
                page.told ? List.of(story) : List.of(),
                page.told || story.title().isEmpty() ? List.of() : List.of(headline(story)),
                List.of(),
                List.copyOf(page.spans));
    }

    private Story story() {
        String title = line(ArticleField.TITLE, told ? Fate.TITLE : Fate.HEADLINE);
        String inferred = line(ArticleField.TITLE_INFERRED, Fate.TITLE);
        String lead = line(ArticleField.LEAD, Fate.LEAD);
        String author = line(ArticleField.AUTHOR, Fate.BYLINE);
        boolean named = !PageAddress.isWeb(
                Optional.ofNullable(article.text(ArticleField.AGENCY)).orElse(""));
        String agency = line(ArticleField.AGENCY, named ? Fate.BYLINE : Fate.DISCARDED);
        Optional<PrintedDate> published = date(ArticleField.DATE).or(() -> article.date(ArticleField.TIME));
        Optional<PrintedDate> guessed = date(ArticleField.DATE_INFERRED);
        LocalTime time = time();
        String place = line(ArticleField.PLACE, Fate.BYLINE);
        String section = line(ArticleField.SECTION, Fate.SECTION);
        List<String> tags = tags();
        body();
        captions();
        String address = line(ArticleField.ADDRESS, Fate.DISCARDED);
        String role = line(ArticleField.ROLE, Fate.DISCARDED);
        line(ArticleField.ID, Fate.DISCARDED);
        return new Story(
                "teaser".equalsIgnoreCase(role) ? Role.TEASER : Role.MAIN,
                title == null ? "" : title,
                title == null ? inferred : null,
                lead,
                author,
                named ? agency : null,
                published.map(PrintedDate::date).orElse(null),
                time != null ? time : published.map(PrintedDate::time).orElse(null),
                published.isPresent() ? null : guessed.map(PrintedDate::date).orElse(null),
                place,
                section,
                tags,
                blocks,
                address != null && PageAddress.isWeb(address) ? PageAddress.withoutFragment(address) : null);
    }

    private static Headline headline(Story story) {
        LocalDate date = story.publishedDate();
        LocalTime time = story.publishedTime();
        LocalDateTime publishedAt = date == null ? null : date.atTime(time == null ? LocalTime.MIN : time);
        return new Headline(story.title(), story.section(), publishedAt, null, false, story.address());
    }

    private Optional<PrintedDate> date(ArticleField field) {
        Optional<PrintedDate> date = article.date(field);
        line(field, date.isPresent() ? Fate.DATE : Fate.DISCARDED);
        return date;
    }

    private @Nullable LocalTime time() {
        String value = line(ArticleField.TIME, Fate.DATE);
        // Times are read together with their date.
        return value == null
                ? null
                : PrintedDate.find("2000-01-01 " + value).map(PrintedDate::time).orElse(null);
    }

    private List<String> tags() {
        List<String> listed = article.texts(ArticleField.TAGS);
        line(ArticleField.TAGS, Fate.TAGS);
        Stream<String> tags = listed.size() == 1 ? BETWEEN_TAGS.splitAsStream(listed.getFirst()) : listed.stream();
        return tags.map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
    }

    private void body() {
        for (String value : article.strings(ArticleField.BODY)) {
            if (MARKUP.matcher(value).find()) {
                HtmlPage.read(CleanText.visible(Composed.of(value)), true)
                        .lines()
                        .forEach(this::block);
            } else {
                value.lines()
                        .map(line -> CleanText.of(Composed.of(Fragment.text(line))))
                        .forEach(line -> block(new Block.Paragraph(line), line, Fate.PARAGRAPH));
            }
        }
    }

    private void block(Line line) {
        Markup markup = line.markup();
        String text = line.text();
        if (markup == null) {
            block(new Block.Paragraph(text), text, Fate.PARAGRAPH);
        } else if (markup.hint() == Hint.FURNITURE || markup.hint() == Hint.COMMENT) {
            line(text, Fate.DISCARDED, "furniture");
        } else if (markup.hint() == Hint.CAPTION || markup.caption()) {
            block(new Block.Figure(text, null, null), text, Fate.CAPTION);
        } else if (SUBHEADING.matcher(markup.element().normalName()).matches()) {
            block(new Block.Subheading(text), text, Fate.SUBHEADING);
        } else {
            block(new Block.Paragraph(text), text, Fate.PARAGRAPH);
        }
    }

    private void block(Block block, String text, Fate fate) {
        if (blocks.isEmpty() && said.contains(Fold.key(text))) {
            line(text, Fate.REPEAT, RULE);
        } else if (line(text, fate, RULE)) {
            blocks.add(block);
        }
    }

    private void captions() {
        for (JsonNode caption : article.nodes(ArticleField.CAPTIONS)) {
            String text = caption.isObject() ? Metadata.text(caption, "text") : CleanText.of(caption.asString(""));
            String credit = Metadata.text(caption, "credit");
            String file = Metadata.text(caption, "file");
            String shown = Stream.of(text, credit, file)
                    .filter(value -> value != null)
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
            if (line(shown, Fate.CAPTION, RULE)) {
                blocks.add(new Block.Figure(text == null ? "" : text, credit, file));
            }
        }
    }

    private @Nullable String line(ArticleField field, Fate fate) {
        String value = article.text(field);
        if (value != null) {
            if (fate == Fate.TITLE || fate == Fate.LEAD) {
                said.add(Fold.key(value));
            }
            line(value, told || fate == Fate.HEADLINE ? fate : Fate.DISCARDED, RULE);
        }
        return value;
    }

    /** @return whether there is anything to read on it */
    private boolean line(String value, Fate fate, String rule) {
        if (value.isBlank()) {
            return false;
        }
        int from = text.length();
        text.append(value);
        boolean ofStory = told && fate != Fate.DISCARDED;
        spans.add(new Span(spans.size() + 1, from, text.length(), fate, rule, ofStory ? 0 : null));
        text.append('\n');
        return true;
    }
}
