package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells, look after look, which files are new or have changed and are no longer being written: those that were seen
 * the same in two looks. Eight bytes a file are remembered of what was taken in, and of the last look.
 */
final class Sightings {

    /** Sorted hashes of what each file was when it was taken in. */
    private long[] taken;
    /** Sorted hashes of what each was at the last look. */
    private long[] seen = {};

    Sightings(List<Offer> taken) {
        this.taken = hashes(taken);
    }

    List<Offer> still(List<Offer> offers) {
        List<Offer> still = new ArrayList<>();
        for (Offer offer : offers) {
            long hash = hash(offer);
            if (Arrays.binarySearch(taken, hash) < 0 && Arrays.binarySearch(seen, hash) >= 0) {
                still.add(offer);
            }
        }
        seen = hashes(offers);
        return still;
    }

    void took(List<Offer> offers) {
        long[] more = hashes(offers);
        // What no longer is so need not be known: the file has changed or is gone.
        long[] all = Arrays.copyOf(taken, taken.length + more.length);
        System.arraycopy(more, 0, all, taken.length, more.length);
        taken = Arrays.stream(all)
                .filter(hash -> Arrays.binarySearch(seen, hash) >= 0)
                .sorted()
                .toArray();
    }

    private static long[] hashes(List<Offer> offers) {
        long[] hashes = offers.stream().mapToLong(Sightings::hash).toArray();
        Arrays.sort(hashes);
        return hashes;
    }

    private static long hash(Offer offer) {
        long hash = 1125899906842597L;
        for (int i = 0; i < offer.origin().length(); i++) {
            hash = 31 * hash + offer.origin().charAt(i);
        }
        hash = 31 * hash + offer.size();
        hash = 31 * hash + (offer.modifiedAt() == null ? 0 : offer.modifiedAt().hashCode());
        return 31 * hash + (offer.problem() == null ? 0 : offer.problem().hashCode());
    }
}
