package vn.docbao.extract;

/** What a piece of a page looks like by itself, before its neighbours are asked. */
enum Kind {
    /** Markup left over, marks without words, lone numbers, style rules. */
    NOISE,
    /** A mark inside a text that announces an advertisement or another player. */
    AD,
    /** "Xem chi tiết": ends an excerpt. */
    MORE,
    /** The heading of a list of other stories. */
    LIST_HEADING,
    /** As LIST_HEADING, of stories that the page relates to its own. */
    RELATED_HEADING,
    /** Words of the page's furniture: sharing, comments, login. */
    CHROME,
    DURATION,
    /** Nothing but a date, a time, or both. */
    TIMESTAMP,
    /** A date with a place or a name beside it. */
    DATELINE,
    IMAGE_FILE,
    HASHTAGS,
    /** A tag, as the markup of an HTML page says. */
    TAG,
    /** "Từ khóa:": what follows are tags. */
    KEYWORDS_LABEL,
    SECTION,
    VIDEO,
    VIDEO_SOURCE,
    /** Text of a picture with its credit. */
    CAPTION,
    /** A picture's credit without a text. */
    CREDIT,
    /** ">>> Another story". */
    POINTER,
    /** "Theo X": a source at the end or top of a text. */
    AGENCY,
    /** A name, perhaps with its source. */
    NAME,
    /** A sentence or more. */
    PROSE,
    /** As PROSE, ending in dots that say it was cut. */
    CUT,
    /** Ends in a colon. */
    COLON,
    /** Words without a full stop: a headline, a subheading, a menu. */
    SHORT;

    boolean isProse() {
        return this == PROSE || this == CUT;
    }

    /** Whether tags stand here or are announced: they end a text. */
    boolean isTags() {
        return this == TAG || this == HASHTAGS || this == KEYWORDS_LABEL;
    }

    boolean isHeading() {
        return this == LIST_HEADING || this == RELATED_HEADING;
    }

    boolean isPicture() {
        return this == CAPTION || this == IMAGE_FILE || this == CREDIT;
    }
}
