package vn.docbao.shelf;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.library.Cursor;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;

/** What readers keep: articles saved for later, what was read and how far, notes. */
@Service
class Shelf {

    /** More marks, and more notes, than anybody keeps. */
    static final int MOST = 5_000;

    private static final int LONGEST_PASSAGE = 100_000;

    private final Readers readers;
    private final Marks marks;
    private final Notes notes;
    private final Stories stories;

    Shelf(Readers readers, Marks marks, Notes notes, Stories stories) {
        this.readers = readers;
        this.marks = marks;
        this.notes = notes;
        this.stories = stories;
    }

    @Transactional
    void save(long reader, String slug, boolean on) {
        mark(reader, slug, mark -> mark.saved(on ? Now.time() : null));
    }

    @Transactional
    void read(long reader, Collection<String> slugs, boolean on) {
        for (String slug : slugs) {
            mark(reader, slug, mark -> mark.read(on ? Now.time() : null));
        }
    }

    /** @param passage index of the block read last */
    @Transactional
    void reached(long reader, String slug, int passage) {
        mark(reader, slug, mark -> mark.reached(Math.clamp(passage, 0, LONGEST_PASSAGE)));
    }

    private void mark(long reader, String slug, Consumer<Mark> change) {
        Mark mark = marks.findByReaderIdAndSlug(reader, slug).orElse(null);
        if (mark == null) {
            if (marks.countByReaderId(reader) >= MOST) {
                throw new ShelfFull();
            }
            mark = new Mark(reader, slug, headline(slug));
        }
        change.accept(mark);
        if (mark.isEmpty()) {
            marks.delete(mark);
        } else {
            marks.save(mark);
        }
    }

    /** Marks a passage, with words of the reader's own or without. */
    @Transactional
    void note(long reader, String slug, int passage, String quote, String text) {
        if (notes.countByReaderId(reader) >= MOST) {
            throw new ShelfFull();
        }
        notes.save(new Note(
                reader,
                slug,
                headline(slug),
                Math.clamp(passage, 0, LONGEST_PASSAGE),
                shortened(quote, Note.LONGEST_QUOTE),
                shortened(text, Note.LONGEST_TEXT),
                Now.time()));
    }

    @Transactional
    void rewrite(long reader, long note, String text) {
        if (notes.rewrite(reader, note, shortened(text, Note.LONGEST_TEXT)) == 0) {
            throw new NotKept("note " + note);
        }
    }

    @Transactional
    void remove(long reader, long note) {
        if (notes.delete(reader, note) == 0) {
            throw new NotKept("note " + note);
        }
    }

    /** Leaves nothing of a reader here; the browser has its own copies of what was read. */
    @Transactional
    void forget(long reader) {
        notes.deleteOf(reader);
        marks.deleteOf(reader);
        readers.delete(reader);
    }

    List<ShelfItem> saved(long reader, Cursor after, int count) {
        return marks.saved(reader, after.sortAt(), after.id(), Limit.of(count));
    }

    List<ShelfItem> read(long reader, Cursor after, int count) {
        return marks.read(reader, after.sortAt(), after.id(), Limit.of(count));
    }

    /** The newest first. */
    List<StoryCard> unread(long reader, Cursor after, int count) {
        return stories.cardsInOrder(marks.unread(reader, after.sortAt(), after.id(), Limit.of(count)));
    }

    List<NoteView> notes(long reader, Cursor after, int count) {
        return notes.newest(reader, after.sortAt(), after.id(), Limit.of(count));
    }

    List<NoteView> allNotes(long reader) {
        return notes.all(reader);
    }

    List<NoteView> notesOn(long reader, String slug) {
        return notes.on(reader, slug);
    }

    List<MarkState> states(long reader, Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : marks.states(reader, slugs);
    }

    /** @throws NotKept where there is no such article */
    String headline(String slug) {
        return stories.headline(slug).orElseThrow(() -> new NotKept(slug));
    }

    private static String shortened(String text, int longest) {
        // A database may refuse the character that ends C's strings.
        String stripped = text.replace("\0", "").strip();
        return stripped.length() <= longest
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, stripped.codePointCount(0, longest - 1)));
    }
}
