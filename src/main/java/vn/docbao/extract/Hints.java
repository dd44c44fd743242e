package vn.docbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that pages give their elements hint at, from {@code hints.tsv}. Names hint only: an element that holds
 * the page's title is none of these whatever it is called.
 */
final class Hints {

    enum Hint {
        NONE,
        /** Who wrote. */
        AUTHOR,
        /** Where in the site the page stands. */
        BREADCRUMB,
        /** Text of a picture. */
        CAPTION,
        /** What readers wrote, and the forms for it. */
        COMMENT,
        /** Sharing, listening, advertisements. */
        FURNITURE,
        /** Topics that an editor gave. */
        TAGS,
        /** Part of the address of a topic's page. */
        TAG_PATH
    }

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST_NAME = 200;
    private static final Map<Hint, Set<String>> WORDS = load("hints.tsv");

    /** Elements of a page share few names. */
    private final Map<String, Hint> known = new HashMap<>();

    /** What an element's own names hint at. */
    Hint of(Element element) {
        String names = element.className();
        String id = element.id();
        String role = element.attr("data-role");
        if (names.isEmpty() && id.isEmpty() && role.isEmpty()) {
            return Hint.NONE;
        }
        String all = names + ' ' + id + ' ' + role;
        return all.length() > LONGEST_NAME ? Hint.NONE : known.computeIfAbsent(all, Hints::read);
    }

    private static Hint read(String names) {
        for (String name : names.split("\\s+")) {
            String before = "";
            for (String word : WORD_ENDS.split(name)) {
                String small = word.toLowerCase(Locale.ROOT);
                for (Map.Entry<Hint, Set<String>> entry : WORDS.entrySet()) {
                    if (entry.getKey() != Hint.TAG_PATH
                            && (entry.getValue().contains(small)
                                    || entry.getValue().contains(before + " " + small))) {
                        return entry.getKey();
                    }
                }
                before = small;
            }
        }
        return Hint.NONE;
    }

    /** Whether a link says, or its address, that it leads to a topic's page. */
    static boolean leadsToTopic(Element link) {
        if (link.attr("rel").equals("tag")) {
            return true;
        }
        String href = link.attr("href");
        if (href.length() > LONGEST_NAME) {
            return false;
        }
        for (String step : href.split("[/?.]")) {
            if (WORDS.getOrDefault(Hint.TAG_PATH, Set.of()).contains(step)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Hint, Set<String>> load(String resource) {
        Map<Hint, Set<String>> words = new EnumMap<>(Hint.class);
        try (InputStream in = Objects.requireNonNull(Hints.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(Hint.valueOf(cells[0]), hint -> new HashSet<>())
                            .add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return words;
    }
}
