package vn.docbao.topic;

import java.util.List;
import vn.docbao.library.TagKind;

/** What the data files know of a row of words. */
sealed interface Entry {

    List<Word> words();

    /**
     * A name that is known whole.
     *
     * @param name the one spelling that is shown
     */
    record Known(String name, TagKind kind, List<Word> words) implements Entry {}

    /**
     * Stands before a name and is no part of it.
     *
     * @param person whether a person's name follows
     * @param honorific whether nothing else ever does
     */
    record Title(boolean person, boolean honorific, List<Word> words) implements Entry {}

    /** A common noun that tells what the name behind it names. */
    record Head(TagKind kind, Effect effect, List<Word> words) implements Entry {}

    /** Never a topic. */
    record NoTopic(List<Word> words) implements Entry {}

    /** What a head does with the name behind it. */
    enum Effect {
        /** Makes itself a part of it. */
        KEEP,
        /** Does so where it has a capital itself. */
        CAPITAL,
        /** Only tells the kind. */
        DROP,
        /** Is a part of it, of a name that is seldom worth a topic. */
        MINOR,
        /** Tells that it is only quoted. */
        STOP
    }
}
