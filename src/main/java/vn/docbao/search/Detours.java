package vn.docbao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.text.Fold;

/** Finds what helps on where nothing was found. */
@Component
class Detours {

    private static final int TOPICS = 6;

    private final Counter counter;
    private final Vocabulary vocabulary;
    private final Offers offers;
    private final Names names;

    Detours(Counter counter, Vocabulary vocabulary, Offers offers, Names names) {
        this.counter = counter;
        this.vocabulary = vocabulary;
        this.offers = offers;
        this.names = names;
    }

    WaysOn from(Query query) {
        List<WaysOn.Wider> wider = WaysOn.widened(query).stream()
                .map(way -> new WaysOn.Wider(way.dropped(), way.query(), count(way.query())))
                .filter(way -> way.articles() > 0)
                .toList();
        String offer = offers.instead(query);
        return new WaysOn(offer == null ? inAnySpelling(query) : offer, wider, names.like(query.wanted(), TOPICS));
    }

    /** For marks that were typed wrongly, or not all of them. */
    private @Nullable String inAnySpelling(Query query) {
        String letters = Fold.fold(query.text());
        return Spelling.accented(query.text()) && count(letters) > 0 ? letters : null;
    }

    private long count(String typed) {
        Query query = vocabulary.known(Query.of(typed));
        return query.isEmpty() ? 0 : counter.count(query, Narrowing.CHOICES).articles();
    }
}
