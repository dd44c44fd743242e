package vn.docbao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.text.PrintedDate;

/** What an HTML page says of its story where nobody looks: JSON-LD, Open Graph, article and keyword metadata. */
record Metadata(
        @Nullable String title,
        @Nullable String lead,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String section,
        List<String> keywords,
        boolean article,
        @Nullable String address) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST_SCRIPT = 1 << 20;
    private static final int LONGEST_DATE = 200;
    /** Types of JSON-LD that say something of a story, or the ends of their names. */
    private static final List<String> TOLD = List.of("Article", "BlogPosting", "BreadcrumbList");

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** "+0700", which ISO writes with a colon. */
    private static final Pattern ZONE = Pattern.compile("(?<=:\\d\\d)([+-]\\d\\d)(\\d\\d)$");

    static Metadata read(Document document, Landmarks landmarks) {
        List<JsonNode> scripts = scripts(landmarks.linkedData());
        JsonNode linked = LinkedData.article(scripts);
        String path = LinkedData.section(scripts);
        Map<String, String> metas = Metas.read(landmarks.metas());
        Map<String, String> marked = Microdata.read(landmarks.marked());
        Optional<PrintedDate> published = Stream.of(
                        text(linked, "datePublished"),
                        marked.get("datePublished"),
                        metas.get("article:published_time"),
                        metas.get("pubdate"),
                        metas.get("datepublished"),
                        metas.get("dcterms.date"),
                        metas.get("dcterms.created"),
                        metas.get("dc.date.issued"),
                        metas.get("dc.date.created"),
                        metas.get("dc.date"))
                .filter(value -> value != null)
                .filter(value -> value.length() <= LONGEST_DATE)
                .map(Metadata::published)
                .flatMap(Optional::stream)
                .findFirst();
        return new Metadata(
                first(
                        text(linked, "headline"),
                        marked.get("headline"),
                        marked.get("name"),
                        metas.get("og:title"),
                        core(metas, "title")),
                first(
                        text(linked, "description"),
                        marked.get("description"),
                        metas.get("og:description"),
                        metas.get("description"),
                        core(metas, "description")),
                first(
                        LinkedData.author(linked, scripts),
                        marked.get("author"),
                        metas.get("dable:author"),
                        metas.get("article:author"),
                        metas.get("author"),
                        core(metas, "creator")),
                published.map(PrintedDate::date).orElse(null),
                published.map(PrintedDate::time).orElse(null),
                first(text(linked, "articleSection"), marked.get("articleSection"), metas.get("article:section"), path),
                keywords(metas, linked),
                linked != null
                        || !marked.isEmpty()
                        || "article".equalsIgnoreCase(metas.get("og:type"))
                        || published.isPresent(),
                PageAddress.of(document, metas.get("og:url"), text(linked, "url"), mainPage(linked)));
    }

    /** A moment that names its zone is told in that of Vietnam. */
    static Optional<PrintedDate> published(String value) {
        String moment = value.strip();
        if (!isMoment(moment)) {
            return PrintedDate.find(value);
        }
        try {
            LocalDateTime local = OffsetDateTime.parse(ZONE.matcher(moment).replaceFirst("$1:$2"))
                    .atZoneSameInstant(VIETNAM)
                    .toLocalDateTime();
            return Optional.of(new PrintedDate(local.toLocalDate(), local.toLocalTime(), ""));
        } catch (DateTimeException e) {
            return PrintedDate.find(value.replace('T', ' '));
        }
    }

    /** Whether a time and its zone stand behind a date: to parse what is none is dear. */
    private static boolean isMoment(String value) {
        return value.length() > 10
                && (value.charAt(10) | 0x20) == 't'
                && (value.indexOf('+', 10) > 0
                        || value.indexOf('-', 10) > 0
                        || value.toUpperCase(Locale.ROOT).endsWith("Z"));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** What an element of Dublin Core says, in its old or its new name. */
    private static @Nullable String core(Map<String, String> metas, String name) {
        return first(metas.get("dcterms." + name), metas.get("dc." + name));
    }

    private static List<String> keywords(Map<String, String> metas, @Nullable JsonNode linked) {
        String listed = first(metas.get("news_keywords"), metas.get("keywords"));
        if (listed == null && linked != null && linked.has("keywords")) {
            JsonNode node = linked.get("keywords");
            listed = node.isArray()
                    ? String.join(
                            ",",
                            node.valueStream()
                                    .map(n -> CleanText.of(n.asString("")))
                                    .toList())
                    : CleanText.of(node.asString(""));
        }
        if (listed == null || listed.indexOf(',') < 0) {
            return List.of();
        }
        return Stream.of(listed.split("[,;]"))
                .map(String::strip)
                .filter(k -> !k.isEmpty())
                .distinct()
                .toList();
    }

    static @Nullable String text(@Nullable JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        if (value == null) {
            return null;
        }
        value = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        // Scripts hold entities where a template escaped them for HTML.
        if (!value.isString()) {
            return null;
        }
        String plain = Parser.unescapeEntities(value.asString(), false);
        if (plain.indexOf("&#") >= 0) {
            // Escaped once by the template, and once by what filled it.
            plain = Parser.unescapeEntities(plain, false);
        }
        return CleanText.of(Fragment.text(plain));
    }

    private static @Nullable String mainPage(@Nullable JsonNode linked) {
        JsonNode page = linked == null ? null : linked.get("mainEntityOfPage");
        return page != null && page.isObject() ? text(page, "@id") : text(linked, "mainEntityOfPage");
    }

    /** The page's JSON-LD. Broken scripts are passed over: its text and its other metadata serve. */
    private static List<JsonNode> scripts(List<Element> elements) {
        List<JsonNode> scripts = new ArrayList<>();
        for (Element script : elements) {
            String data = script.data();
            // Most such scripts tell of the site; parsing them is dear.
            if (data.length() <= LARGEST_SCRIPT && TOLD.stream().anyMatch(data::contains)) {
                try {
                    scripts.add(JSON.readTree(data));
                } catch (JacksonException e) {
                    continue;
                }
            }
        }
        return scripts;
    }
}
