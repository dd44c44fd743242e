package vn.docbao.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which found story is which of the gold: main with main, then by title or body. */
final class StoryPairs {

    private static final double SAME_TITLE = 0.8;
    private static final double SAME_BODY = 0.5;

    private record Candidate(Matching.Pair pair, double similarity) {}

    private StoryPairs() {}

    static List<Matching.Pair> of(List<Page.Story> gold, List<Page.Story> found) {
        List<Matching.Pair> pairs = new ArrayList<>();
        int mainOfGold = main(gold);
        int mainOfFound = main(found);
        if (mainOfGold >= 0 && mainOfFound >= 0) {
            pairs.add(new Matching.Pair(mainOfGold, mainOfFound));
        }
        Matching.Taken taken = new Matching.Taken(pairs);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Matching.Pair pair = new Matching.Pair(i, j);
                if (taken.isFree(pair)) {
                    double title = Phrase.of(gold.get(i).title())
                            .similarity(Phrase.of(found.get(j).title()));
                    double body = Overlap.ofBodies(gold.get(i), found.get(j)).f1();
                    if (title >= SAME_TITLE || body >= SAME_BODY) {
                        candidates.add(new Candidate(pair, Math.max(title, body)));
                    }
                }
            }
        }
        candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .map(Candidate::pair)
                .filter(taken::take)
                .forEach(pairs::add);
        return pairs;
    }

    private static int main(List<Page.Story> stories) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).is("main")) {
                return i;
            }
        }
        return -1;
    }
}
