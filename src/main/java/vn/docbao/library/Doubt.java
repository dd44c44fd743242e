package vn.docbao.library;

/** Why a person should look at what came of a file. */
public enum Doubt {
    /** A story has no date, neither printed nor worked out. */
    NO_DATE,
    /** A story's headline was not printed as one. */
    INFERRED_HEADLINE,
    /** A story has hardly any text. */
    SHORT,
    /** Headlines and excerpts, and no story of its own. */
    LIST,
    /** More was dropped than kept. */
    DISCARDED
}
