package vn.docbao.topic;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Capitalised words in a row.
 *
 * @param known the name's one spelling if it is in the vocabulary
 * @param starts whether a sentence begins with it
 * @param person whether an honorific stands before it
 * @param hyphened whether a hyphen ties it to a word before or behind, so that it may be half of a name
 * @param follower the lower-case word behind it, "" before a mark or the end
 */
record Run(
        List<Word> words, @Nullable String known, boolean starts, boolean person, boolean hyphened, String follower) {

    String text() {
        return text(words);
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
