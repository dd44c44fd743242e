package vn.docbao.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.docbao.library.SourceStatus;

/** The state of the taking in, for the administrator, and what can be done about it. */
@Controller
class IntakePages {

    private static final String PAGE = "redirect:/nhap";

    private final IntakeLifecycle runs;
    private final IntakeControl control;
    private final IntakeWatch watch;
    private final LedgerView ledger;

    IntakePages(IntakeLifecycle runs, IntakeControl control, IntakeWatch watch, LedgerView ledger) {
        this.runs = runs;
        this.control = control;
        this.watch = watch;
        this.ledger = ledger;
    }

    /**
     * @param sent how many files were just uploaded
     * @param failed how many of them could not be kept
     */
    @GetMapping("/nhap")
    String state(
            @RequestParam(name = "gui") @Nullable Integer sent,
            @RequestParam(name = "hong") @Nullable Integer failed,
            Model model) {
        Map<SourceStatus, LedgerView.Count> counts = ledger.counts();
        model.addAttribute("now", watch.now());
        model.addAttribute("counts", counts);
        model.addAttribute(
                "articles",
                counts.values().stream().mapToLong(LedgerView.Count::articles).sum());
        model.addAttribute("sent", sent == null ? 0 : sent);
        model.addAttribute("failed", failed == null ? 0 : failed);
        return "intake";
    }

    /** What the page's script asks for while files are taken in. */
    @GetMapping(path = "/nhap/trang-thai", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    IntakeWatch.Now state() {
        return watch.now();
    }

    @PostMapping("/nhap/tam-dung")
    String pause() {
        control.pause();
        return PAGE;
    }

    @PostMapping("/nhap/tiep-tuc")
    String goOn() {
        watch.measure();
        control.goOn();
        return PAGE;
    }

    @PostMapping("/nhap/dung")
    String stop() {
        control.stop();
        return PAGE;
    }

    /** Looks for what is new in all sources. */
    @PostMapping("/nhap/chay-lai")
    String again() {
        runs.again(IntakeTask.Run.ALL);
        return PAGE;
    }
}
