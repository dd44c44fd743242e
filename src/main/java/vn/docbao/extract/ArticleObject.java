package vn.docbao.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.text.PrintedDate;

/** An article that a program wrote as a JSON object: its fields say what they are, so nothing has to be found out. */
public final class ArticleObject {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_DATE = 200;
    /** Seconds since 1970 reach it in the year 5138, milliseconds did in 1973. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private final Map<ArticleField, JsonNode> values = new EnumMap<>(ArticleField.class);
    /** As "name: value". */
    private final List<String> unused = new ArrayList<>();

    private ArticleObject(JsonNode object) {
        Map<String, JsonNode> byName = new HashMap<>();
        object.properties().forEach(entry -> byName.putIfAbsent(ArticleField.plain(entry.getKey()), entry.getValue()));
        Map<String, JsonNode> left = new HashMap<>(byName);
        for (ArticleField field : ArticleField.values()) {
            for (String name : field.names()) {
                JsonNode value = byName.get(name);
                if (value != null && !isBlank(value)) {
                    values.put(field, value);
                    left.remove(name);
                    break;
                }
            }
        }
        object.properties().forEach(entry -> {
            if (left.get(ArticleField.plain(entry.getKey())) == entry.getValue() && !isBlank(entry.getValue())) {
                unused.add(CleanText.of(entry.getKey() + ": " + plain(entry.getValue())));
            }
        });
    }

    /** Whether it is worth trying: what begins with a brace in any of the charsets. */
    static boolean mayBe(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean letter = bytes[i] > ' ';
            if (letter) {
                return bytes[i] == '{';
            }
        }
        return false;
    }

    /** Null for what is no JSON object. */
    public static @Nullable ArticleObject parse(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        if (start == text.length() || text.charAt(start) != '{') {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(text.substring(start));
            return node.isObject() ? new ArticleObject(node) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** What tells it from the others of a file: its id, else its address, else its title; null where it has none. */
    public @Nullable String name() {
        return Stream.of(ArticleField.ID, ArticleField.ADDRESS, ArticleField.TITLE)
                .map(this::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    boolean has(ArticleField field) {
        return values.containsKey(field);
    }

    List<String> unused() {
        return unused;
    }

    /** A field's text on one line, without markup; several values apart by commas. */
    @Nullable
    String text(ArticleField field) {
        List<String> texts = texts(field);
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    /** A field's texts, each on one line, without markup. */
    List<String> texts(ArticleField field) {
        // An address may hold what looks like an entity.
        boolean verbatim = field == ArticleField.ADDRESS || field == ArticleField.ID;
        return strings(field).stream()
                .map(text -> verbatim
                        ? CleanText.of(text)
                        : CleanText.of(Composed.of(Fragment.text(Parser.unescapeEntities(text, false)))))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A field's values as they are; of an object its name or its text. */
    List<String> strings(ArticleField field) {
        return nodes(field).stream()
                .map(ArticleObject::plain)
                .filter(text -> !text.isBlank())
                .toList();
    }

    List<JsonNode> nodes(ArticleField field) {
        JsonNode value = values.get(field);
        return value == null ? List.of() : value.isArray() ? List.copyOf(value.values()) : List.of(value);
    }

    /** Of a moment that names its zone, or is a number, the time in Vietnam. */
    Optional<PrintedDate> date(ArticleField field) {
        JsonNode value = values.get(field);
        if (value != null && value.isNumber()) {
            long number = value.asLong(0);
            Instant moment = number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            LocalDateTime local = LocalDateTime.ofInstant(moment, Metadata.VIETNAM);
            return Optional.of(new PrintedDate(local.toLocalDate(), local.toLocalTime(), ""));
        }
        String text = text(field);
        return text == null || text.length() > LONGEST_DATE ? Optional.empty() : Metadata.published(text);
    }

    private static String plain(JsonNode node) {
        if (!node.isObject()) {
            return node.isString() ? node.asString() : node.isNull() ? "" : node.toString();
        }
        for (String name : List.of("name", "text", "title")) {
            if (node.path(name).isString()) {
                return node.path(name).asString();
            }
        }
        return node.toString();
    }

    private static boolean isBlank(JsonNode value) {
        return value.isNull()
                || value.isString() && value.asString().isBlank()
                || (value.isArray() || value.isObject()) && value.isEmpty();
    }
}
