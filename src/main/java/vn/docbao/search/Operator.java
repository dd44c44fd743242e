package vn.docbao.search;

import java.util.Arrays;
import java.util.Optional;
import vn.docbao.text.Slug;

/** The names that may stand before a colon in a query, with or without accents. */
public enum Operator {
    AUTHOR("tac-gia"),
    AGENCY("nguon"),
    TOPIC("chu-de"),
    SECTION("muc"),
    SINCE("tu"),
    UNTIL("den");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** "tac-gia", "tacgia" and "Tác-giả" are the same. */
    static Optional<Operator> named(String typed) {
        String name = Slug.of(typed).replace("-", "");
        return Arrays.stream(values())
                .filter(operator -> operator.word.replace("-", "").equals(name))
                .findFirst();
    }

    /** The operator with a value, as it would be typed. */
    public String with(String value) {
        String plain = value.replaceAll("[\"“”„«»]", " ").strip();
        return word + ":" + (plain.matches("[\\p{L}\\p{M}\\p{N}./-]+") ? plain : "\"" + plain + "\"");
    }
}
