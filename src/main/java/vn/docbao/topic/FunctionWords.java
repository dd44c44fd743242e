package vn.docbao.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that neither begin nor end a phrase, and what they tell of the phrase beside them. */
final class FunctionWords {

    enum Effect {
        /** A noun follows. */
        NOUN,
        /** A verb or an adjective follows. */
        VERB,
        /** A noun went before. */
        AFTER_NOUN,
        NONE
    }

    private static final Map<String, Effect> EFFECTS = read();

    private FunctionWords() {}

    private static Map<String, Effect> read() {
        Map<String, Effect> effects = new HashMap<>();
        for (String line : WordList.read("function-words.tsv")) {
            String[] cells = line.split("\t");
            effects.put(
                    cells[0],
                    cells[1].equals("-")
                            ? Effect.NONE
                            : Effect.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return effects;
    }

    /** @param word in lower case */
    static @Nullable Effect of(String word) {
        return EFFECTS.get(word);
    }
}
