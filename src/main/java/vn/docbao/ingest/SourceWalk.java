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
record SourceWalk(List<Offer> offers, List<Path> roots, Set<String> folders, List<Path> missing) {}
