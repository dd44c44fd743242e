package vn.docbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/**
 * An excerpt printed on one line: a title, sentences, perhaps the text of a picture among them, dots at the end.
 * Indexes are those of the line's text.
 *
 * @param lead index where the title ends and the text begins; 0 where the line holds no title
 * @param caption where the picture's text begins, -1 for none
 * @param rest where the text behind the picture begins
 */
record Excerpt(
        int lead,
        int caption,
        int rest,
        @org.jspecify.annotations.Nullable Credit credit) {

    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 28;
    private static final int LONGEST_BRACKET = 45;
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,40})\\)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”')]*\\s+(?=\\p{Lu}|[\"“'])");

    /** Reads a line that holds text only, or a title and a text. */
    static Excerpt read(String text, int lead, Credits credits, Lexicon lexicon) {
        String body = text.substring(lead);
        Optional<Credit> credit = credits.inside(body);
        if (credit.isPresent() && credit.get().end() < body.length()) {
            String upTo = credit.get().text();
            int sentence = lastSentence(upTo);
            Credit own = new Credit(
                    upTo.substring(sentence),
                    credit.get().credit(),
                    credit.get().end());
            return new Excerpt(lead, lead + sentence, lead + own.end(), own);
        }
        int described = describedPicture(text, lead, lexicon);
        return described < 0
                ? new Excerpt(lead, -1, text.length(), null)
                : new Excerpt(lead, described, text.length(), null);
    }

    /** Where the last sentence of a text begins. */
    private static int lastSentence(String text) {
        Matcher ends = SENTENCE_END.matcher(text);
        int last = 0;
        while (ends.find()) {
            last = ends.end();
        }
        return last;
    }

    /** A sentence that says who stands where ("(phải)") describes a picture, even without a credit. */
    private static int describedPicture(String text, int from, Lexicon lexicon) {
        Matcher ends = SENTENCE_END.matcher(text);
        int sentence = from;
        int at = from;
        while (ends.find(at)) {
            sentence = ends.end();
            Matcher next = SENTENCE_END.matcher(text);
            int end = next.find(sentence) ? next.start() : text.length();
            // A bracket of the sentence may end behind its full stop.
            Matcher bracket = BRACKET.matcher(text).region(sentence, Math.min(text.length(), end + LONGEST_BRACKET));
            if (bracket.find() && bracket.start() < end && lexicon.has(Lexicon.Effect.POSITION, bracket.group(1))) {
                return sentence;
            }
            at = sentence;
        }
        return -1;
    }

    /**
     * Where a title ends that is followed by its text without a mark. The text begins with a capital whose word is
     * followed by a small one; the best place is one where the word is known to begin sentences, in the lexicon or
     * because the page writes it small elsewhere, and where the text takes up words of the title.
     *
     * @return index of the text's first char, 0 where the line does not look like title and text
     */
    static int titleEnd(String text, Set<String> smallWords, Lexicon lexicon) {
        List<String> words = List.of(text.split(" "));
        int index = 0;
        int best = 0;
        double bestScore = 1.5;
        Set<String> titleWords = new HashSet<>();
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_TITLE); i++) {
            String word = words.get(i);
            if (i >= SHORTEST_TITLE && begins(words, i, lexicon)) {
                String two = word + " " + words.get(i + 1);
                double score =
                        lexicon.hasExact(Lexicon.Effect.OPENER, word) || lexicon.hasExact(Lexicon.Effect.OPENER, two)
                                ? 2
                                : 0;
                score += smallWords.contains(Fold.fold(word)) ? 1 : 0;
                score += Character.isDigit(word.charAt(0)) ? 0.5 : 0;
                score += taken(titleWords, words, i);
                score -= i < 8 ? 0.3 : 0;
                if (score > bestScore) {
                    bestScore = score;
                    best = index;
                }
            }
            // A full stop before the boundary: this is running text, no title.
            if (i < words.size() - 1
                    && word.endsWith(".")
                    && word.length() > 3
                    && Words.startsUpper(words.get(i + 1))) {
                break;
            }
            titleWords.add(Fold.key(word));
            index += word.length() + 1;
        }
        return best;
    }

    /** A capital followed by a small word, or a word known to open sentences; a title does not end in "của" or "và". */
    private static boolean begins(List<String> words, int i, Lexicon lexicon) {
        String word = words.get(i);
        String before = words.get(i - 1);
        String after = words.get(i + 1);
        char last = word.charAt(word.length() - 1);
        boolean opens = Character.isUpperCase(word.charAt(0))
                && Character.isLetter(last)
                && !Words.allUpper(word)
                && (Words.startsLower(after) || lexicon.hasExact(Lexicon.Effect.OPENER, word));
        boolean counts = Character.isDigit(word.charAt(0))
                && Character.isDigit(last)
                && Words.startsLower(after)
                && Words.startsUpper(before);
        return (opens || counts)
                && ",:;-–(“".indexOf(before.charAt(before.length() - 1)) < 0
                && !(before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0)))
                && !lexicon.hasExact(Lexicon.Effect.LINK, before);
    }

    /** Up to 1.5 for the share of the title's words that come again in the text. */
    private static double taken(Set<String> title, List<String> words, int from) {
        Set<String> text = new HashSet<>();
        for (int i = from; i < Math.min(words.size(), from + 40); i++) {
            text.add(Fold.key(words.get(i)));
        }
        long shared = title.stream().filter(text::contains).count();
        return title.isEmpty() ? 0 : 1.5 * shared / title.size();
    }
}
