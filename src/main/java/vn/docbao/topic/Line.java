package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.ArticleText;

/**
 * A line of an article.
 *
 * @param runs its rows of capitalised words
 */
record Line(Zone zone, List<Word> words, List<Run> runs) {

    enum Zone {
        HEADLINE,
        /** The summary, or the first paragraph where there is none. */
        SUMMARY,
        BODY
    }

    /** What an article is about its beginning tells; a text may be megabytes long. */
    private static final int BEGINNING = 60_000;

    private static final int WORDS_OF_A_PARAGRAPH = 12;

    static List<Line> of(ArticleText article, Runs runs) {
        String text = article.plainText();
        String summary = article.summary();
        List<Line> lines = new ArrayList<>();
        boolean summarised = summary != null && !summary.isBlank();
        String[] printed = text.substring(0, Math.min(BEGINNING, text.length())).split("\n");
        for (int i = 0; i < printed.length; i++) {
            List<Word> words = Words.of(printed[i]);
            boolean headline = i == 0 && printed[i].equals(article.headline());
            boolean lead = summarised
                    ? i <= 1 && isPartOf(summary, printed[i])
                    : !headline && words.size() >= WORDS_OF_A_PARAGRAPH;
            summarised |= lead;
            lines.add(new Line(headline ? Zone.HEADLINE : lead ? Zone.SUMMARY : Zone.BODY, words, runs.of(words)));
            if (lead) {
                summary = null;
            }
        }
        return lines;
    }

    private static boolean isPartOf(@Nullable String summary, String line) {
        return summary != null && !line.isBlank() && summary.startsWith(line);
    }
}
