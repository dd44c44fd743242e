/**
 * Finding articles again by words.
 *
 * <p>Queries, order and suggestions are said in Hibernate Search's terms, which mean the same on its other backends, OpenSearch and
 * Elasticsearch. What asks Lucene itself, and would be said anew there:
 *
 * <ul>
 *   <li>{@code Counter} with {@code CountCollector}, {@code NameCounts} and {@code NamesOfPiece}: counts over all that is found, prints of one
 *       story once. There: terms aggregations, and the story's number as a field to count distinct values of.
 *   <li>{@code Vocabulary}: whether the index has a word, and the nearest that it has. There: a count, and the term suggester.
 *   <li>{@code MoreLikeThis} with {@code Gist}, {@code PairIndex}, {@code Accumulators} and {@code Saturation}: there a query of the same weighted terms, or the
 *       backend's own more-like-this.
 *   <li>{@code Analysis} with {@code VietnameseAnalyzer} and {@code LevellingFilter}: there the ICU and shingle filters are
 *       configured by name, and the place of tone marks and i for y need a mapping filter.
 *   <li>{@code IndexFolder}: looks at files, of which a server's index has none.
 * </ul>
 */
@NullMarked
package vn.docbao.search;

import org.jspecify.annotations.NullMarked;
