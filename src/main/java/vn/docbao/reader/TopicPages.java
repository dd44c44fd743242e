package vn.docbao.reader;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.Stories;
import vn.docbao.library.TagKind;
import vn.docbao.library.TopicEntry;
import vn.docbao.library.Topics;
import vn.docbao.text.Words;

/** One topic: what it is, its stories, who and what else they are about, and when they came out. */
@Controller
@Transactional(readOnly = true)
class TopicPages {

    private static final Limit LOOKED_AT = Limit.of(60);
    /** Articles whose other topics are counted: a topic of thousands is about something else by and by. */
    private static final int NEWEST = 500;

    private static final int PEOPLE = 12;
    private static final int OTHERS = 16;

    private final Topics topics;
    private final Stories stories;
    private final MovedTopic moved;

    TopicPages(Topics topics, Stories stories, MovedTopic moved) {
        this.topics = topics;
        this.stories = stories;
        this.moved = moved;
    }

    @GetMapping("/chu-de/{slug}")
    Object topic(@PathVariable String slug, @RequestParam("sau") @Nullable String after, Model model) {
        Optional<Topics.Overview> found = topics.bySlug(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "");
        }
        TopicEntry topic = found.get().topic();
        model.addAttribute("topic", topic);
        model.addAttribute("heading", Words.asHeading(topic.name()));
        model.addAttribute("listing", Listing.read(after, (from, count) -> stories.onTopic(slug, from, count)));
        model.addAttribute("names", topics.otherNames(topic.id()));
        List<TopicEntry> besides = topics.besides(topic.id(), NEWEST, LOOKED_AT);
        model.addAttribute("people", some(besides, true, PEOPLE));
        model.addAttribute("others", some(besides, false, OTHERS));
        model.addAttribute("months", MonthChart.of(found.get().months().months()));
        return "topic";
    }

    private static List<TopicEntry> some(List<TopicEntry> topics, boolean people, int most) {
        return topics.stream()
                .filter(topic -> people == (topic.kind() == TagKind.PERSON))
                .limit(most)
                .toList();
    }
}
