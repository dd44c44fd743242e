package vn.docbao.shelf;

import java.time.LocalDateTime;
import vn.docbao.library.Cursor;

/**
 * An article on a reader's list.
 *
 * @param at when it was put there
 * @param there whether the library still has it under this slug
 */
public record ShelfItem(long id, String slug, String headline, LocalDateTime at, boolean there) {

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
