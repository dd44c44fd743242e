package vn.docbao.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import vn.docbao.search.LevellingFilter.Marks;

/** How Vietnamese text is cut and levelled, for the index and for queries alike. */
final class Analysis implements LuceneAnalysisConfigurer {

    static final String EXACT = "exact";
    static final String FOLDED = "folded";
    static final String FOLDED_PAIRS = "folded-pairs";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(EXACT).instance(new VietnameseAnalyzer(Marks.KEPT, false));
        context.analyzer(FOLDED).instance(new VietnameseAnalyzer(Marks.DROPPED, false));
        context.analyzer(FOLDED_PAIRS).instance(new VietnameseAnalyzer(Marks.DROPPED, true));
    }
}
