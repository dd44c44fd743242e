package vn.docbao.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import vn.docbao.library.SourceStatus;
import vn.docbao.text.FileNames;

/** The files that the library knows, as numbers, and which of those that stand in the sources were found there. */
final class Roll {

    private final Fingerprints looks;
    private final Fingerprints names;
    private final Fingerprints unreadable;
    private final BitSet found = new BitSet();

    private Roll(Fingerprints looks, Fingerprints names, Fingerprints unreadable) {
        this.looks = looks;
        this.names = names;
        this.unreadable = unreadable;
    }

    /** Takes a row after the other. */
    static final class Builder {

        private final List<String> roots;
        private final LongStream.Builder looks = LongStream.builder();
        private final LongStream.Builder names = LongStream.builder();
        private final LongStream.Builder unreadable = LongStream.builder();

        /** @param roots the sources */
        Builder(List<Path> roots) {
            this.roots = roots.stream().map(FileNames::text).toList();
        }

        void add(KnownFile file) {
            long name = Fingerprints.of(file.origin());
            if (!FileIntake.triedAgain(file.status())) {
                looks.add(Offer.fingerprint(file.origin(), file.size(), file.modifiedAt()));
            }
            if (roots.stream().anyMatch(root -> below(root, file.origin()))) {
                names.add(name);
            }
            if (file.status() == SourceStatus.UNREADABLE) {
                unreadable.add(name);
            }
        }

        private static boolean below(String root, String origin) {
            return origin.startsWith(root)
                    && (origin.length() == root.length()
                            || root.endsWith(File.separator)
                            || origin.startsWith(File.separator, root.length()));
        }

        Roll build() {
            return new Roll(
                    Fingerprints.of(looks.build()),
                    Fingerprints.of(names.build()),
                    Fingerprints.of(unreadable.build()));
        }
    }

    /** Whether it looks as it did when it was taken in. Archives are asked otherwise. */
    boolean unchanged(Offer offer) {
        return looks.contains(offer.fingerprint()) && offer.archive() == null;
    }

    /** The file is there. */
    void find(String origin) {
        int place = names.place(Fingerprints.of(origin));
        if (place >= 0) {
            found.set(place);
        }
    }

    /** Whether it is known as something that could not be read or listed. */
    boolean wasUnreadable(String origin) {
        return unreadable.size() > 0 && unreadable.contains(Fingerprints.of(origin));
    }

    /** How many should have been found and were not. */
    int missing() {
        return names.size() - found.cardinality();
    }

    boolean misses(String origin) {
        int place = names.place(Fingerprints.of(origin));
        return place >= 0 && !found.get(place);
    }
}
