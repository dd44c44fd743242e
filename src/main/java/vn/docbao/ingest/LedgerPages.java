package vn.docbao.ingest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.docbao.library.SourceStatus;

/** The ledger: to look through, and to take along. */
@Controller
class LedgerPages {

    static final int SIZE = 50;
    private static final int LONGEST_NAME = 200;

    private final LedgerView ledger;

    LedgerPages(LedgerView ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/nhap/so")
    String ledger(
            @RequestParam(name = "ket-qua", defaultValue = "") String status,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "sau") @Nullable String after,
            Model model) {
        LedgerView.Filter filter = filter(status, name);
        List<LedgerEntry> found = ledger.page(filter, before(after), SIZE + 1);
        boolean more = found.size() > SIZE;
        List<LedgerEntry> shown = more ? found.subList(0, SIZE) : found;
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", SourceStatus.values());
        model.addAttribute("entries", shown);
        model.addAttribute("continued", after != null);
        model.addAttribute("next", more ? shown.getLast().id() : null);
        return "ledger";
    }

    @GetMapping("/nhap/so.csv")
    void csv(
            @RequestParam(name = "ket-qua", defaultValue = "") String status,
            @RequestParam(name = "ten", defaultValue = "") String name,
            HttpServletResponse response)
            throws IOException {
        LedgerView.Filter filter = filter(status, name);
        response.setContentType("text/csv;charset=UTF-8");
        attach(response, "so-nhan-bai.csv");
        try (LedgerCsv file = new LedgerCsv(response.getOutputStream())) {
            ledger.each(filter, file::write);
        }
    }

    @GetMapping("/nhap/so.json")
    void json(
            @RequestParam(name = "ket-qua", defaultValue = "") String status,
            @RequestParam(name = "ten", defaultValue = "") String name,
            HttpServletResponse response)
            throws IOException {
        LedgerView.Filter filter = filter(status, name);
        response.setContentType("application/json;charset=UTF-8");
        attach(response, "so-nhan-bai.json");
        try (LedgerJson file = new LedgerJson(response.getOutputStream())) {
            ledger.each(filter, file::write);
        }
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static LedgerView.Filter filter(String status, String name) {
        String part = name.strip();
        try {
            return LedgerView.Filter.of(
                    status.isBlank() ? null : SourceStatus.valueOf(status),
                    part.substring(0, Math.min(LONGEST_NAME, part.length())));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such outcome", e);
        }
    }

    static long before(@Nullable String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (after.matches("\\d{1,18}")) {
            return Long.parseLong(after);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such place in the list");
    }
}
