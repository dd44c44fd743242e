package vn.docbao.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.docbao.library.RelatedStory;
import vn.docbao.library.Relation;

/** Related stories of one kind. */
record RelatedGroup(Relation kind, List<RelatedStory> stories) {

    /** The closest kind first; within one the order given. */
    static List<RelatedGroup> of(List<RelatedStory> stories) {
        Map<Relation, List<RelatedStory>> byKind = new EnumMap<>(Relation.class);
        for (RelatedStory story : stories) {
            byKind.computeIfAbsent(story.kind(), kind -> new ArrayList<>()).add(story);
        }
        return byKind.entrySet().stream()
                .map(group -> new RelatedGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** At most so many. */
    RelatedGroup first(int most) {
        return new RelatedGroup(kind, stories.subList(0, Math.min(most, stories.size())));
    }
}
