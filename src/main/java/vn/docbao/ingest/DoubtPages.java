package vn.docbao.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.docbao.library.Doubt;
import vn.docbao.library.SourceContents;

/** Results that a person should look at, and reading one of them again. */
@Controller
class DoubtPages {

    private static final int SIZE = 50;

    private final DoubtView doubts;
    private final SourceContents contents;
    private final IntakeLifecycle runs;

    DoubtPages(DoubtView doubts, SourceContents contents, IntakeLifecycle runs) {
        this.doubts = doubts;
        this.contents = contents;
        this.runs = runs;
    }

    /** @param reread given when a file is being read again */
    @GetMapping("/nhap/can-xem")
    String doubtful(
            @RequestParam(name = "vi", defaultValue = "") String why,
            @RequestParam(name = "sau") @Nullable String after,
            @RequestParam(name = "doc-lai") @Nullable String reread,
            Model model) {
        Doubt kind = kind(why);
        List<DoubtfulFile> found = doubts.page(kind, LedgerPages.before(after), SIZE + 1);
        boolean more = found.size() > SIZE;
        List<DoubtfulFile> shown = more ? found.subList(0, SIZE) : found;
        model.addAttribute("kind", kind == null ? "" : kind.name());
        model.addAttribute("counts", doubts.counts());
        model.addAttribute("files", shown);
        model.addAttribute("continued", after != null);
        model.addAttribute("next", more ? shown.getLast().entry().id() : null);
        model.addAttribute("reread", reread != null);
        return "doubts";
    }

    @PostMapping("/nhap/doc-lai/{file}")
    String readAgain(@PathVariable long file, @RequestParam(name = "vi", defaultValue = "") String why) {
        if (!contents.existsById(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file is kept");
        }
        runs.again(new IntakeTask.Reread(file));
        Doubt kind = kind(why);
        return "redirect:/nhap/can-xem?doc-lai" + (kind == null ? "" : "&vi=" + kind);
    }

    private static @Nullable Doubt kind(String why) {
        try {
            return why.isBlank() ? null : Doubt.valueOf(why);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such doubt", e);
        }
    }
}
