package vn.docbao.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.docbao.library.Facets;
import vn.docbao.library.FullStory;
import vn.docbao.library.RelatedStory;
import vn.docbao.library.Relation;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;
import vn.docbao.library.StoryThreads;
import vn.docbao.library.TopicOfStory;

/** An article and its related stories. */
@Controller
@Transactional(readOnly = true)
class ArticlePages {

    private static final int A_FEW = 3;
    private static final Limit RELATED = Limit.of(100);
    private static final Limit HEADLINES = Limit.of(300);

    private final Stories stories;
    private final Facets facets;
    private final StoryThreads threads;
    private final Moved moved;
    private final Pictures pictures;
    private final Site site;
    private final MessageSource messages;

    ArticlePages(
            Stories stories,
            Facets facets,
            StoryThreads threads,
            Moved moved,
            Pictures pictures,
            Site site,
            MessageSource messages) {
        this.stories = stories;
        this.facets = facets;
        this.threads = threads;
        this.moved = moved;
        this.pictures = pictures;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/bai/{slug}")
    Object article(@PathVariable String slug, Locale locale, Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "");
        }
        FullStory story = found.get();
        long id = story.card().id();
        model.addAttribute("story", story);
        ArticleBody text = ArticleBody.of(story, pictures);
        model.addAttribute("text", text);
        List<TopicOfStory> topics = facets.ofStory(id);
        model.addAttribute("topics", topics);
        String siteName = messages.getMessage("site.name", null, locale);
        model.addAttribute(
                "linkedData", new LinkedData(site.root(), siteName, story, topics, text.illustration()).json());
        List<RelatedGroup> related = RelatedGroup.of(stories.relatedTo(id, RELATED));
        model.addAttribute(
                "related", related.stream().map(group -> group.first(A_FEW)).toList());
        model.addAttribute("whole", story.card().excerpt() ? whole(related) : null);
        model.addAttribute("thread", threads.ofStory(id).orElse(null));
        model.addAttribute("headlines", SeenBeside.of(stories.seenBeside(id, story.sourceFileId(), HEADLINES)));
        return "article";
    }

    @GetMapping("/bai/{slug}/lien-quan")
    Object related(@PathVariable String slug, Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "/lien-quan");
        }
        model.addAttribute("story", found.get());
        model.addAttribute(
                "groups", RelatedGroup.of(stories.relatedTo(found.get().card().id(), RELATED)));
        return "related";
    }

    /** The full story that an excerpt was cut from. */
    private static @Nullable StoryCard whole(List<RelatedGroup> related) {
        return related.stream()
                .filter(group -> group.kind() == Relation.COPY)
                .flatMap(group -> group.stories().stream())
                .map(RelatedStory::card)
                .filter(card -> !card.excerpt())
                .findFirst()
                .orElse(null);
    }
}
