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

    private static final int LONGEST_CAPTION = 300;
    /** "…đã về.Không ai": a full stop between a small letter and a capitalised word. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{Ll}\\d][.!?]|[\\p{Ll}][.!?][”\"])(?=[“\"]?\\p{Lu}[\\p{Ll}\\s])");

    /** Behind a small letter, a digit or an abbreviation of three letters: "TP. HCM" ends no sentence. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d”\"')/%]|\\p{Lu}{3})(?<![Tt]p)[.!?…]+[\"”')]*\\s+(?=[\\p{Lu}\\d\"“'(])");

    private static final Pattern GLUED_TO_ABBREVIATION =
            Pattern.compile("(?<=\\p{Lu}[.])(?=(\\p{Lu}\\p{Ll}+)\\s\\p{Ll})");

    private final Credits credits;
    private final Lexicon lexicon;

    RunOn(Credits credits, Lexicon lexicon) {
        this.credits = credits;
        this.lexicon = lexicon;
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
            if (text.length() >= LONG) {
                captions(text, seams);
            }
            byline(text, seams);
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
            if (begins(glued, i + 1)) {
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

    /** A picture's text reaches from the end of the sentence before it to behind the name of its credit. */
    private void captions(String text, List<Integer> seams) {
        int from = 0;
        Matcher marks;
        while (from < text.length() && (marks = credits.marks().first(text, from)) != null) {
            int end = credits.end(text, marks);
            int start = sentenceStart(text, marks.start());
            from = Math.max(marks.end(), end);
            if (end == marks.end() || marks.start() - start > LONGEST_CAPTION) {
                continue;
            }
            while (end < text.length() && ".)]".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            seams.add(start);
            seams.add(end);
        }
        seams.removeIf(seam -> seam == 0 || seam >= text.length());
    }

    private static int sentenceStart(String text, int before) {
        Matcher ends = SENTENCE_END.matcher(text);
        int start = 0;
        int region = Math.max(0, before - LONGEST_CAPTION - 50);
        ends.region(region, before);
        ends.useTransparentBounds(true);
        while (ends.find()) {
            start = ends.end();
        }
        return start == 0 && region > 0 ? 0 : start;
    }

    /** "… trong năm nay. Chí Tâm": what follows the last sentence is a name. */
    private void byline(String text, List<Integer> seams) {
        int from = Math.max(0, text.length() - 80);
        if (!mayEndSentence(text, from)) {
            return;
        }
        Matcher ends = SENTENCE_END.matcher(text);
        int start = -1;
        int at = from;
        while (ends.find(at)) {
            start = ends.end();
            at = ends.end();
        }
        if (start > 0) {
            String rest = text.substring(start);
            if (Words.count(rest) <= 8 && Byline.parse(rest, lexicon).isPresent()) {
                seams.add(start);
            }
        }
    }

    /** Whether a mark of a sentence's end stands before the text's last characters, from an index on. */
    private static boolean mayEndSentence(String text, int from) {
        for (int i = from; i + 2 < text.length(); i++) {
            if (".!?…".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
