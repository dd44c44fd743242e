package vn.docbao.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.docbao.library.Cursor;

/** All that a reader keeps, to take along. */
@Controller
class ShelfExport {

    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final Shelf shelf;
    private final Visitor visitor;
    private final PublicAddress address;
    private final MessageSource messages;

    ShelfExport(Shelf shelf, Visitor visitor, PublicAddress address, MessageSource messages) {
        this.shelf = shelf;
        this.visitor = visitor;
        this.address = address;
        this.messages = messages;
    }

    /** Everything a reader keeps, the newest first. */
    record Kept(List<ShelfItem> saved, List<ShelfItem> read, List<NoteView> notes) {}

    @GetMapping(path = "/ke/xuat.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kept> json(HttpServletRequest request) {
        OptionalLong reader = visitor.known(request);
        Kept kept = reader.isEmpty()
                ? new Kept(List.of(), List.of(), List.of())
                : new Kept(
                        shelf.saved(reader.getAsLong(), Cursor.START, Shelf.MOST),
                        shelf.read(reader.getAsLong(), Cursor.START, Shelf.MOST),
                        shelf.allNotes(reader.getAsLong()));
        return attached("doc-bao.json").body(kept);
    }

    @GetMapping(path = "/ke/xuat.md", produces = MARKDOWN)
    ResponseEntity<String> markdown(HttpServletRequest request, Locale locale) {
        OptionalLong reader = visitor.known(request);
        List<NoteView> notes = new ArrayList<>();
        List<ShelfItem> saved = new ArrayList<>();
        reader.ifPresent(id -> {
            notes.addAll(shelf.allNotes(id));
            saved.addAll(shelf.saved(id, Cursor.START, Shelf.MOST));
        });
        return attached("doc-bao.md")
                .body(new Markdown(address.root(request))
                        .heading(messages.getMessage("shelf.notes", null, locale))
                        .notes(notes)
                        .heading(messages.getMessage("shelf.saved", null, locale))
                        .links(saved)
                        .text());
    }

    private static ResponseEntity.BodyBuilder attached(String name) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
