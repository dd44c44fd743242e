package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.docbao.library.TagKind;
import vn.docbao.topic.Entry.Effect;
import vn.docbao.topic.Entry.Known;

/** Takes from a row of capitalised words the name that can be shown, and drops what is none. */
final class Names {

    private static final int LONGEST = 7;
    private static final int LONGEST_NAME_OF_A_PERSON = 5;
    private static final int LONGEST_OF_A_BODY = 9;

    private static final int COMMON_LETTERS = 5;

    private final Vocabulary vocabulary;
    private final Statistics statistics;
    private final Extent extent;

    Names(Vocabulary vocabulary, Statistics statistics) {
        this.vocabulary = vocabulary;
        this.statistics = statistics;
        this.extent = new Extent(vocabulary, statistics);
    }

    List<Mention> in(Run run) {
        if (run.known() != null) {
            return List.of(new Mention(run.known().name(), run.known().kind(), false, foreign(run.words()), false));
        }
        if (run.head() != null) {
            return headed(run);
        }
        List<Word> words = extent.ofName(run);
        if (words.isEmpty()) {
            return List.of();
        }
        Known known = vocabulary.whole(inside(words));
        if (known != null && !(run.honorific() && words.size() == 1)) {
            return List.of(new Mention(known.name(), known.kind(), false, foreign(words), false));
        }
        if (words.size() == 1 && !run.starts() && run.title() == null) {
            words = extent.extended(words, run);
        } else if (words.size() > 1
                && words.size() == run.words().size()
                && !run.person()
                && !vocabulary.surname(words.getFirst())) {
            words = extent.withEnding(run);
        }
        if (words.size() > LONGEST || !telling(words, run) || vocabulary.generic(lower(words))) {
            return List.of();
        }
        TagKind kind = kind(words, run);
        boolean partial = words.size() == 1
                && words.getFirst().syllable()
                && !words.getFirst().number();
        return List.of(new Mention(Word.text(words), kind, partial, foreign(words), false));
    }

    private List<Mention> headed(Run run) {
        Entry.Head head = run.head();
        if (head.effect() == Effect.STOP) {
            return List.of();
        }
        List<Word> words = run.words();
        boolean kept = run.from() + head.words().size() <= run.end() && startsWith(words, head.words());
        if (kept) {
            words = extent.ofHeaded(run, head.kind() == TagKind.ORGANISATION);
        }
        if (words.size() > (kept ? LONGEST_OF_A_BODY : LONGEST)
                || bare(words, head)
                || shouted(words)
                || vocabulary.generic(lower(words))) {
            return List.of();
        }
        String name = Word.text(words);
        if (kept) {
            name = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        boolean partial = !kept && words.size() == 1 && words.getFirst().syllable();
        return partial
                ? List.of()
                : List.of(new Mention(name, head.kind(), false, foreign(words), head.effect() == Effect.MINOR));
    }

    /** Only the head is left: "Công an" of some town. */
    private static boolean bare(List<Word> words, Entry.Head head) {
        return words.size() == head.words().size() && startsWith(words, head.words());
    }

    private boolean telling(List<Word> words, Run run) {
        Word first = words.getFirst();
        Word last = words.getLast();
        if (words.size() == 1) {
            if (first.acronym()) {
                return first.text().length() > 2
                        && first.text().length() <= 8
                        && (statistics.articlesNaming(first.text()) >= COMMON_LETTERS || statistics.articles() < 100);
            }
            boolean initial = first.text().length() < 3 || first.text().contains(".");
            return Character.isLetter(first.text().codePointAt(0)) && !initial && (!first.syllable() || run.person());
        }
        if (shouted(words) || first.number() || repeated(words)) {
            return false;
        }
        // "Nguyễn Văn A.", "Trần Thị N": whom a paper does not name.
        boolean initials = last.text().length() == 1 || last.text().endsWith(".");
        return !initials && (!run.person() || words.size() <= LONGEST_NAME_OF_A_PERSON);
    }

    private TagKind kind(List<Word> words, Run run) {
        boolean syllables = Word.allSyllables(words);
        boolean surname = vocabulary.surname(words.getFirst());
        if (run.person() && words.getLast().capital() && (!words.getFirst().acronym() || words.size() > 1)) {
            return TagKind.PERSON;
        }
        return surname
                        && syllables
                        && words.size() >= 2
                        && words.size() <= 4
                        && words.stream().allMatch(Word::capital)
                ? words.size() == 2 && statistics.articlesNaming(Word.text(words)) > 0
                        ? TagKind.UNKNOWN
                        : TagKind.PERSON
                : TagKind.UNKNOWN;
    }

    private static boolean startsWith(List<Word> words, List<Word> head) {
        for (int i = 0; i < head.size(); i++) {
            if (!words.get(i).lower().equals(head.get(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static String lower(List<Word> words) {
        return Word.text(words).toLowerCase(Locale.ROOT);
    }

    private static boolean shouted(List<Word> words) {
        return words.size() > 1
                && words.stream().allMatch(word -> word.acronym() || word.text().length() == 1);
    }

    /** "Arsenal Arsenal" is a list without commas. */
    private static boolean repeated(List<Word> words) {
        return words.stream().map(Word::text).distinct().count() < words.size()
                && !words.getFirst().syllable();
    }

    private static boolean foreign(List<Word> words) {
        return words.stream().anyMatch(word -> !word.syllable() && !word.number());
    }

    /** As they would stand inside a sentence, where the vocabulary has them. */
    private static List<Word> inside(List<Word> words) {
        if (!words.getFirst().starts()) {
            return words;
        }
        List<Word> plain = new ArrayList<>(words);
        Word first = words.getFirst();
        plain.set(0, Word.of(first.text(), true, false, false));
        return plain;
    }
}
