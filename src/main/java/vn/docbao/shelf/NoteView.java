package vn.docbao.shelf;

import java.time.LocalDateTime;

/** A note as pages and exports show it. */
public record NoteView(
        long id, String slug, String headline, int passage, String quote, String text, LocalDateTime at) {}
