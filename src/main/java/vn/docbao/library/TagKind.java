package vn.docbao.library;

/** What a topic's name names. */
public enum TagKind {
    PERSON,
    PLACE,
    ORGANISATION,
    /** A subject, an event, a work, a thing. */
    THEME,
    /** Nothing tells. */
    UNKNOWN
}
