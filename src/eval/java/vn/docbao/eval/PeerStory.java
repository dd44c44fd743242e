package vn.docbao.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a peer gives, as a page with one story. */
final class PeerStory {

    @Nullable
    String title;

    @Nullable
    String lead;

    @Nullable
    String author;

    final List<String> paragraphs = new ArrayList<>();
    final List<String> subheads = new ArrayList<>();

    /** A summary that stands in the text as well counts once, as the lead; so does a title, as the title. */
    Page page() {
        String shownTitle = title;
        String shownLead = lead;
        paragraphs.removeIf(text -> Norm.same(text, shownTitle)
                || shownLead != null && Phrase.of(text).isLike(Phrase.of(shownLead)));
        subheads.removeIf(text -> Norm.same(text, shownTitle));
        Page.Story story = new Page.Story(
                "main", title, List.of(), lead, author, null, null, null, List.of(), paragraphs, subheads, List.of());
        return new Page(List.of(story), List.of(), List.of());
    }
}
