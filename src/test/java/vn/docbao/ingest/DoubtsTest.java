package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Headline;
import vn.docbao.extract.Role;
import vn.docbao.extract.Span;
import vn.docbao.extract.Story;
import vn.docbao.library.Doubt;

class DoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);
    private static final String LONG = "Nước sông lên nhanh trong đêm. ".repeat(12);

    @Test
    void aStoryWithAllThatStoriesHaveIsNotDoubted() {
        assertThat(doubts(story(Role.MAIN, "Lũ về", LONG, DAY, null))).isEmpty();
        assertThat(doubts(story(Role.MAIN, "Lũ về", LONG, null, DAY))).isEmpty();
    }

    @Test
    void whatAStoryLacksIsDoubted() {
        assertThat(doubts(story(Role.MAIN, "Lũ về", LONG, null, null))).containsExactly(Doubt.NO_DATE);
        assertThat(doubts(story(Role.MAIN, "", LONG, DAY, null))).containsExactly(Doubt.INFERRED_HEADLINE);
        assertThat(doubts(story(Role.MAIN, "Lũ về", "Nước lên.", DAY, null))).containsExactly(Doubt.SHORT);
        assertThat(doubts(story(Role.MAIN, "Lũ về", LONG, DAY, null), story(Role.SECOND, "Lũ rút", "Hết.", null, null)))
                .containsExactly(Doubt.NO_DATE, Doubt.SHORT);
    }

    @Test
    void excerptsLackNothing() {
        assertThat(doubts(story(Role.MAIN, "Lũ về", LONG, DAY, null), story(Role.TEASER, "Lũ rút", "Hết.", null, null)))
                .isEmpty();
    }

    @Test
    void headlinesAndExcerptsWithoutAStoryAreAList() {
        Story excerpt = story(Role.TEASER, "Lũ rút", "Hết.", null, null);
        assertThat(Doubts.of(page(List.of(excerpt), 4, List.of()), drafts(excerpt)))
                .containsExactly(Doubt.LIST);
        assertThat(Doubts.of(page(List.of(excerpt), 3, List.of()), drafts(excerpt)))
                .isEmpty();
        Story story = story(Role.MAIN, "Lũ về", LONG, DAY, null);
        assertThat(Doubts.of(page(List.of(story), 40, List.of()), drafts(story)))
                .isEmpty();
    }

    @Test
    void aFileOfWhichMoreWasDroppedThanKeptIsDoubted() {
        assertThat(dropped(1_000, 1_001)).containsExactly(Doubt.DISCARDED);
        assertThat(dropped(1_001, 1_000)).isEmpty();
        assertThat(dropped(10, 300)).isEmpty();
    }

    @Test
    void aPageAsSitesPrintThemIsNotDoubted() {
        String text = "Thời sự\n15/12/2025 08:30\nNước sông lên nhanh trong đêm\nNgười dân ven sông dời đồ lên cao.\n"
                + (LONG + "\n").repeat(4) + "Lê An\n";
        Extraction.Page page =
                (Extraction.Page) new Extractor().extract("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(Doubts.of(page, page.stories().stream().map(Draft::of).toList()))
                .isEmpty();
    }

    private static Set<Doubt> dropped(int kept, int dropped) {
        Story story = story(Role.MAIN, "Lũ về", LONG, DAY, null);
        return Doubts.of(
                page(
                        List.of(story),
                        0,
                        List.of(
                                new Span(1, 0, kept, Span.Fate.PARAGRAPH, "paragraph", 0),
                                new Span(2, kept, kept + dropped, Span.Fate.DISCARDED, "furniture", null))),
                drafts(story));
    }

    private static Set<Doubt> doubts(Story... stories) {
        return Doubts.of(page(List.of(stories), 0, List.of()), drafts(stories));
    }

    private static List<Draft> drafts(Story... stories) {
        return List.of(stories).stream().map(Draft::of).toList();
    }

    private static Extraction.Page page(List<Story> stories, int headlines, List<Span> spans) {
        return new Extraction.Page(
                "",
                "UTF-8",
                List.of(),
                stories,
                IntStream.range(0, headlines)
                        .mapToObj(i -> new Headline("Tít " + i, null, null, null, false, null))
                        .toList(),
                List.of(),
                spans);
    }

    private static Story story(
            Role role, String title, String text, @Nullable LocalDate printed, @Nullable LocalDate inferred) {
        return new Story(
                role,
                title,
                null,
                null,
                null,
                null,
                printed,
                null,
                inferred,
                null,
                null,
                List.of(),
                List.of(new Block.Paragraph(text)),
                null);
    }
}
