package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Files to be taken in: held where they are few, else found again when they are gone through, so that memory does not grow
 * with their number.
 *
 * @param size about as many: files come and go
 */
record Offers(int size, Walk walk) {

    /** Some megabytes of descriptions. */
    private static final int MOST_HELD = 10_000;

    static final Offers NONE = Offers.of(List.of());

    /** Something that can be gone through, from its beginning each time. */
    interface Walk {

        void go(Finds finds);
    }

    static Offers of(List<Offer> offers) {
        return new Offers(offers.size(), finds -> {
            for (Offer offer : offers) {
                if (!finds.file(offer)) {
                    return;
                }
            }
        });
    }

    /** Those of a walk, which is gone through. */
    static Offers of(Walk all, Predicate<Offer> wanted) {
        return of(all, wanted, MOST_HELD);
    }

    static Offers of(Walk all, Predicate<Offer> wanted, int mostHeld) {
        List<Offer> held = new ArrayList<>();
        int[] size = {0};
        all.go(offer -> {
            if (wanted.test(offer) && size[0]++ < mostHeld) {
                held.add(offer);
            }
            return true;
        });
        return size[0] <= mostHeld
                ? of(held)
                : new Offers(size[0], finds -> all.go(offer -> !wanted.test(offer) || finds.file(offer)));
    }
}
