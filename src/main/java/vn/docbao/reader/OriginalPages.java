package vn.docbao.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.FullStory;
import vn.docbao.library.OriginalText;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryInFile;

/** An article's original: every line of its file beside what became of it. */
@Controller
class OriginalPages {

    /** Stories of the file that lines can be told to have gone to; beyond it they go without a name. */
    private static final Limit NAMED = Limit.of(1_000);

    private final Stories stories;
    private final OriginalLines originals;
    private final Moved moved;

    OriginalPages(Stories stories, OriginalLines originals, Moved moved) {
        this.stories = stories;
        this.originals = originals;
        this.moved = moved;
    }

    @GetMapping("/bai/{slug}/ban-goc")
    Object original(
            @PathVariable String slug,
            @RequestParam("dong") @Nullable String fromLine,
            @RequestParam("chi") @Nullable String only,
            Model model) {
        Optional<FullStory> found = stories.bySlug(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "/ban-goc");
        }
        FullStory story = found.get();
        OriginalText text = stories.original(story.sourceFileId()).orElseThrow(() -> new NotFound(slug));
        Map<Integer, StoryInFile> others = new HashMap<>();
        stories.inFile(story.sourceFileId(), NAMED).forEach(other -> others.put(other.position(), other));
        model.addAttribute("story", story);
        model.addAttribute("file", OriginalFile.of(text));
        model.addAttribute("others", others);
        model.addAttribute(
                "original",
                originals.read(text, story.position(), lineNumber(fromLine), only == null ? null : Place.of(only)));
        return "original";
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
