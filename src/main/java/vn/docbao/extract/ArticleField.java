package vn.docbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a field of an article means that a program wrote; the names that fields go by stand in {@code fields.tsv}. */
enum ArticleField {
    /** What tells the article from others of its kind. */
    ID,
    TITLE,
    /** A title that was not printed. */
    TITLE_INFERRED,
    LEAD,
    BODY,
    AUTHOR,
    AGENCY,
    PLACE,
    /** A date, with or without its time, in any of the ways that are printed, or as seconds or milliseconds since 1970. */
    DATE,
    TIME,
    /** A date that was not printed. */
    DATE_INFERRED,
    SECTION,
    TAGS,
    ADDRESS,
    CAPTIONS,
    /** "teaser" for an excerpt. */
    ROLE;

    private static final Map<ArticleField, List<String>> NAMES = load("fields.tsv");

    /** Its names as {@link #plain} makes them, the preferred first. */
    List<String> names() {
        return NAMES.getOrDefault(this, List.of());
    }

    /** A name however it is written: "publishedDate", "published_date" and "Published date" are one. */
    static String plain(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<ArticleField, List<String>> load(String resource) {
        Map<ArticleField, List<String>> names = new EnumMap<>(ArticleField.class);
        try (InputStream in = Objects.requireNonNull(ArticleField.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> names.computeIfAbsent(valueOf(cells[0]), field -> new ArrayList<>())
                            .add(plain(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return names;
    }
}
