package vn.docbao.extract;

/**
 * The white space between the tags of an HTML page: of a run of it one character is enough, and beside the bounds of blocks
 * nobody sees it. Most texts of a page are such space, each as dear to read as one with words. Lines stay apart, as the
 * repairs of a text judge each by itself.
 */
final class Gaps {

    /** What bounds a gap. */
    enum Bound {
        /** A tag that begins a block. */
        BEGIN,
        /** A tag that ends one. */
        END,
        /** Any other tag. */
        INLINE,
        /** No tag: text, a comment, the bounds of the page. */
        NONE
    }

    private final byte[] bytes;
    private final Shortened page;
    /** Where what lies behind the last tag begins, and which tag that was. */
    private int from;

    private Bound before = Bound.NONE;
    /** Whether white space, and the end of a line, were left out of this gap already. */
    private boolean space;

    private boolean line;

    Gaps(byte[] bytes, Shortened page) {
        this.bytes = bytes;
        this.page = page;
    }

    /** A gap begins behind a tag. */
    void open(int at, Bound tag) {
        from = at;
        before = tag;
        space = false;
        line = false;
    }

    /** The gap ends before a tag. */
    void close(int at, Bound tag) {
        int text = textFrom(at);
        if (text < at) {
            shorten(from, text);
            space = false;
            line = false;
            shorten(textTo(at), at);
        } else if (isBesideBlock(tag)) {
            drop(at);
        } else {
            shorten(from, at);
        }
    }

    /**
     * Leaves out an element, or a comment, with all in it: what lies before and behind becomes one gap.
     *
     * @return whether it was left out; where a "<" or "&" stands before it, that might make markup of what lies behind
     */
    boolean remove(int at, int end) {
        if (!standsFree(at)) {
            return false;
        }
        int text = textFrom(at);
        int blank = from;
        if (text < at) {
            shorten(from, text);
            space = false;
            line = false;
            before = Bound.NONE;
            blank = textTo(at);
        }
        space |= blank < at;
        line |= holdsLine(blank, at);
        page.cut(blank, end);
        from = end;
        return true;
    }

    private boolean standsFree(int at) {
        int i = at - 1;
        while (i >= from && (TagScanner.isLetter(bytes[i]) || bytes[i] >= '0' && bytes[i] <= '9')) {
            i--;
        }
        return i < from ? from > 0 : "<&/!?#".indexOf(bytes[i]) < 0;
    }

    private boolean isBesideBlock(Bound tag) {
        return before == Bound.BEGIN
                || before == Bound.END && tag == Bound.BEGIN
                || before != Bound.NONE && tag == Bound.END;
    }

    private void drop(int at) {
        if (at > from || space) {
            boolean ends = line || holdsLine(from, at);
            page.cut(from, at);
            if (ends) {
                page.putLineInTag();
            }
        }
    }

    /** Makes one character of a run of white space. */
    private void shorten(int start, int end) {
        if (end - start > 1 || space) {
            boolean ends = line || holdsLine(start, end);
            page.cut(start, end);
            page.put(ends ? '\n' : ' ');
        }
    }

    private boolean holdsLine(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private int textFrom(int to) {
        int at = from;
        while (at < to && TagScanner.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private int textTo(int end) {
        int at = end;
        while (TagScanner.isSpace(bytes[at - 1])) {
            at--;
        }
        return at;
    }
}
