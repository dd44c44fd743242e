package vn.docbao.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;
import vn.docbao.library.StoryThreads;

@Controller
@Transactional(readOnly = true)
class FrontPage {

    private static final Limit SECTIONS = Limit.of(6);
    /** In all; what sections leave free, topics of the day fill. */
    private static final int BLOCKS = 6;
    /** In a section or topic, for those that stand nowhere else on the page: all the others may be its newest. */
    private static final int LOOKED_THROUGH = 2 * TopStories.SIZE + Listing.SIZE + FrontBlock.STORIES;
    /** A topic with fewer stories left over is no block. */
    private static final int FEWEST = 2;

    private static final int TOPICS = 12;

    private final Stories stories;
    private final Facets facets;
    private final TopicsOfTheDay topics;
    private final StoryThreads threads;
    private final IntakeLine intake;

    FrontPage(Stories stories, Facets facets, TopicsOfTheDay topics, StoryThreads threads, IntakeLine intake) {
        this.stories = stories;
        this.facets = facets;
        this.topics = topics;
        this.threads = threads;
        this.intake = intake;
    }

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute("intake", intake.running());
        Listing newest = Listing.read(null, stories::newest);
        if (newest.stories().isEmpty()) {
            return "empty";
        }
        Once once = new Once();
        model.addAttribute("top", TopStories.of(once.of(stories.newestFull(2 * TopStories.SIZE), TopStories.SIZE)));
        model.addAttribute("newest", NewestDays.of(once.of(newest.stories(), Listing.SIZE)));
        model.addAttribute("next", newest.next());
        List<TopicsOfTheDay.Topic> ofTheDay = topics.most();
        model.addAttribute("topics", ofTheDay.stream().limit(TOPICS).toList());
        List<FrontBlock> blocks = sections(once);
        blocks.addAll(topics(ofTheDay, BLOCKS - blocks.size(), once));
        model.addAttribute("blocks", blocks);
        model.addAttribute("threads", ThreadsOnTheMove.of(threads));
        return "front";
    }

    private List<FrontBlock> sections(Once once) {
        List<FrontBlock> blocks = new ArrayList<>();
        for (Facet section : facets.sections(SECTIONS)) {
            List<StoryCard> inSection =
                    once.of(stories.inSection(section.slug(), Cursor.START, LOOKED_THROUGH), FrontBlock.STORIES);
            if (!inSection.isEmpty()) {
                blocks.add(new FrontBlock(section.name(), "/chuyen-muc/" + section.slug(), inSection));
            }
        }
        return blocks;
    }

    private List<FrontBlock> topics(List<TopicsOfTheDay.Topic> ofTheDay, int most, Once once) {
        if (most <= 0) {
            return List.of();
        }
        List<TopicsOfTheDay.Topic> tried = ofTheDay.stream().limit(TOPICS).toList();
        // One query for all of them, however many there are.
        Map<Long, StoryCard> cards = stories
                .cards(tried.stream()
                        .flatMap(topic -> topic.articles().stream().limit(LOOKED_THROUGH))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(StoryCard::id, Function.identity()));
        List<FrontBlock> blocks = new ArrayList<>();
        for (TopicsOfTheDay.Topic topic : tried) {
            List<StoryCard> about = topic.articles().stream()
                    .map(cards::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (blocks.size() < most && once.fresh(about) >= FEWEST) {
                blocks.add(new FrontBlock(topic.name(), "/chu-de/" + topic.slug(), once.of(about, FrontBlock.STORIES)));
            }
        }
        return blocks;
    }

    /** The newest list further down. */
    @GetMapping(path = "/", params = "sau")
    String older(@RequestParam("sau") @Nullable String after, Model model) {
        model.addAttribute("listing", Listing.read(after, stories::newest));
        return "newest";
    }
}
