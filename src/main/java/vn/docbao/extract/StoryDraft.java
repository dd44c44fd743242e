package vn.docbao.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story while it is being put together. */
final class StoryDraft {

    final int index;
    Role role;
    String title = "";
    boolean titleInferred;

    @Nullable
    String lead;

    @Nullable
    String author;

    @Nullable
    String agency;

    @Nullable
    LocalDate date;

    @Nullable
    LocalTime time;

    @Nullable
    LocalDate dateInferred;

    /** How long before the page was saved it was published, where only that is printed. */
    @Nullable
    Period ago;

    @Nullable
    String place;

    @Nullable
    String section;

    @Nullable
    String address;

    final List<String> tags = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    private @Nullable String pendingFile;
    private int paragraphs;
    private int lastNote = -1;

    StoryDraft(int index, Role role) {
        this.index = index;
        this.role = role;
    }

    void paragraph(String text) {
        paragraphs++;
        blocks.add(new Block.Paragraph(text));
    }

    /** A printed file name belongs to the caption that follows it. */
    void imageFile(String file) {
        pendingFile = file;
    }

    void caption(String text, @Nullable String credit) {
        blocks.add(new Block.Figure(text, credit, pendingFile));
        pendingFile = null;
    }

    /** Gives the last picture its credit; false where it has one, or there is none. */
    boolean credit(String credit) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Figure last) || last.credit() != null) {
            return false;
        }
        blocks.set(blocks.size() - 1, new Block.Figure(last.text(), credit, last.file()));
        return true;
    }

    void video(String text) {
        lastNote = blocks.size();
        blocks.add(new Block.VideoNote(text, null));
    }

    void videoSource(String source) {
        if (lastNote >= 0 && blocks.get(lastNote) instanceof Block.VideoNote note) {
            blocks.set(lastNote, new Block.VideoNote(note.text(), source));
        }
    }

    void byline(Byline byline) {
        if (author == null && byline.author() != null) {
            author = byline.author();
        } else if (byline.author() != null
                && author != null
                && !hasText()
                && !(", " + author + ", ").contains(", " + byline.author() + ", ")) {
            author += ", " + byline.author();
        }
        if (agency == null && byline.agency() != null) {
            agency = byline.agency();
        }
    }

    int paragraphs() {
        return paragraphs;
    }

    boolean hasText() {
        return lead != null || paragraphs() > 0;
    }

    Story story() {
        if (pendingFile != null) {
            caption("", null);
        }
        return new Story(
                role,
                titleInferred ? "" : title,
                titleInferred ? title : null,
                lead,
                author,
                agency,
                date,
                time,
                date == null ? dateInferred : null,
                place,
                section,
                tags,
                blocks,
                address);
    }
}
