package vn.docbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/**
 * The section above a story's title, where no lexicon knows its name: a label that the page's menus print as well, the
 * way back to it ("Trở lại X" above "X"), a row with arrows, or a label that stands alone between other things.
 */
final class Breadcrumb {

    private static final int MOST_LABELS = 3;
    private static final int LONGEST_LABEL = 5;
    private static final int MOST_STEPS = 5;
    private static final Pattern STEP = Pattern.compile("\\s*(?:»|›|→|\\s[>/|]\\s)\\s*");

    private Breadcrumb() {}

    /** Marks the section above a title and lets the story begin there; the head as it was where there is none. */
    static Head open(PageDraft page, Head head) {
        for (int i = head.top(); i < head.title(); i++) {
            if (page.at(i).is(Kind.SECTION)) {
                return head;
            }
        }
        int section = find(page, head.title());
        if (section < 0) {
            return head;
        }
        page.at(section).kind(Kind.SECTION);
        return new Head(head.title(), Math.min(section, head.top()), head.body());
    }

    private static int find(PageDraft page, int title) {
        int top = -1;
        int labels = 0;
        boolean dated = false;
        int i = title - 1;
        for (; i >= 0; i--) {
            if (steps(page.textAt(i)) != null) {
                return i;
            }
            if (page.kindAt(i) == Kind.TIMESTAMP || page.kindAt(i) == Kind.DATELINE) {
                dated = true;
                continue;
            }
            if (!isLabel(page, i)) {
                break;
            }
            if (isWayBack(page, i)) {
                return i;
            }
            if (++labels > MOST_LABELS) {
                // So many in a row are a menu, whose last lines may be a breadcrumb all the same.
                return behindMenu(page, title);
            }
            top = page.isRepeated(i) ? i : top;
        }
        boolean alone = labels == 1 && (i < 0 ? dated : standsApart(page, i));
        return top >= 0 || !alone ? top : lastLabel(page, title);
    }

    /** A label that the menu above printed in another place; where the whole menu stands twice its neighbours do, too. */
    private static int behindMenu(PageDraft page, int title) {
        int found = -1;
        for (int i = title - 1, labels = 0; i > 0 && labels < MOST_LABELS; i--) {
            if (isLabel(page, i)) {
                labels++;
                for (int at = 0; at < i - 1; at++) {
                    if (page.at(at).key().equals(page.at(i).key())) {
                        boolean again = at > 0
                                && page.at(at - 1).key().equals(page.at(i - 1).key());
                        found = again ? found : i;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static int lastLabel(PageDraft page, int title) {
        int i = title - 1;
        while (!isLabel(page, i)) {
            i--;
        }
        return i;
    }

    /** What no menu holds: a title, a sentence, a number, a date. */
    private static boolean standsApart(PageDraft page, int i) {
        return page.kindAt(i) == Kind.NOISE
                || page.kindAt(i).isHeading()
                || page.kindAt(i).isProse()
                || page.words(i) > LONGEST_LABEL && page.titleLike(i);
    }

    private static boolean isLabel(PageDraft page, int i) {
        Kind kind = page.kindAt(i);
        String text = page.textAt(i);
        return (kind == Kind.SHORT || kind == Kind.NAME || kind == Kind.SECTION)
                && Words.count(text) <= LONGEST_LABEL
                && Words.startsUpper(text)
                && !page.lexicon().begins(Lexicon.Effect.CHROME, text)
                && text.chars().noneMatch(c -> Character.isDigit(c) || ".:;!?…@()#\"“”".indexOf(c) >= 0);
    }

    /** "Trở lại Kinh doanh" above "Kinh doanh". */
    private static boolean isWayBack(PageDraft page, int i) {
        return i > 0 && page.textAt(i - 1).endsWith(" " + page.textAt(i)) && page.words(i - 1) <= LONGEST_LABEL + 2;
    }

    /** The section that a label or a row of steps names. */
    static String top(String text, Lexicon lexicon) {
        List<String> steps = steps(text);
        return steps == null
                ? text
                : steps.stream()
                        .filter(step -> lexicon.whole(step)
                                .filter(effect -> effect == Lexicon.Effect.CHROME)
                                .isEmpty())
                        .findFirst()
                        .orElse(text);
    }

    /** The section that a line of its own says it is, "Chuyên mục: Dân sinh"; null for any other line. */
    static @Nullable String labelled(String text, Lexicon lexicon) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() > 80 || !lexicon.has(Lexicon.Effect.SECTION_LABEL, text.substring(0, colon))) {
            return null;
        }
        String section = text.substring(colon + 1).split("[,;]")[0].strip();
        boolean label = Words.hasLetterOrDigit(section) && Words.count(section) <= LONGEST_LABEL;
        return label && Words.startsUpper(section) ? section : null;
    }

    /** "Trang chủ » Thời sự » Giao thông": two to five labels with arrows between them; null for anything else. */
    private static @Nullable List<String> steps(String text) {
        if (text.length() > 120 || "»›→>/|".chars().noneMatch(c -> text.indexOf(c) > 0)) {
            return null;
        }
        List<String> steps = Stream.of(STEP.split(text))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        boolean labels = steps.size() > 1
                && steps.size() <= MOST_STEPS
                && steps.stream()
                        .allMatch(step -> Words.count(step) <= LONGEST_LABEL
                                && Words.startsUpper(step)
                                && step.chars().noneMatch(c -> Character.isDigit(c) || ".:!?".indexOf(c) >= 0));
        return labels ? steps : null;
    }
}
