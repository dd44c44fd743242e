package vn.docbao.search;

import java.time.LocalDate;
import java.util.List;

/** One thing that a query asks for. */
public sealed interface Term {

    /** As typed, for the form. */
    String source();

    /** Whether articles are wanted that do not have it. */
    boolean excluded();

    /** @param exact whether this spelling is meant, and no other of the same letters */
    record Word(String source, String text, boolean excluded, boolean exact) implements Term {

        static Word of(String source, String text, boolean excluded) {
            return new Word(source, text, excluded, Spelling.accented(text));
        }

        Word anySpelling() {
            return new Word(source, text, excluded, false);
        }
    }

    /** Words in this order with nothing between them; with marks on one of them, all are spelled as meant. */
    record Phrase(String source, List<String> words, boolean excluded) implements Term {

        String text() {
            return String.join(" ", words);
        }

        boolean exact() {
            return words.stream().anyMatch(Spelling::accented);
        }
    }

    /** Who or what an article must be of. */
    record Of(String source, Operator operator, String value, boolean excluded) implements Term {}

    /** Published on this day or later. */
    record Since(String source, LocalDate day, boolean excluded) implements Term {}

    /** Published on this day or earlier. */
    record Until(String source, LocalDate day, boolean excluded) implements Term {}
}
