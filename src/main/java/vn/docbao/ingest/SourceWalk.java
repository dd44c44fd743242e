package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * Sources, and a way through all that they hold, which finds it as it is by then.
 *
 * @param roots the sources that exist, absolute
 * @param missing sources that do not exist
 */
record SourceWalk(List<Path> roots, List<Path> missing, Offers.Walk walk) {

    /** Whether that is at most so many files and no archive: how much one holds is not known before it is opened. */
    boolean isFew(int most) {
        int[] left = {most};
        walk.go(offer -> {
            left[0] = offer.archive() == null ? left[0] - 1 : -1;
            return left[0] >= 0;
        });
        return left[0] >= 0;
    }
}
