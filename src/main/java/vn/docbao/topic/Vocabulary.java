package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the data files, found in a text where they stand. */
final class Vocabulary {

    enum Kind {
        /** Known whole: a topic by itself. */
        NAME,
        /** Stands before a name and is no part of it. */
        TITLE,
        /** As TITLE, and what follows is a person. */
        HONORIFIC,
        /** Never a topic. */
        NO_TOPIC
    }

    /** @param name the one spelling that is shown */
    record Entry(Kind kind, String name, List<Word> words) {}

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> anyCase = new HashMap<>();
    private final Set<String> names;

    Vocabulary() {
        for (String line : WordList.read("names.txt")) {
            String[] parts = line.split(" = ", 2);
            add(exact, new Entry(Kind.NAME, parts[0], Words.of(parts[0])));
            if (parts.length == 2) {
                for (String spelling : parts[1].split("; ")) {
                    add(exact, new Entry(Kind.NAME, parts[0], Words.of(spelling)));
                }
            }
        }
        names = exact.values().stream().flatMap(List::stream).map(Entry::name).collect(Collectors.toUnmodifiableSet());
        for (String line : WordList.read("not-topics.txt")) {
            add(exact, new Entry(Kind.NO_TOPIC, line, Words.of(line)));
        }
        for (String line : WordList.read("titles.txt")) {
            Kind kind = line.startsWith("*") ? Kind.HONORIFIC : Kind.TITLE;
            add(anyCase, new Entry(kind, line, Words.of(line.replace("*", ""))));
        }
    }

    boolean isName(String name) {
        return names.contains(name);
    }

    /** The longest entry whose words stand at this place. */
    @Nullable
    Entry at(List<Word> words, int place) {
        Word first = words.get(place);
        Entry known = longest(exact.get(first.text()), words, place, false);
        Entry title = longest(anyCase.get(first.lower()), words, place, true);
        if (known == null || title == null) {
            return known == null ? title : known;
        }
        // "Anh" inside a sentence is the country, "anh" or "Anh" at its beginning a man.
        boolean countsAsName = first.capital() && !first.starts();
        return known.words().size() + (countsAsName ? 1 : 0) > title.words().size() ? known : title;
    }

    private static @Nullable Entry longest(
            @Nullable List<Entry> entries, List<Word> words, int place, boolean anyCase) {
        if (entries != null) {
            for (Entry entry : entries) {
                if (stands(entry.words(), words, place, anyCase)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static boolean stands(List<Word> entry, List<Word> words, int place, boolean anyCase) {
        if (place + entry.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.size(); i++) {
            Word word = words.get(place + i);
            Word wanted = entry.get(i);
            boolean same =
                    anyCase ? word.lower().equals(wanted.lower()) : word.text().equals(wanted.text());
            if (!same || i > 0 && !gapLike(word, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean gapLike(Word word, Word wanted) {
        return word.joined() == wanted.joined()
                && word.hyphened() == wanted.hyphened()
                && word.starts() == wanted.starts();
    }

    private static void add(Map<String, List<Entry>> entries, Entry entry) {
        String first = entry.words().getFirst().text();
        String key =
                entry.kind() == Kind.NAME || entry.kind() == Kind.NO_TOPIC ? first : first.toLowerCase(Locale.ROOT);
        List<Entry> sameFirst = entries.computeIfAbsent(key, k -> new ArrayList<>());
        sameFirst.add(entry);
        sameFirst.sort(Comparator.comparingInt((Entry e) -> e.words().size()).reversed());
    }
}
