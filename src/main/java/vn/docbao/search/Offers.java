package vn.docbao.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Did you mean": words that the index does not have, replaced by the nearest that it has. */
@Component
class Offers {

    private final Vocabulary vocabulary;

    Offers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Null where every word is known, or no near one is. */
    @Nullable
    String instead(Query query) {
        return vocabulary.ask(known -> instead(query.wanted(), known));
    }

    private static @Nullable String instead(List<String> words, Vocabulary.Words known) {
        List<String> better = new ArrayList<>();
        for (String word : words) {
            String near = known.have(word) ? word : known.nearest(word);
            if (near == null) {
                return null;
            }
            better.add(near);
        }
        return better.equals(words) ? null : String.join(" ", better);
    }
}
