package vn.docbao.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.docbao.library.Block;
import vn.docbao.library.FullStory;
import vn.docbao.library.Stories;

/** Two prints of one story side by side. */
@Controller
class ComparePage {

    private final Stories stories;
    private final Moved moved;

    ComparePage(Stories stories, Moved moved) {
        this.stories = stories;
        this.moved = moved;
    }

    @GetMapping("/bai/{slug}/so-sanh/{other}")
    Object compare(@PathVariable String slug, @PathVariable String other, Model model) {
        FullStory right = stories.bySlug(other).orElseThrow(() -> new NotFound(other));
        Optional<FullStory> left = stories.bySlug(slug);
        if (left.isEmpty()) {
            return moved.from(slug, "/so-sanh/" + right.card().slug());
        }
        // Any two texts would take their time and show nothing but differences.
        Short likeness =
                stories.likeness(left.get().card().id(), right.card().id()).orElseThrow(() -> new NotFound(other));
        model.addAttribute("left", left.get());
        model.addAttribute("right", right);
        model.addAttribute("likeness", likeness);
        model.addAttribute("comparison", Comparison.of(text(left.get()), text(right)));
        return "compare";
    }

    private static List<String> text(FullStory story) {
        List<String> text = new ArrayList<>();
        text.add(story.card().headline());
        if (story.card().summary() != null) {
            text.add(story.card().summary());
        }
        story.body().stream().map(Block::text).filter(block -> !block.isBlank()).forEach(text::add);
        return text;
    }
}
