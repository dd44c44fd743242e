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
import vn.docbao.library.Cursor;
import vn.docbao.library.StoryThreads;
import vn.docbao.library.ThreadCard;

/** Events over days: those that moved last, and each from its beginning on. */
@Controller
@Transactional(readOnly = true)
class ThreadPages {

    private static final int AT_ONCE = 20;
    /** More than a thread ever has. */
    private static final Limit ALL = Limit.of(500);

    private final StoryThreads threads;
    private final MovedThread moved;

    ThreadPages(StoryThreads threads, MovedThread moved) {
        this.threads = threads;
        this.moved = moved;
    }

    @GetMapping("/dong-su-kien")
    String threads(@RequestParam("sau") @Nullable String after, Model model) {
        Cursor cursor = after == null ? Cursor.START : Cursor.parse(after).orElseThrow(() -> new NotFound("cursor"));
        List<ThreadCard> found = threads.moving(cursor, AT_ONCE + 1);
        List<ThreadCard> shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        model.addAttribute("threads", shown);
        model.addAttribute("continued", after != null);
        model.addAttribute(
                "next", found.size() > AT_ONCE ? shown.getLast().cursor().token() : null);
        return "threads";
    }

    @GetMapping("/dong-su-kien/{slug}")
    Object thread(@PathVariable String slug, Model model) {
        Optional<ThreadCard> found = threads.bySlug(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "");
        }
        ThreadCard thread = found.get();
        model.addAttribute("thread", thread);
        model.addAttribute("days", ThreadDay.of(threads.stories(thread.id(), ALL)));
        return "thread";
    }
}
