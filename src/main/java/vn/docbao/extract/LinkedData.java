package vn.docbao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.docbao.text.Fold;

/** Objects of a page's JSON-LD: alone, in arrays, or in a graph whose objects name one another. */
final class LinkedData {

    private static final int DEEPEST = 4;
    private static final int MOST_OBJECTS = 500;
    private static final Set<String> HOME = Set.of("trang chu", "home", "trang nhat");

    private LinkedData() {}

    /** The first object that is an article; null for none. */
    static @Nullable JsonNode article(List<JsonNode> scripts) {
        return find(scripts, node -> isArticle(type(node)));
    }

    /** Whether a type of schema.org is that of a story. */
    static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting");
    }

    /** The first step below the site's front on the path that the page gives to itself; null for none. */
    static @Nullable String section(List<JsonNode> scripts) {
        JsonNode path = find(scripts, node -> type(node).equals("BreadcrumbList"));
        JsonNode steps = path == null ? null : path.get("itemListElement");
        if (steps == null || !steps.isArray()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (JsonNode step : steps.values()) {
            String name = Metadata.text(step, "name");
            name = name == null ? Metadata.text(step.get("item"), "name") : name;
            if (name != null && !name.isBlank() && !isHome(name)) {
                names.add(name);
            }
        }
        // What stands first of several may be the site's name; then no page of a section is above it.
        return names.isEmpty() ? null : names.getFirst();
    }

    /** Whether a step of a path is the site's front. */
    static boolean isHome(String step) {
        return HOME.contains(Fold.key(step));
    }

    /** The names of an article's authors that are no organizations, joined by ", "; null for none. */
    static @Nullable String author(@Nullable JsonNode article, List<JsonNode> scripts) {
        JsonNode author = article == null ? null : article.get("author");
        if (author == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author.values() : List.of(author)) {
            JsonNode person = named(one, scripts);
            String name = person.isObject() ? Metadata.text(person, "name") : CleanText.of(person.asString(""));
            if (!type(person).endsWith("Organization") && name != null && !name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** An object that only names another is that other. */
    private static JsonNode named(JsonNode node, List<JsonNode> scripts) {
        String id = node.isObject() && node.get("name") == null ? Metadata.text(node, "@id") : null;
        JsonNode other = id == null
                ? null
                : find(scripts, one -> one.get("name") != null && id.equals(Metadata.text(one, "@id")));
        return other == null ? node : other;
    }

    private static String type(JsonNode node) {
        String type = Metadata.text(node, "@type");
        return type == null ? "" : type;
    }

    private static @Nullable JsonNode find(List<JsonNode> scripts, Predicate<JsonNode> sought) {
        Deque<JsonNode> open = new ArrayDeque<>(scripts);
        Deque<Integer> depths =
                new ArrayDeque<>(scripts.stream().map(script -> 0).toList());
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.pop();
            int depth = depths.pop();
            if (node.isObject() && sought.test(node)) {
                return node;
            }
            JsonNode inner = node.isObject() ? node.get("@graph") : node;
            if (inner != null && inner.isArray() && depth < DEEPEST) {
                List<JsonNode> children = new ArrayList<>(inner.values());
                for (JsonNode child : children.reversed()) {
                    open.push(child);
                    depths.push(depth + 1);
                }
            }
        }
        return null;
    }
}
