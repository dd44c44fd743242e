package vn.docbao.related;

import java.util.List;
import java.util.Map;

/**
 * What the texts of some articles say, which needs nothing that relating others changes.
 *
 * @param signatures by article
 * @param alike pairs of one of these and one that is like it
 */
record Reading(List<Long> articleIds, Map<Long, Signature> signatures, Map<Pair, Evidence> alike) {

    static final Reading NONE = new Reading(List.of(), Map.of(), Map.of());
}
