package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Hints.Hint;
import vn.docbao.text.Words;

/** The path to an HTML page that links above its title show: "Trang chủ › Kinh tế › Ngân hàng". */
final class LinkedPath {

    /** So many pieces above the title it is sought. */
    private static final int ABOVE = 30;

    private static final int LONGEST_STEP = 6;
    private static final int LONGEST_ADDRESS = 200;
    /** More links in a row are a menu. */
    private static final int MOST_STEPS = 4;
    /** So many levels up the steps of a path meet. */
    private static final int LEVELS = 5;

    /** Addresses of a site's front. */
    private static final Pattern HOME =
            Pattern.compile("(?!$)(?:(?:https?:)?//[^/?#]+)?/?(?:(?:index|default)\\.\\w+)?", Pattern.CASE_INSENSITIVE);

    private LinkedPath() {}

    /** Whether a link leads to the site's front. */
    static boolean leadsHome(Element link) {
        String address = link.attr("href").strip();
        return address.length() <= LONGEST_ADDRESS && HOME.matcher(address).matches();
    }

    /** The step that names the section; null for none. */
    static @Nullable Piece section(PageDraft page, int title) {
        int from = Math.max(0, title - ABOVE);
        for (int i = title - 1; i >= from; i--) {
            Markup markup = page.at(i).line().markup();
            if (markup != null && markup.hint() == Hint.BREADCRUMB && isStep(page.at(i))) {
                return first(row(page, i, from, markup.hinted()));
            }
        }
        int last = title - 1;
        while (last >= from && !isStep(page.at(last))) {
            last--;
        }
        if (last < from) {
            return null;
        }
        if (isInMenu(page.at(last).line().element(), box(page, last, title))) {
            return null;
        }
        List<Piece> row = row(page, last, from, box(page, last, title));
        return row.size() <= MOST_STEPS ? first(row) : null;
    }

    /** Lists stand in the entries of menus, not in the steps of a path. */
    private static boolean isInMenu(@Nullable Element step, @Nullable Element box) {
        Element at = box == null ? step : box.parent();
        int entries = 0;
        for (int i = 0; i < 2 * LEVELS && at != null; i++) {
            entries += at.normalName().equals("li") ? 1 : 0;
            at = at.parent();
        }
        return entries > (box == null ? 1 : 0);
    }

    /** The smallest element around a step that holds the step before it as well, unless it holds the title too. */
    private static @Nullable Element box(PageDraft page, int last, int title) {
        int before = last - 1;
        while (before >= 0 && !isStep(page.at(before))) {
            before--;
        }
        Element at = page.at(last).line().element();
        for (int i = 0; before >= 0 && i < LEVELS && at != null; i++) {
            if (Card.isInside(page.at(title).line().element(), at)) {
                return null;
            }
            if (Card.isInside(page.at(before).line().element(), at)) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    /** The first step below the site's own name. */
    private static @Nullable Piece first(List<Piece> row) {
        for (Piece step : row) {
            if (step.kind() != Kind.CHROME && !isFront(step) && Words.hasLetterOrDigit(step.text())) {
                return step;
            }
        }
        return null;
    }

    private static boolean isFront(Piece step) {
        Element link = Objects.requireNonNull(step.line().markup()).link();
        return LinkedData.isHome(step.text()) || link != null && leadsHome(link);
    }

    /** The steps inside a box that end at an index, in the page's order; only the last where there is no box. */
    private static List<Piece> row(PageDraft page, int last, int from, @Nullable Element box) {
        List<Piece> row = new ArrayList<>();
        row.add(page.at(last));
        for (int i = last - 1; box != null && i >= from; i--) {
            Piece piece = page.at(i);
            if (!Card.isInside(piece.line().element(), box)) {
                break;
            }
            if (isStep(piece)) {
                row.addFirst(piece);
            }
        }
        return row;
    }

    private static boolean isStep(Piece piece) {
        Markup markup = piece.line().markup();
        return markup != null
                && markup.linked()
                && piece.words() <= LONGEST_STEP
                && !piece.is(Kind.NOISE)
                && !piece.is(Kind.TAG);
    }
}
