package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What was found in the sources.
 *
 * @param roots the sources that exist, absolute
 * @param folders the folders that could be listed
 * @param missing sources that do not exist
 */
record SourceWalk(List<Offer> offers, List<Path> roots, Set<String> folders, List<Path> missing) {

    /** Some of the files: nothing follows for those that are not among them. */
    static SourceWalk of(List<Offer> offers) {
        return new SourceWalk(offers, List.of(), Set.of(), List.of());
    }
}
