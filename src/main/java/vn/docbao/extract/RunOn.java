package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.docbao.text.Words;

/**
 * Finds the seams in lines that hold several paragraphs: sentences glued without a space, texts of pictures in a
 * flattened body, a byline behind the last sentence.
 */
final class RunOn {

    private static final int SHORTEST = 60;
    /** Lines of fewer characters are one paragraph, and their credit ends them. */
    private static final int LONG = 300;
    /** Of the words that lead to a credit, their colon included. */
    private static final int LONGEST_MARK = 40;

    /** "…đã về.Không ai": a full stop between a small letter and a capitalised word. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{Ll}\\d][.!?]|[\\p{Ll}][.!?][”\"])(?=[“\"]?\\p{Lu}[\\p{Ll}\\s])");

    /** Behind a small letter, a digit or an abbreviation of three letters: "TP. HCM" ends no sentence. */
    static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d”\"')/%]|\\p{Lu}{3})(?<![Tt]p)[.!?…]+[\"”')]*\\s+(?=[\\p{Lu}\\d\"“'(])");

    private static final Pattern GLUED_TO_ABBREVIATION =
            Pattern.compile("(?<=\\p{Lu}[.])(?=(\\p{Lu}\\p{Ll}+)\\s\\p{Ll})");

    private final Credits credits;
    private final Lexicon lexicon;
    private final FlatCaptions captions;
    private final TrailingByline trailing;

    RunOn(Credits credits, Lexicon lexicon) {
        this.credits = credits;
        this.lexicon = lexicon;
        this.captions = new FlatCaptions(credits);
        this.trailing = new TrailingByline(SENTENCE_END, credits, lexicon);
    }

    /** Indexes at which the text begins anew, in order; none for a line that is one paragraph. */
    List<Integer> seams(String text) {
        List<Integer> seams = new ArrayList<>();
        if (text.length() < SHORTEST) {
            return seams;
        }
        if (text.length() >= LONG) {
            glued(text, seams);
        }
        // A line that was cut is an excerpt as a whole, with a layout of its own.
        if (!Words.endsCut(text)) {
            int byline = trailing.find(text, text.length() >= LONG);
            if (text.length() >= LONG) {
                captions.seams(byline > 0 ? text.substring(0, byline) : text, seams);
            }
            if (byline > 0) {
                seams.add(byline);
            }
        }
        return seams.stream().distinct().sorted().toList();
    }

    /** Only where a full stop has no space behind it can sentences be glued: matching everywhere else is in vain. */
    private void glued(String text, List<Integer> seams) {
        Matcher glued = GLUED.matcher(text).useTransparentBounds(true);
        Matcher abbreviated = GLUED_TO_ABBREVIATION.matcher(text).useTransparentBounds(true);
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' || text.charAt(i + 1) == ' ') {
                continue;
            }
            if (begins(glued, i + 1) && !isCredit(text, i + 1)) {
                seams.add(i + 1);
            }
            if (begins(glued, i + 2)) {
                seams.add(i + 2);
            }
            // "TP.Hồ Chí Minh" is glued too: behind an abbreviation only a word that opens sentences begins one.
            if (c == '.'
                    && begins(abbreviated, i + 1)
                    && lexicon.hasExact(Lexicon.Effect.OPENER, abbreviated.group(1))) {
                seams.add(i + 1);
            }
        }
    }

    private static boolean begins(Matcher matcher, int at) {
        return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    /** "… ở Jersey.Ảnh: A" is a picture's text and its credit, not two paragraphs. */
    private boolean isCredit(String text, int at) {
        Matcher mark = credits.marks().first(text.substring(at, Math.min(text.length(), at + LONGEST_MARK)), 0);
        return mark != null && mark.start() == 0;
    }
}
