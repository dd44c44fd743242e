package vn.docbao.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.docbao.eval.Corpus;
import vn.docbao.eval.Report;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleText;
import vn.docbao.text.Fold;

/**
 * The topics of the corpora's full stories, as an intake of all of them settles them: some drawn for a person to judge,
 * and what can be counted. {@code -Ddocbao.draw=N} draws others.
 */
class TopicEvaluation {

    private static final int AT_ONCE = 200;
    private static final int DRAWN = 40;
    private static final int FIRST = 5;

    private final List<ArticleText> articles = new ArrayList<>();
    private final List<List<String>> topics = new ArrayList<>();

    @Test
    void printsTopicsAndTheirFigures() throws IOException {
        Extractor extractor = new Extractor();
        for (Corpus corpus : Corpus.required()) {
            for (Corpus.Page page : corpus.pages()) {
                if (extractor.extract(page.name(), page.bytes()) instanceof Extraction.Page read) {
                    read.stories().stream()
                            .filter(story -> story.role() != Role.TEASER)
                            .forEach(this::add);
                }
            }
        }
        long before = cpuTime();
        choose();
        double cost = (cpuTime() - before) / 1e6 / articles.size();
        Report.write("topics", figures(cost) + drawn());
    }

    private void add(Story story) {
        StringJoiner text = new StringJoiner("\n");
        String headline = story.title() == null ? "" : story.title();
        text.add(headline);
        if (story.lead() != null) {
            text.add(story.lead());
        }
        story.blocks()
                .forEach(block -> text.add(
                        switch (block) {
                            case Block.Paragraph paragraph -> paragraph.text();
                            case Block.Subheading subheading -> subheading.text();
                            case Block.Figure figure -> figure.text();
                            case Block.VideoNote video -> video.text();
                        }));
        articles.add(new ArticleText(
                articles.size() + 1L, ArticleRole.FULL, headline, story.lead(), text.toString(), Article.UNDATED));
    }

    /** Learn words and names, then choose: what an intake does, without the database. */
    private void choose() {
        Statistics statistics = new Statistics();
        Finder finder = new Finder(statistics);
        Ranking ranking = new Ranking(statistics);
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            finder.learn(Finder.read(articles.subList(from, Math.min(articles.size(), from + AT_ONCE)))
                    .join());
        }
        for (ArticleText article : articles) {
            topics.add(ranking.choose(finder.find(article), List.of()).stream()
                    .map(Ranking.Topic::name)
                    .toList());
        }
    }

    private String figures(double cost) {
        Map<String, Integer> articlesOf = new HashMap<>();
        topics.forEach(some -> some.forEach(topic -> articlesOf.merge(topic, 1, Integer::sum)));
        long all = topics.stream().mapToInt(List::size).sum();
        long shared = topics.stream()
                .flatMap(List::stream)
                .filter(topic -> articlesOf.get(topic) > 1)
                .count();
        long fit = topics.stream()
                .filter(some -> some.size() >= 3 && some.size() <= 8)
                .count();
        double hits = 0;
        long counted = 0;
        for (int i = 0; i < articles.size(); i++) {
            List<String> first = topics.get(i).stream().limit(FIRST).toList();
            if (!first.isEmpty()) {
                ArticleText article = articles.get(i);
                String said = " " + Fold.key(article.headline() + " " + Objects.toString(article.summary(), "")) + " ";
                hits += first.stream()
                                .filter(topic -> said.contains(" " + Fold.key(topic) + " "))
                                .count()
                        / (double) first.size();
                counted++;
            }
        }
        return String.format(
                Locale.ROOT,
                """
                | figure | value | method |
                |---|--:|---|
                | full stories | %d | all of the corpora, extracted and learned as one library |
                | with 3–8 topics | %.3f | |
                | topics a story | %.2f | found ones; the corpora name no editor's |
                | shared | %.3f | of all topics given, those that another story has too |
                | P@5 | %.3f | of a story's first five, those whose words stand in its headline or summary |
                | cost | %.2f ms | CPU a story: learn, find, choose, then find and choose anew; no database |

                """,
                articles.size(),
                fit / (double) articles.size(),
                all / (double) articles.size(),
                shared / (double) all,
                hits / counted,
                cost);
    }

    private String drawn() {
        Random random = new Random(Long.getLong("docbao.draw", 1));
        StringBuilder lines = new StringBuilder("Drawn at random, to be judged: good, neutral, bad.\n\n");
        for (int i = 0; i < DRAWN; i++) {
            int at = random.nextInt(articles.size());
            ArticleText article = articles.get(at);
            lines.append("- **").append(article.headline()).append("** ");
            lines.append(article.summary() == null ? "" : article.summary()).append("\n  → ");
            lines.append(topics.get(at).stream().collect(Collectors.joining(" · ")))
                    .append('\n');
        }
        return lines.toString();
    }

    private static long cpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
