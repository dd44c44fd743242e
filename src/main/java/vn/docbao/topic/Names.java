package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;

/** Takes from a row of capitalised words the names that can be shown, and drops the rest. */
final class Names {

    private static final int LONGEST = 5;

    private final Vocabulary vocabulary;
    private final Usage usage;

    Names(Vocabulary vocabulary, Usage usage) {
        this.vocabulary = vocabulary;
        this.usage = usage;
    }

    List<String> in(Run run) {
        if (run.known() != null) {
            return List.of(run.known());
        }
        List<Word> words = run.words();
        if (run.starts() && words.size() > 1 && !usage.seenInside(run.text()) && opensOnly(words)) {
            words = words.subList(1, words.size());
        }
        if (words.size() > 1 && describes(words)) {
            words = words.subList(1, words.size());
        }
        List<String> names = new ArrayList<>();
        for (List<Word> part : parts(words)) {
            boolean begins = run.starts() && part.getFirst() == run.words().getFirst();
            if (part.size() == 1 ? single(part.getFirst(), begins, run) : several(part, run)) {
                String name = Run.text(part);
                names.add(spelled(part, name));
            }
        }
        return names;
    }

    /** Whether the first word has its capital from the sentence: "Rồi Biden", "Theo Reuters". */
    private boolean opensOnly(List<Word> words) {
        Word first = words.getFirst();
        boolean beforeForeign = Syllable.isNative(first.text())
                && !Syllable.isNative(words.get(1).text());
        return usage.usuallyLower(first) || beforeForeign && !first.acronym() && !usage.seenCapital(first);
    }

    /** Whether the first word is none of the name's, which is seen more often without it: "Đông Jakarta". */
    private boolean describes(List<Word> words) {
        Word first = words.getFirst();
        List<Word> rest = words.subList(1, words.size());
        return (first.acronym() || Syllable.isNative(first.text()))
                && !Syllable.isNative(rest.getFirst().text())
                && !isKnown(first)
                && usage.count(Run.text(rest)) > usage.count(Run.text(words));
    }

    /** "Nga Vladimir Putin" is two names, and so is "NATO Mark Rutte". */
    private List<List<Word>> parts(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        int from = 0;
        boolean foreign = words.stream().anyMatch(word -> !Syllable.isNative(word.text()));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean country = foreign
                    && vocabulary.at(List.of(word), 0) instanceof Vocabulary.Entry entry
                    && entry.kind() == Vocabulary.Kind.NAME;
            boolean letters = word.acronym() && usage.count(word.text()) > usage.count(Run.text(words));
            if (words.size() > 1 && (country || letters)) {
                if (from < i) {
                    parts.add(words.subList(from, i));
                }
                parts.add(words.subList(i, i + 1));
                from = i + 1;
            }
        }
        if (from < words.size()) {
            parts.add(words.subList(from, words.size()));
        }
        return parts;
    }

    private boolean single(Word word, boolean begins, Run run) {
        String text = word.text();
        if (text.length() < 2 && !isKnown(word) || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        if (word.acronym()) {
            // Two letters may mean anything, and a syllable in capitals is a shouted one.
            boolean telling = text.chars().filter(Character::isLetter).count() > 2 && !Syllable.isNative(text);
            return text.length() <= 8 && !run.hyphened() && (telling || isKnown(word));
        }
        if (text.chars().anyMatch(Character::isDigit) && !isKnown(word)) {
            return text.length() > 2 && text.chars().noneMatch(Character::isLowerCase);
        }
        if (Syllable.isNative(text)) {
            return isKnown(word) && !run.person() && !(begins && usage.usuallyLower(word));
        }
        return !(begins && usage.usuallyLower(word)) && (!run.hyphened() || isKnown(word) || usage.count(text) > 1);
    }

    private boolean several(List<Word> words, Run run) {
        boolean repeated = words.stream().map(Word::text).distinct().count() < words.size()
                && !Syllable.isNative(words.getFirst().text());
        boolean shouted = words.stream().allMatch(Word::acronym);
        return words.size() <= LONGEST
                && !shouted
                && !repeated
                && !usage.broken(words)
                && (!run.hyphened() || usage.count(Run.text(words)) > 1)
                && words.stream().anyMatch(word -> word.text().length() > 2);
    }

    private boolean isKnown(Word word) {
        return vocabulary.at(List.of(inside(word)), 0) instanceof Vocabulary.Entry entry
                && entry.kind() == Vocabulary.Kind.NAME;
    }

    private String spelled(List<Word> part, String name) {
        List<Word> plain = new ArrayList<>(part);
        plain.set(0, inside(part.getFirst()));
        Vocabulary.Entry entry = vocabulary.at(plain, 0);
        boolean whole = entry != null
                && entry.kind() == Vocabulary.Kind.NAME
                && entry.words().size() == part.size();
        return whole ? entry.name() : name;
    }

    private static Word inside(Word word) {
        return new Word(word.text(), false, true, false);
    }
}
