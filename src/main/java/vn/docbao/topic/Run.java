package vn.docbao.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.topic.Entry.Head;
import vn.docbao.topic.Entry.Known;
import vn.docbao.topic.Entry.Title;

/**
 * Capitalised words in a row.
 *
 * @param line all words of the line
 * @param from the first of the row
 * @param end behind its last
 * @param known the name it is, if the vocabulary has it
 * @param title the title before it
 * @param head the head before it; where it is a part of the name the row begins with it
 */
record Run(
        List<Word> line,
        int from,
        int end,
        @Nullable Known known,
        @Nullable Title title,
        @Nullable Head head) {

    List<Word> words() {
        return line.subList(from, end);
    }

    boolean starts() {
        return line.get(from).starts();
    }

    boolean person() {
        return title != null && title.person();
    }

    boolean honorific() {
        return title != null && title.honorific();
    }

    /** The word behind, if only a space parts it from the row. */
    @Nullable
    Word follower() {
        return end < line.size() && line.get(end).joined() ? line.get(end) : null;
    }
}
