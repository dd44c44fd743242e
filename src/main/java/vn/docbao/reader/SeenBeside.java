package vn.docbao.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.docbao.library.SeenHeadline;

/** Headlines seen beside a story, each once: those that can be read here, and the rest. */
record SeenBeside(List<SeenHeadline> linked, List<SeenHeadline> unlinked) {

    static SeenBeside of(List<SeenHeadline> headlines) {
        List<SeenHeadline> linked = new ArrayList<>();
        List<SeenHeadline> unlinked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SeenHeadline headline : headlines) {
            if (seen.add(headline.titleKey())) {
                (headline.slug() == null ? unlinked : linked).add(headline);
            }
        }
        return new SeenBeside(linked, unlinked);
    }
}
