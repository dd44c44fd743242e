package vn.docbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Attributes;
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

    private static final int LONGEST_NAMES = 200;
    private static final Map<Hint, Set<String>> WORDS = load("hints.tsv");

    private static final Set<String> TAG_PATH = WORDS.getOrDefault(Hint.TAG_PATH, Set.of());
    /** Chars of the longest such step; few steps of an address are as short. */
    private static final int LONGEST_STEP =
            TAG_PATH.stream().mapToInt(String::length).max().orElse(0);

    private Hints() {}

    /**
     * What an element's own names hint at.
     *
     * @param classes those of them that are its classes
     */
    static Hint of(Element element, ClassNames classes) {
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        // The parser made all names small: they need not be sought in either case.
        Attributes own = element.attributes();
        String id = own.get("id");
        String role = own.get("data-role");
        if (classes.names().length() + id.length() + role.length() + 2 > LONGEST_NAMES) {
            return Hint.NONE;
        }
        Hint hint = classes.hint();
        hint = hint == Hint.NONE ? ClassNames.of(id).hint() : hint;
        return hint == Hint.NONE ? ClassNames.of(role).hint() : hint;
    }

    /** What the first word, or the first two, of names hint at that hint at anything: "boxTags" holds "box" and "tags". */
    static Hint read(String names) {
        String before = "";
        int from = 0;
        int last = ' ';
        for (int i = 0; i <= names.length(); ) {
            int c = i < names.length() ? names.codePointAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean capital = Character.getType(c) == Character.UPPERCASE_LETTER
                    && Character.getType(last) == Character.LOWERCASE_LETTER;
            if (from < i && (capital || !letter)) {
                String word = names.substring(from, i).toLowerCase(Locale.ROOT);
                Hint hint = hint(before, word);
                if (hint != Hint.NONE) {
                    return hint;
                }
                before = word;
                from = i;
            }
            i += Character.charCount(c);
            if (!letter) {
                from = i;
                before = isSpace(c) ? "" : before;
            }
            last = c;
        }
        return Hint.NONE;
    }

    private static Hint hint(String before, String word) {
        String both = before + " " + word;
        for (Map.Entry<Hint, Set<String>> entry : WORDS.entrySet()) {
            if (entry.getKey() != Hint.TAG_PATH
                    && (entry.getValue().contains(word) || entry.getValue().contains(both))) {
                return entry.getKey();
            }
        }
        return Hint.NONE;
    }

    /** What parts names in HTML. */
    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether a link says, or its address, that it leads to a topic's page. */
    static boolean leadsToTopic(Element link) {
        if (link.attr("rel").equals("tag")) {
            return true;
        }
        String href = link.attr("href");
        if (href.length() > LONGEST_NAMES) {
            return false;
        }
        int from = 0;
        for (int i = 0; i <= href.length(); i++) {
            char c = i < href.length() ? href.charAt(i) : '/';
            if (c == '/' || c == '?' || c == '.') {
                if (i - from <= LONGEST_STEP && TAG_PATH.contains(href.substring(from, i))) {
                    return true;
                }
                from = i + 1;
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
