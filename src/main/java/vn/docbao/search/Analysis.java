package vn.docbao.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How Vietnamese text is cut and levelled, for the index and for queries alike. */
final class Analysis implements LuceneAnalysisConfigurer {

    static final String EXACT = "exact";
    static final String FOLDED = "folded";
    static final String EXACT_PAIRS = "exact-pairs";
    static final String FOLDED_PAIRS = "folded-pairs";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(EXACT).instance(new VietnameseAnalyzer(false, false));
        context.analyzer(FOLDED).instance(new VietnameseAnalyzer(true, false));
        context.analyzer(EXACT_PAIRS).instance(new VietnameseAnalyzer(false, true));
        context.analyzer(FOLDED_PAIRS).instance(new VietnameseAnalyzer(true, true));
    }
}
