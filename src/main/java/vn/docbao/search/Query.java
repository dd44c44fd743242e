package vn.docbao.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader typed, understood.
 *
 * @param text as shown again in the form
 * @param misread parts that name an operator with a value that means nothing, and are left out
 * @param shortened whether more was typed than is searched for
 */
public record Query(String text, List<Term> terms, List<String> misread, boolean shortened) {

    public static final int LONGEST = 300;

    /** More words than are typed, and no more than headlines have. */
    private static final int HEADLINE = 8;

    public static Query of(String typed) {
        // Long texts are cut before they are composed: that costs as much as they are long. A letter has at most three
        // marks.
        String start = cut(typed.strip(), 4 * LONGEST);
        String text = Normalizer.normalize(start, Normalizer.Form.NFC);
        return QueryParser.parse(cut(text, LONGEST), text.length() > LONGEST);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The words wanted, folded. */
    public Set<String> words() {
        return wanted().stream().map(Spelling::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** The words wanted in the order typed, those of phrases among them. */
    List<String> wanted() {
        return terms.stream()
                .filter(term -> !term.excluded())
                .flatMap(term -> switch (term) {
                    case Term.Word word -> Stream.of(word.text());
                    case Term.Phrase phrase -> phrase.words().stream();
                    case Term.Of of -> Stream.of();
                    case Term.Since since -> Stream.of();
                    case Term.Until until -> Stream.of();
                })
                .toList();
    }

    /** The same with words that stand nowhere with their marks taken for any spelling of their letters. */
    Query known(Predicate<String> spelled) {
        return new Query(
                text,
                terms.stream()
                        .map(term -> term instanceof Term.Word word
                                        && word.exact()
                                        && !word.excluded()
                                        && !spelled.test(word.text())
                                ? word.anySpelling()
                                : term)
                        .toList(),
                misread,
                shortened);
    }

    /** Whether this is a headline pasted, in which quotes are the paper's and ask for nothing. */
    boolean pasted() {
        return wanted().size() >= HEADLINE;
    }

    /** What narrows the results beside the words wanted. */
    public List<Term> narrowing() {
        return terms.stream()
                .filter(term -> term.excluded() || !(term instanceof Term.Word || term instanceof Term.Phrase))
                .toList();
    }

    /** The text of this query without one of its terms. */
    public String without(Term dropped) {
        return terms.stream().filter(term -> term != dropped).map(Term::source).collect(Collectors.joining(" "));
    }

    /** The text of this query with more said; dates take the place of dates. */
    String and(boolean dates, String more) {
        return Stream.concat(
                        terms.stream()
                                .filter(term -> !dates || !(term instanceof Term.Since || term instanceof Term.Until))
                                .map(Term::source),
                        Stream.of(more))
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
