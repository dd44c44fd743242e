package vn.docbao.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story of a page.
 *
 * @param title the printed title, "" where none is printed
 * @param titleInferred a title that was not printed as one but serves as headline; null where a title is printed
 * @param lead the summary (sapo)
 * @param author one name, or several joined by ", "
 * @param publishedDate only a printed date; what was worked out stands in dateInferred
 * @param tags as printed, without '#'
 * @param address the http or https address of its own page, null where none is known
 */
public record Story(
        Role role,
        String title,
        @Nullable String titleInferred,
        @Nullable String lead,
        @Nullable String author,
        @Nullable String agency,
        @Nullable LocalDate publishedDate,
        @Nullable LocalTime publishedTime,
        @Nullable LocalDate dateInferred,
        @Nullable String place,
        @Nullable String section,
        List<String> tags,
        List<Block> blocks,
        @Nullable String address) {

    public Story {
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
    }
}
