package vn.docbao.extract;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Fold;

/** The list that is being read: its heading, the layout of its entries, and whether it is still open. */
final class Entries {

    enum Shape {
        NONE,
        BARE,
        TIMED,
        SECTION_AND_TIME
    }

    /** More lines of furniture below a heading, and it was a button's or a menu's. */
    private static final int MOST_FURNITURE = 6;
    /** So many lines without a list are the foot of the site: lists behind them are the same on every page. */
    private static final int FOOT = 40;

    private final PageDraft page;
    private @Nullable String name;
    private boolean related;
    private Shape shape = Shape.NONE;
    private boolean open = true;
    private boolean sponsored;
    private int furniture;
    private @Nullable Line heading;
    private @Nullable Line firstEntry;
    private @Nullable Box box;

    Entries(PageDraft page) {
        this.page = page;
    }

    /** A heading begins a list. */
    void begin(Piece piece, boolean ofRelated) {
        name = piece.text();
        related = ofRelated;
        shape = Shape.NONE;
        heading = piece.line();
        box = null;
        open = furniture < FOOT;
        sponsored = false;
        piece.decide(Fate.LIST_HEADING, "list-heading", null);
    }

    void beginSponsored(Piece piece) {
        sponsored = true;
        furniture(piece);
    }

    /** Takes an entry. A heading names entries of one layout: when it changes, a list without a heading has begun. */
    void add(Piece piece, String title, Shape entry, @Nullable String section, @Nullable LocalDateTime time) {
        boolean narrows = shape == Shape.SECTION_AND_TIME || shape == Shape.TIMED && entry == Shape.SECTION_AND_TIME;
        if (narrows && shape != entry) {
            name = null;
            related = false;
        }
        shape = entry;
        furniture = 0;
        String address = piece.address();
        if (isOwnTitle(piece, title) || page.address != null && page.address.equals(address)) {
            piece.decide(Fate.REPEAT, "title-again", null);
            return;
        }
        page.headline(
                new Headline(title, section, time, name, related || piece.is(Kind.POINTER) && name == null, address));
        piece.decide(Fate.HEADLINE, "list-entry", null);
        bound(piece.line());
    }

    private void bound(Line line) {
        if (box != null) {
            box.entered(line);
        } else if (heading != null) {
            box = Box.around(heading, line);
            // A box that holds the page's story as well says nothing; the first two entries then show the list's own.
            if (page.title != null && box.holds(page.title) && heading != firstEntry) {
                box = null;
                heading = firstEntry = line;
            }
        }
    }

    /** Lists of a site hold the page's own story, too; that is no other story. */
    private boolean isOwnTitle(Piece piece, String title) {
        String key = title.equals(piece.text()) ? piece.key() : Fold.key(title);
        return !page.stories.isEmpty()
                && page.key(page.stories.getFirst().title).equals(key);
    }

    /** An excerpt was read among the entries. */
    void excerpt(String title, boolean reopens) {
        if (related) {
            page.relatedTo.add(title);
        }
        furniture = 0;
        open |= reopens;
    }

    /** Furniture closes a list: what follows it is no headline before the next heading. */
    void furniture(Piece piece) {
        furniture(piece, sponsored ? "sponsored" : "furniture");
    }

    void furniture(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
        furniture++;
        if (name == null || shape != Shape.NONE) {
            open = false;
            name = null;
            shape = Shape.NONE;
        }
    }

    boolean isNamed() {
        return name != null;
    }

    boolean isSponsored() {
        return sponsored;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether an excerpt may stand here. */
    boolean takesExcerpts() {
        return !sponsored && (open && furniture <= MOST_FURNITURE || furniture < 4);
    }

    /** Whether the last story or list is near enough for a line to be the next list's heading by its shape alone. */
    boolean isNear() {
        return furniture <= MOST_FURNITURE && !sponsored;
    }

    boolean isUntouched() {
        return furniture == 0;
    }

    /** Whether a title without anything else may stand here. */
    boolean takesTitles(Line line) {
        return open && furniture < FOOT && !sponsored && (box == null || box.takes(line));
    }

    boolean hasBegun() {
        return name != null || shape != Shape.NONE;
    }
}
