package vn.docbao.shelf;

import java.util.List;

/** What a script lays over a page: the reader's marks on the articles it names, the notes on the one it shows. */
record ShelfState(List<MarkState> marks, List<NoteView> notes) {

    static final ShelfState NOTHING = new ShelfState(List.of(), List.of());
}
