package vn.docbao.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.docbao.library.Cursor;
import vn.docbao.library.StoryCard;

/** A reader's own pages, and what scripts ask of the reader's shelf. */
@Controller
class ShelfPages {

    static final int SIZE = 30;
    private static final int MOST_ASKED = 200;
    /** No reader's number. */
    private static final long NOBODY = 0;

    private final Shelf shelf;
    private final Visitor visitor;

    ShelfPages(Shelf shelf, Visitor visitor) {
        this.shelf = shelf;
        this.visitor = visitor;
    }

    @GetMapping("/ke")
    String saved(HttpServletRequest request, @RequestParam("sau") @Nullable String after, Model model) {
        return list(
                request,
                after,
                model,
                "saved",
                (reader, from) -> shelf.saved(reader, from, SIZE + 1),
                ShelfItem::cursor);
    }

    @GetMapping("/ke/da-doc")
    String read(HttpServletRequest request, @RequestParam("sau") @Nullable String after, Model model) {
        return list(
                request, after, model, "read", (reader, from) -> shelf.read(reader, from, SIZE + 1), ShelfItem::cursor);
    }

    /** What is new and not marked as read; all that is new to who has no shelf. */
    @GetMapping("/ke/chua-doc")
    String unread(HttpServletRequest request, @RequestParam("sau") @Nullable String after, Model model) {
        return list(
                request,
                after,
                model,
                "unread",
                (reader, from) -> shelf.unread(reader, from, SIZE + 1),
                StoryCard::cursor);
    }

    @GetMapping("/ke/ghi-chu")
    String notes(HttpServletRequest request, @RequestParam("sau") @Nullable String after, Model model) {
        return list(
                request,
                after,
                model,
                "notes",
                (reader, from) -> shelf.notes(reader, from, SIZE + 1),
                note -> new Cursor(note.at(), note.id()));
    }

    private interface Reading<T> {
        List<T> from(long reader, Cursor cursor);
    }

    private <T> String list(
            HttpServletRequest request,
            @Nullable String after,
            Model model,
            String name,
            Reading<T> reading,
            Function<T, Cursor> cursor) {
        Cursor from = after == null ? Cursor.START : Cursor.parse(after).orElseThrow(() -> new NotKept("cursor"));
        List<T> found = reading.from(visitor.known(request).orElse(NOBODY), from);
        boolean more = found.size() > SIZE;
        List<T> shown = more ? found.subList(0, SIZE) : found;
        model.addAttribute("list", name);
        model.addAttribute("items", shown);
        model.addAttribute("next", more ? cursor.apply(shown.getLast()).token() : null);
        model.addAttribute("continued", after != null);
        return "shelf";
    }

    /**
     * @param slugs of the articles that a page names
     * @param noted of the article that it shows
     */
    @GetMapping(path = "/ke/trang-thai", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ShelfState state(
            HttpServletRequest request,
            @RequestParam(name = "bai", defaultValue = "") List<String> slugs,
            @RequestParam(name = "ghi-chu", required = false) @Nullable String noted) {
        OptionalLong reader = visitor.known(request);
        if (reader.isEmpty()) {
            return ShelfState.NOTHING;
        }
        List<String> asked = slugs.stream().distinct().limit(MOST_ASKED).toList();
        return new ShelfState(
                shelf.states(reader.getAsLong(), asked),
                noted == null ? List.of() : shelf.notesOn(reader.getAsLong(), noted));
    }
}
