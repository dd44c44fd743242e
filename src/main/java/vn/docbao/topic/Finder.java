package vn.docbao.topic;

import vn.docbao.library.ArticleText;

/** Finds what an article may be about, by what the library's statistics say of words. */
final class Finder {

    private static final FunctionWords FUNCTION_WORDS = new FunctionWords();
    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final Statistics statistics;
    private final Runs runs = new Runs(VOCABULARY);
    private final Names names;
    private final Phrases phrases;

    Finder(Statistics statistics) {
        this.statistics = statistics;
        this.names = new Names(VOCABULARY, statistics);
        this.phrases = new Phrases(FUNCTION_WORDS, VOCABULARY, statistics);
    }

    static Statistics noStatistics() {
        return new Statistics(FUNCTION_WORDS);
    }

    void learn(ArticleText article) {
        statistics.learn(Line.of(article), runs);
    }

    Subject find(ArticleText article) {
        Candidates candidates = Candidates.of(Line.of(article), runs, names, phrases, statistics);
        return new Subject(article.id(), article.role(), candidates);
    }
}
