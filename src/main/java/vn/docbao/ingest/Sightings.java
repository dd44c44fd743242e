package vn.docbao.ingest;

import java.util.stream.LongStream;

/**
 * Tells, look after look, which files are new or have changed and are no longer being written: those that were seen
 * the same in two looks.
 */
final class Sightings {

    /** What each file was when it was taken in. */
    private Fingerprints taken = Fingerprints.NONE;
    /** What each was at the last look. */
    private Fingerprints seen = Fingerprints.NONE;
    /** Of these, what held still and is not taken in. */
    private Fingerprints still = Fingerprints.NONE;

    /** What stands there is taken in: all that the walk finds whenever it is gone through to its end. */
    Offers.Walk taking(Offers.Walk walk) {
        return finds -> {
            LongStream.Builder found = LongStream.builder();
            walk.go(new Finds() {
                @Override
                public boolean file(Offer offer) {
                    found.add(offer.fingerprint());
                    return finds.file(offer);
                }

                @Override
                public void folder(String origin) {
                    finds.folder(origin);
                }
            });
            taken = Fingerprints.of(found.build());
        };
    }

    /** Looks through all. */
    Offers still(Offers.Walk walk) {
        Fingerprints before = seen;
        LongStream.Builder found = LongStream.builder();
        walk.go(offer -> {
            found.add(offer.fingerprint());
            return true;
        });
        seen = Fingerprints.of(found.build());
        still = Fingerprints.of(seen.stream().filter(number -> !taken.contains(number) && before.contains(number)));
        return still.size() == 0 ? Offers.NONE : Offers.of(walk, offer -> still.contains(offer.fingerprint()));
    }

    /** What was still at the last look is taken in. */
    void took() {
        // What no longer is so need not be known: the file has changed or is gone.
        taken = Fingerprints.of(LongStream.concat(taken.stream().filter(seen::contains), still.stream()));
    }
}
