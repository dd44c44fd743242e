package vn.docbao.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wrote a text and where it comes from, as printed on a line of its own: "An An (Theo AP)", "Theo Vietnam+". */
record Byline(@Nullable String author, @Nullable String agency) {

    static final Byline NOBODY = new Byline(null, null);

    static Optional<Byline> parse(String line, Lexicon lexicon) {
        return new BylineReader(lexicon, false).read(line);
    }

    /** As {@link #parse}, behind the last sentence: there a name's bracket holds a medium that no lexicon need know. */
    static Optional<Byline> parseAtEnd(String line, Lexicon lexicon) {
        return new BylineReader(lexicon, true).read(line);
    }

    /** As {@link #parse}, where a line is known to hold a name: what stands behind a dash is then the medium. */
    static Optional<Byline> parseWithMedium(String line, Lexicon lexicon) {
        return new BylineReader(lexicon, false).readWithMedium(line);
    }
}
