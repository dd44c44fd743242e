package vn.docbao.reader;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.docbao.library.Facets;
import vn.docbao.library.FormerAddress;
import vn.docbao.library.FullStory;
import vn.docbao.library.Stories;

/** An article, its related stories and its original. */
@Controller
class ArticlePages {

    private static final Limit A_FEW = Limit.of(5);
    private static final Limit RELATED = Limit.of(100);
    private static final Limit HEADLINES = Limit.of(300);

    private final Stories stories;
    private final Facets facets;
    private final OriginalLines originals;

    ArticlePages(Stories stories, Facets facets, OriginalLines originals) {
        this.stories = stories;
        this.facets = facets;
        this.originals = originals;
    }

    @GetMapping("/bai/{slug}")
    Object article(@PathVariable String slug, Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved(slug, "");
        }
        FullStory story = found.get();
        long id = story.card().id();
        model.addAttribute("story", story);
        model.addAttribute("topics", facets.ofStory(id));
        model.addAttribute("related", stories.relatedTo(id, A_FEW));
        model.addAttribute("headlines", SeenBeside.of(stories.seenBeside(id, story.sourceFileId(), HEADLINES)));
        return "article";
    }

    @GetMapping("/bai/{slug}/lien-quan")
    Object related(@PathVariable String slug, Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved(slug, "/lien-quan");
        }
        model.addAttribute("story", found.get());
        model.addAttribute(
                "groups", RelatedGroup.of(stories.relatedTo(found.get().card().id(), RELATED)));
        return "related";
    }

    @GetMapping("/bai/{slug}/ban-goc")
    Object original(@PathVariable String slug, @RequestParam("dong") @Nullable String fromLine, Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved(slug, "/ban-goc");
        }
        FullStory story = found.get();
        model.addAttribute("story", story);
        model.addAttribute(
                "original",
                stories.original(story.sourceFileId())
                        .map(text -> originals.read(text, story.position(), lineNumber(fromLine)))
                        .orElseThrow(() -> new NotFound(slug)));
        return "original";
    }

    private View moved(String slug, String page) {
        FormerAddress address = stories.formerly(slug).orElseThrow(() -> new NotFound(slug));
        if (address.current() == null) {
            throw new Gone(slug);
        }
        RedirectView redirect =
                new RedirectView(URI.create("/bai/" + address.current() + page).toString(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    private static int lineNumber(@Nullable String line) {
        if (line == null) {
            return 1;
        }
        if (!line.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("line");
        }
        return Integer.parseInt(line);
    }
}
