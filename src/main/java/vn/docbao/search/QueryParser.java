package vn.docbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.docbao.text.Slug;

/**
 * Reads what was typed, from left to right. There is no wrong query: what has no meaning of its own is read as words, and
 * signs that are no word are passed over.
 */
final class QueryParser {

    private static final int LONGEST_WORD = 60;
    /** More words than anybody looks for; each costs work in twelve fields. */
    private static final int MOST_TERMS = 40;

    private static final String QUOTES = "\"“”„«»";
    private static final Pattern NAME = Pattern.compile("([\\p{L}\\p{M}]{2,}(?:-[\\p{L}\\p{M}]+)?):");

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> misread = new ArrayList<>();
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    /** @param text composed letters, of bearable length */
    static Query parse(String text, boolean shortened) {
        QueryParser parser = new QueryParser(text);
        while (parser.at < text.length() && parser.terms.size() < MOST_TERMS) {
            parser.readTerm();
        }
        boolean tooMany = parser.at < text.length();
        return new Query(text, List.copyOf(parser.terms), List.copyOf(parser.misread), shortened || tooMany);
    }

    private void readTerm() {
        if (Character.isWhitespace(text.charAt(at))) {
            at++;
            return;
        }
        int start = at;
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && startsTerm(text.charAt(at + 1));
        if (excluded) {
            at++;
        }
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (name.lookingAt() && Operator.named(name.group(1)).isPresent()) {
            at = name.end();
            readOperator(Operator.named(name.group(1)).get(), start, excluded);
        } else if (isQuote(at)) {
            int close = closing(at);
            if (close < 0) {
                // Without its other half a quote is only a sign.
                at++;
                return;
            }
            String inside = text.substring(at + 1, close);
            at = close + 1;
            addPhrase(inside, start, excluded);
        } else {
            readWords(start, excluded);
        }
    }

    private void readOperator(Operator operator, int start, boolean excluded) {
        String value;
        int close = at < text.length() && isQuote(at) ? closing(at) : -1;
        if (close >= 0) {
            value = text.substring(at + 1, close);
            at = close + 1;
        } else {
            if (at < text.length() && isQuote(at)) {
                at++;
            }
            int from = at;
            skipRun();
            value = text.substring(from, at);
        }
        String source = text.substring(start, at);
        switch (operator) {
            case SINCE, UNTIL -> {
                Optional<TypedDay> day = TypedDay.parse(value);
                if (day.isEmpty()) {
                    misread.add(source);
                } else if (operator == Operator.SINCE) {
                    terms.add(new Term.Since(source, day.get().first(), excluded));
                } else {
                    terms.add(new Term.Until(source, day.get().last(), excluded));
                }
            }
            case AUTHOR, AGENCY, TOPIC, SECTION -> {
                if (Slug.of(value).isEmpty()) {
                    misread.add(source);
                } else {
                    terms.add(new Term.Of(source, operator, value.strip(), excluded));
                }
            }
        }
    }

    private void readWords(int start, boolean excluded) {
        int from = at;
        skipRun();
        String run = text.substring(from, at);
        if (excluded) {
            // Without "-covid-19" there would be nothing of 2019 left.
            addPhrase(run, start, true);
            return;
        }
        words(run).forEach(word -> terms.add(Term.Word.of(word, word, false)));
    }

    private void addPhrase(String inside, int start, boolean excluded) {
        List<String> words = words(inside);
        String source = text.substring(start, at);
        if (words.size() == 1) {
            terms.add(Term.Word.of(source, words.getFirst(), excluded));
        } else if (!words.isEmpty()) {
            terms.add(new Term.Phrase(source, words, excluded));
        }
    }

    private void skipRun() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isQuote(at)) {
            at++;
        }
    }

    private boolean isQuote(int place) {
        return QUOTES.indexOf(text.charAt(place)) >= 0;
    }

    private int closing(int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsTerm(char c) {
        return Spelling.inWord(c) || QUOTES.indexOf(c) >= 0;
    }

    private static List<String> words(String run) {
        return Spelling.WORD
                .matcher(run)
                .results()
                .map(MatchResult::group)
                .filter(word -> !Spelling.folded(word).isEmpty() && word.length() <= LONGEST_WORD)
                .toList();
    }
}
