package vn.docbao.shelf;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reader's notes and links as a Markdown text. */
final class Markdown {

    /** What Markdown would take for its own marks. */
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    private final StringBuilder out = new StringBuilder();
    private final String site;

    /** @param site the address of the front page, without a slash at the end */
    Markdown(String site) {
        this.site = site;
    }

    Markdown heading(String heading) {
        out.append(out.isEmpty() ? "" : "\n")
                .append("# ")
                .append(plain(heading))
                .append("\n\n");
        return this;
    }

    /** @param notes those on one article behind one another */
    Markdown notes(List<NoteView> notes) {
        @Nullable String slug = null;
        for (NoteView note : notes) {
            if (!Objects.equals(slug, note.slug())) {
                slug = note.slug();
                out.append("## ").append(link(note.headline(), slug)).append("\n\n");
            }
            note.quote()
                    .lines()
                    .forEach(line -> out.append("> ").append(plain(line)).append('\n'));
            out.append('\n');
            if (!note.text().isEmpty()) {
                out.append(plain(note.text())).append("\n\n");
            }
        }
        return this;
    }

    Markdown links(List<ShelfItem> items) {
        items.forEach(item ->
                out.append("- ").append(link(item.headline(), item.slug())).append('\n'));
        return this;
    }

    String text() {
        return out.toString();
    }

    private String link(String headline, String slug) {
        return "[" + plain(headline) + "](" + site + "/bai/" + slug + ")";
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }
}
