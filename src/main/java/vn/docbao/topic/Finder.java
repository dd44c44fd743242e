package vn.docbao.topic;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import vn.docbao.library.ArticleText;

/** Finds what an article may be about, by what the library's statistics say of words. */
final class Finder {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Runs RUNS = new Runs(VOCABULARY);

    private final Statistics statistics;
    private final Names names;
    private final Phrases phrases;

    Finder(Statistics statistics) {
        this.statistics = statistics;
        this.names = new Names(VOCABULARY, statistics);
        this.phrases = new Phrases(VOCABULARY, statistics);
    }

    /** Articles cut into words. */
    record Read(List<ArticleText> articles, List<List<Line>> lines) {}

    /** Needs nothing that is learned, and goes on while what was read before is. */
    static CompletableFuture<Read> read(List<ArticleText> articles) {
        return CompletableFuture.supplyAsync(() ->
                new Read(articles, articles.parallelStream().map(Finder::lines).toList()));
    }

    /** Counts the words of some articles, and then what they name; in the order given, whatever runs at a time. */
    List<Subject> learn(Read read) {
        List<List<Line>> lines = read.lines();
        lines.forEach(statistics::learn);
        List<Subject> subjects = IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> subject(read.articles().get(i), lines.get(i)))
                .toList();
        subjects.forEach(subject -> statistics.learn(subject.candidates()));
        return subjects;
    }

    List<Subject> find(List<ArticleText> articles) {
        return articles.parallelStream().map(this::find).toList();
    }

    Subject find(ArticleText article) {
        return subject(article, lines(article));
    }

    private static List<Line> lines(ArticleText article) {
        return Line.of(article, RUNS);
    }

    private Subject subject(ArticleText article, List<Line> lines) {
        return new Subject(
                article.id(), article.role(), article.sortAt(), Candidates.of(lines, names, phrases, statistics));
    }
}
