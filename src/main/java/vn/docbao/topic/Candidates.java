package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.TagKind;

/** The names and phrases of one article, each once, under its longest form. */
final class Candidates {

    private static final double MOSTLY = 0.6;

    /** Of so few words each name tells something. */
    private static final int BRIEF = 80;

    private int words;
    private final Map<String, Candidate> byName = new LinkedHashMap<>();
    private final Map<String, Candidate> partial = new LinkedHashMap<>();
    private final Map<String, Candidate> phrases = new LinkedHashMap<>();

    static Candidates of(List<Line> lines, Names names, Phrases phrases, Statistics statistics) {
        Candidates candidates = new Candidates();
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            candidates.words += line.words().size();
            for (Run run : line.runs()) {
                for (Mention mention : names.in(run)) {
                    candidates.add(mention, line, place);
                }
            }
            int at = place;
            phrases.find(
                    line.words(),
                    (phrase, two) -> candidates
                            .phrases
                            .computeIfAbsent(phrase, Candidate::phrase)
                            .add(line.zone(), at, TagKind.UNKNOWN));
        }
        candidates.dropWordsBehind(statistics);
        candidates.resolvePartial();
        candidates.mergeShortForms(statistics);
        candidates.mergeAbbreviations();
        candidates.keepWholePhrases();
        return candidates;
    }

    private void add(Mention mention, Line line, int place) {
        if (mention.name().length() < 2) {
            return;
        }
        (mention.partial() ? partial : byName)
                .computeIfAbsent(mention.name(), name -> Candidate.named(mention))
                .add(line.zone(), place, mention.kind());
    }

    Collection<Candidate> all() {
        List<Candidate> all = new ArrayList<>(byName.values());
        all.addAll(phrases.values());
        return all;
    }

    boolean brief() {
        return words < BRIEF;
    }

    /** "Đan Trường Bắt đầu …": of two lines run together, where the article has the name without what follows too. */
    private void dropWordsBehind(Statistics statistics) {
        for (Candidate candidate : List.copyOf(byName.values())) {
            int space = candidate.name().lastIndexOf(' ');
            Candidate shorter = space < 0 ? null : byName.get(candidate.name().substring(0, space));
            if (shorter != null
                    && statistics.usuallyLower(Word.of(candidate.name().substring(space + 1), false, true, false))) {
                shorter.take(candidate);
                byName.remove(candidate.name());
            }
        }
    }

    /** "ông Phúc" is the only full name of the article that ends so; alone it would be half a name. */
    private void resolvePartial() {
        partial.forEach((name, mentions) -> longer(name).ifPresent(full -> full.take(mentions)));
    }

    /** "Zelensky" is "Volodymyr Zelensky" where the article has the long name; elsewhere the library's says so. */
    private void mergeShortForms(Statistics statistics) {
        for (Candidate candidate : List.copyOf(byName.values())) {
            if (candidate.kind() == TagKind.PLACE || candidate.kind() == TagKind.ORGANISATION) {
                continue;
            }
            Optional<Candidate> full = longer(candidate.name());
            @Nullable
            String ofLibrary = full.isEmpty() && candidate.foreign() ? statistics.longForm(candidate.name()) : null;
            if (full.isPresent()) {
                full.get().take(candidate);
                byName.remove(candidate.name());
            } else if (ofLibrary != null) {
                byName.remove(candidate.name());
                byName.computeIfAbsent(
                                ofLibrary,
                                name -> Candidate.named(new Mention(name, TagKind.UNKNOWN, false, true, false)))
                        .take(candidate);
            }
        }
    }

    /** "Cục NTBD" is the "Cục Nghệ thuật biểu diễn" of the same article. */
    private void mergeAbbreviations() {
        for (Candidate candidate : List.copyOf(byName.values())) {
            String letters = candidate.name().substring(candidate.name().lastIndexOf(' ') + 1);
            if (letters.length() >= 3 && letters.equals(letters.toUpperCase(Locale.ROOT))) {
                byName.values().stream()
                        .filter(other ->
                                other != candidate && initials(other.name()).endsWith(letters))
                        .findFirst()
                        .ifPresent(full -> {
                            full.take(candidate);
                            byName.remove(candidate.name());
                        });
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }

    /** The most frequent person whose name ends, or else begins, with this one. */
    private Optional<Candidate> longer(String name) {
        return byName.values().stream()
                .filter(other -> other.name().length() > name.length())
                .filter(other -> other.kind() != TagKind.PLACE && other.kind() != TagKind.ORGANISATION)
                .filter(other ->
                        other.name().endsWith(" " + name) || other.name().startsWith(name + " "))
                .max(Comparator.comparing((Candidate other) -> other.name().endsWith(" " + name))
                        .thenComparing(Candidate::count));
    }

    /** Of "giao thông" and "tai nạn giao thông" the longer stays where the shorter mostly is a part of it. */
    private void keepWholePhrases() {
        phrases.values().removeIf(phrase -> phrase.count() < 2);
        List<Candidate> longestFirst = phrases.values().stream()
                .sorted(Comparator.comparingInt(
                                (Candidate phrase) -> phrase.name().length())
                        .reversed())
                .toList();
        for (Candidate longer : longestFirst) {
            if (phrases.containsKey(longer.name())) {
                phrases.values()
                        .removeIf(shorter ->
                                shorter.name().length() < longer.name().length()
                                        && longer.count() >= shorter.count() * MOSTLY
                                        && isPart(shorter.name(), longer.name()));
            }
        }
    }

    /** Whether the words of one name stand in the other, whole and in a row. */
    private static boolean isPart(String words, String name) {
        for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || name.charAt(at - 1) == ' ') && (end == name.length() || name.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
