package vn.docbao.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a body was found (recall), and how much of what was found is body (precision). */
record Overlap(double precision, double recall) {

    private static final int RUN = 4;

    static Overlap ofBodies(Page.@Nullable Story gold, Page.@Nullable Story found) {
        return of(blocks(gold), blocks(found));
    }

    /** By runs of four words; a run never reaches over two blocks, so that the blocks' order does not matter. */
    static Overlap of(List<String> gold, List<String> found) {
        Bag wanted = runs(gold);
        Bag given = runs(found);
        if (wanted.size() == 0 && given.size() == 0) {
            return new Overlap(1, 1);
        }
        int shared = wanted.shared(given);
        return new Overlap(
                given.size() == 0 ? 0 : (double) shared / given.size(),
                wanted.size() == 0 ? 0 : (double) shared / wanted.size());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** F1 of things found one by one; nothing wanted and nothing found is right. */
    static double f1(int right, int wanted, int found) {
        if (wanted == 0 && found == 0) {
            return 1;
        }
        return 2.0 * right / (wanted + found);
    }

    private static List<String> blocks(Page.@Nullable Story story) {
        List<String> blocks = new ArrayList<>();
        if (story != null) {
            if (story.lead() != null && !Norm.isBlank(story.lead())) {
                blocks.add(story.lead());
            }
            blocks.addAll(story.paragraphs());
            blocks.addAll(story.subheads());
        }
        return blocks;
    }

    private static Bag runs(List<String> blocks) {
        Bag runs = new Bag();
        for (String block : blocks) {
            for (String line : block.split("\n")) {
                List<String> words = Phrase.words(Norm.of(line));
                if (!words.isEmpty() && words.size() < RUN) {
                    runs.add(String.join(" ", words));
                }
                for (int i = 0; i + RUN <= words.size(); i++) {
                    runs.add(String.join(" ", words.subList(i, i + RUN)));
                }
            }
        }
        return runs;
    }
}
