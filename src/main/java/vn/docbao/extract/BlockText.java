package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Hints.Hint;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.TimeAgo;
import vn.docbao.text.Words;

/** The text of a block while it is walked through, and where the links in it lie. */
final class BlockText {

    /** A stretch of the block: all of it, or a link of a row, or what stands beside one. */
    record Part(String text, @Nullable Element link, Hint hint, boolean linked) {}

    private record Stretch(int from, @Nullable Element link, Hint hint) {}

    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_TIME = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Element link;
    private Hint hint = Hint.NONE;
    private boolean blank = true;

    void append(String leaf) {
        if (text.isEmpty() && leaf.isBlank()) {
            // Most leaves are the space between two tags.
            return;
        }
        if (stretches.isEmpty() || stretches.getLast().link() != link) {
            stretches.add(new Stretch(text.length(), link, link == null ? Hint.NONE : hint));
        }
        boolean lines = leaf.indexOf('\n') >= 0 || leaf.indexOf('\r') >= 0;
        text.append(lines ? leaf.replace('\n', ' ').replace('\r', ' ') : leaf);
        blank = blank && CleanText.isBlank(leaf, 0, leaf.length());
    }

    /** @param hinted what the element's names hint at */
    void enter(Element element, Hint hinted) {
        if (element.normalName().equals("a")) {
            link = element;
            hint = hinted;
        }
    }

    void leave(Element element) {
        if (element == link) {
            link = null;
        }
    }

    boolean isBlank() {
        return blank;
    }

    void clear() {
        text.setLength(0);
        stretches.clear();
        blank = true;
    }

    /**
     * The block's lines. A row of links with nothing but marks between them is one line a link; a mark before a link
     * and a time behind it are lines of their own.
     *
     * @param tags whether the block is known to hold tags: what stands before its links is then their label
     */
    List<Part> parts(boolean tags) {
        List<Part> all = new ArrayList<>(stretches.size());
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int to = i + 1 < stretches.size() ? stretches.get(i + 1).from() : text.length();
            String part = text.substring(stretch.from(), to);
            if (!CleanText.isBlank(part, 0, part.length())) {
                all.add(new Part(part.strip(), stretch.link(), stretch.hint(), stretch.link() != null));
            }
        }
        if (all.size() == 1) {
            return all;
        }
        return isRow(all, tags || leadToTopics(all)) ? all : List.of(whole(all));
    }

    private static boolean leadToTopics(List<Part> parts) {
        for (Part part : parts) {
            if (part.link() != null && !Hints.leadsToTopic(part.link())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRow(List<Part> parts, boolean tags) {
        int links = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (part.linked()) {
                links++;
            } else if (Words.hasLetterOrDigit(part.text())
                    && !(i == 0 && isLabel(part.text(), tags))
                    && !(last && links == 1 && isTime(part.text()))) {
                return false;
            } else if (i == 0 && (part.text().indexOf('>') >= 0 || part.text().indexOf('»') >= 0)) {
                // Arrows before a link make it a pointer.
                return false;
            }
        }
        return links > 0;
    }

    private static boolean isLabel(String text, boolean tags) {
        return Words.count(text) <= LONGEST_LABEL
                && (tags || Lexicon.STANDARD.has(Lexicon.Effect.KEYWORDS, CleanText.of(text)));
    }

    private static boolean isTime(String text) {
        return text.length() <= LONGEST_TIME
                && (TimeAgo.read(text).isPresent()
                        || PrintedDate.find(text)
                                .filter(date -> !Words.hasLetterOrDigit(date.rest()))
                                .isPresent());
    }

    /** The block as one line, with the link that at least half of its text stands in. */
    private Part whole(List<Part> parts) {
        int all = 0;
        Part most = null;
        for (Part part : parts) {
            all += part.text().length();
            if (part.linked()
                    && (most == null || part.text().length() > most.text().length())) {
                most = part;
            }
        }
        boolean held = most != null && 2 * most.text().length() >= all;
        return new Part(text.toString().strip(), held ? most.link() : null, held ? most.hint() : Hint.NONE, false);
    }
}
