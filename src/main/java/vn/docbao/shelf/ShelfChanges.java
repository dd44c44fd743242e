package vn.docbao.shelf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes of a reader's shelf, by plain forms or by scripts. A form is led on to the list that it changed. */
@Controller
class ShelfChanges {

    private static final int MOST_AT_ONCE = 200;

    private final Shelf shelf;
    private final Visitor visitor;

    ShelfChanges(Shelf shelf, Visitor visitor) {
        this.shelf = shelf;
        this.visitor = visitor;
    }

    @PostMapping("/ke/luu")
    ResponseEntity<Void> save(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("bai") String slug,
            @RequestParam(name = "co", defaultValue = "true") boolean on) {
        shelf.headline(slug);
        return change(request, response, "/ke", reader -> shelf.save(reader, slug, on));
    }

    @PostMapping("/ke/da-doc")
    ResponseEntity<Void> read(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("bai") List<String> slugs,
            @RequestParam(name = "co", defaultValue = "true") boolean on,
            @RequestParam(name = "tu", defaultValue = "") String from) {
        List<String> some = slugs.stream().distinct().limit(MOST_AT_ONCE).toList();
        some.forEach(shelf::headline);
        String list = from.equals("chua-doc") ? "/ke/chua-doc" : "/ke/da-doc";
        return change(request, response, list, reader -> shelf.read(reader, some, on));
    }

    @PostMapping("/ke/vi-tri")
    ResponseEntity<Void> reached(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("bai") String slug,
            @RequestParam("doan") int passage) {
        shelf.headline(slug);
        return change(request, response, "/ke/da-doc", reader -> shelf.reached(reader, slug, passage));
    }

    @PostMapping("/ke/ghi-chu")
    ResponseEntity<Void> note(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("bai") String slug,
            @RequestParam(name = "doan", defaultValue = "0") int passage,
            @RequestParam("trich") String quote,
            @RequestParam(name = "ghi", defaultValue = "") String text) {
        shelf.headline(slug);
        return change(request, response, "/ke/ghi-chu", reader -> shelf.note(reader, slug, passage, quote, text));
    }

    @PostMapping("/ke/ghi-chu/{note}")
    ResponseEntity<Void> rewrite(
            HttpServletRequest request, @PathVariable long note, @RequestParam("ghi") String text) {
        shelf.rewrite(known(request), note, text);
        return done(request, "/ke/ghi-chu");
    }

    @PostMapping("/ke/ghi-chu/{note}/xoa")
    ResponseEntity<Void> remove(HttpServletRequest request, @PathVariable long note) {
        shelf.remove(known(request), note);
        return done(request, "/ke/ghi-chu");
    }

    @PostMapping("/ke/xoa-het")
    ResponseEntity<Void> forget(HttpServletRequest request, HttpServletResponse response) {
        visitor.known(request).ifPresent(shelf::forget);
        visitor.forget(request, response);
        return done(request, "/ke");
    }

    private long known(HttpServletRequest request) {
        return visitor.known(request).orElseThrow(() -> new NotKept("reader"));
    }

    /** Only for what can be kept: whoever has no shelf yet is given one. */
    private ResponseEntity<Void> change(
            HttpServletRequest request, HttpServletResponse response, String list, LongConsumer change) {
        long reader = visitor.knownOrNew(request, response);
        try {
            change.accept(reader);
        } catch (DataIntegrityViolationException e) {
            // Two changes at once made the first mark of one article: it is there now.
            change.accept(reader);
        }
        return done(request, list);
    }

    private static ResponseEntity<Void> done(HttpServletRequest request, String list) {
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.startsWith("application/json")) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + list))
                .build();
    }
}
