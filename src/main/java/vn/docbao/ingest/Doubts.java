package vn.docbao.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Role;
import vn.docbao.extract.Span;
import vn.docbao.library.Block;
import vn.docbao.library.Doubt;

/**
 * What about a file may have been read wrongly. Excerpts have no date and little text by nature, and are not asked for
 * them.
 */
final class Doubts {

    /** Words: less than the shortest reports have. */
    private static final int SHORT = 60;

    /** A file with fewer headlines may be a story that was not recognised, which is no list. */
    private static final int LIST = 5;

    /** Chars: in a file of a few lines the share says nothing. */
    private static final int MUCH = 400;

    private Doubts() {}

    static Set<Doubt> of(Extraction.Page page, List<Draft> drafts) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        int stories = 0;
        for (Draft draft : drafts) {
            if (draft.story().role() == Role.TEASER) {
                continue;
            }
            stories++;
            if (draft.story().publishedDate() == null && draft.story().dateInferred() == null) {
                doubts.add(Doubt.NO_DATE);
            }
            if (draft.headlineInferred()) {
                doubts.add(Doubt.INFERRED_HEADLINE);
            }
            if (isShort(draft)) {
                doubts.add(Doubt.SHORT);
            }
        }
        if (stories == 0 && drafts.size() + page.headlines().size() >= LIST) {
            doubts.add(Doubt.LIST);
        }
        if (mostlyDiscarded(page.spans())) {
            doubts.add(Doubt.DISCARDED);
        }
        return doubts;
    }

    private static boolean isShort(Draft draft) {
        int words = count(draft.story().lead() == null ? "" : draft.story().lead());
        for (Block block : draft.body()) {
            // Of a long text only the beginning is counted.
            if (words >= SHORT) {
                return false;
            }
            words += count(block.text());
        }
        return words < SHORT;
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static boolean mostlyDiscarded(List<Span> spans) {
        long all = 0;
        long discarded = 0;
        for (Span span : spans) {
            int length = span.to() - span.from();
            all += length;
            discarded += span.fate() == Span.Fate.DISCARDED ? length : 0;
        }
        return discarded >= MUCH && discarded * 2 > all;
    }
}
