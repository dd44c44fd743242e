package vn.docbao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.docbao.text.Fold;

/** What of a query is looked for in a text, word by word: words in their spelling or in any, phrases as wholes. */
final class Sought {

    /** The number of a word or phrase that is none. */
    static final int NOTHING = -1;

    /** A word of a text in the two forms it may be looked for: their numbers, or NOTHING. */
    record Forms(int exact, int folded) {

        static final Forms UNKNOWN = new Forms(NOTHING, NOTHING);
    }

    private record Word(String form, boolean exact) {

        static Word of(String text, boolean exact) {
            return new Word(exact ? Spelling.exact(text) : Spelling.folded(text), exact);
        }
    }

    /** The words of one term: the number of each, and whether it is its spelling's. */
    private record Run(int[] numbers, boolean exact) {

        boolean endsWith(Forms forms) {
            return meets(numbers.length - 1, forms);
        }

        boolean meets(int at, Forms forms) {
            return (exact ? forms.exact : forms.folded) == numbers[at];
        }
    }

    private static final byte UNSEEN = 0;
    private static final byte SOUGHT = 1;
    private static final byte OTHER = 2;

    private final Set<String> initials = new HashSet<>();
    private final byte[] firsts = new byte[0x2000];
    private final List<Run> terms = new ArrayList<>();
    private final Map<Word, Integer> numbers = new HashMap<>();
    /** Texts are made of the same few thousand syllables. */
    private final Map<String, Forms> met = new HashMap<>();

    Sought(Query query) {
        LinkedHashSet<List<Word>> all = new LinkedHashSet<>();
        for (Term term : query.terms()) {
            if (term.excluded()) {
                continue;
            }
            if (term instanceof Term.Word word) {
                all.add(List.of(Word.of(word.text(), word.exact())));
            } else if (term instanceof Term.Phrase phrase && query.pasted()) {
                phrase.words().forEach(word -> all.add(List.of(Word.of(word, Spelling.accented(word)))));
            } else if (term instanceof Term.Phrase phrase) {
                all.add(phrase.words().stream()
                        .map(word -> Word.of(word, phrase.exact()))
                        .toList());
            }
        }
        all.forEach(words -> words.forEach(word -> initials.add(initial(word.form()))));
        all.forEach(words -> terms.add(new Run(
                words.stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                        .toArray(),
                words.getFirst().exact())));
    }

    /** How many different words and phrases. */
    int count() {
        return terms.size();
    }

    /** Whether any word sought may begin so: most words of a text do not, and need no second look. */
    boolean mayBegin(char letter) {
        return letter >= firsts.length || firsts[letter] == UNSEEN ? learn(letter) : firsts[letter] == SOUGHT;
    }

    private boolean learn(char letter) {
        boolean may = letter >= firsts.length || initials.contains(initial(String.valueOf(letter)));
        if (letter < firsts.length) {
            firsts[letter] = may ? SOUGHT : OTHER;
        }
        return may;
    }

    /** Without its mark; y as i, as which it may be sought. */
    private static String initial(String word) {
        String key = Fold.key(word);
        return key.isEmpty() ? "" : key.substring(0, 1).replace('y', 'i');
    }

    Forms forms(String word) {
        return met.computeIfAbsent(word, this::look);
    }

    private Forms look(String word) {
        int exact = numbers.getOrDefault(Word.of(word, true), NOTHING);
        int folded = numbers.getOrDefault(Word.of(word, false), NOTHING);
        return exact == NOTHING && folded == NOTHING ? Forms.UNKNOWN : new Forms(exact, folded);
    }

    /** How many words the term has. */
    int length(int term) {
        return terms.get(term).numbers().length;
    }

    /** Whether the last of these words end with the term. */
    boolean ends(Words words, int term) {
        Run run = terms.get(term);
        int first = words.size() - run.numbers().length;
        if (first < 0 || !run.endsWith(words.forms(words.size() - 1))) {
            return false;
        }
        for (int i = run.numbers().length - 2; i >= 0; i--) {
            if (!run.meets(i, words.forms(first + i))) {
                return false;
            }
        }
        return true;
    }
}
