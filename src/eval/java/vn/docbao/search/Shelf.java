package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.Block;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;
import vn.docbao.library.Tag;
import vn.docbao.library.TagOrigin;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;

/** A library made of the articles of corpora. */
class Shelf {

    private static final int BATCH = 500;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)*");

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private int files;

    Shelf(EntityManager entities, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * Headlines held back, for they will be asked for.
     *
     * @return their numbers, in their order
     */
    List<Long> store(List<Printed> articles, boolean summaries) {
        return store(
                articles, (printed, article) -> write(article, "…", summaries ? printed.summary() : null, printed));
    }

    /** As they are printed, with days over ten years, twelve sections and the names in each headline as topics. */
    void storeWithHeadlines(List<Printed> articles) {
        List<Section> sections = transaction.execute(status -> IntStream.range(0, 12)
                .mapToObj(i -> new Section("muc-" + i, "Mục " + i))
                .peek(entities::persist)
                .toList());
        Map<String, Tag> topics = new HashMap<>();
        Random random = new Random(6);
        store(articles, (printed, article) -> {
            write(article, printed.title(), printed.summary(), printed);
            article.setPublished(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3650)), null, false);
            article.setCredits(null, "Hãng tin " + random.nextInt(20), null);
            article.setSection(sections.get(random.nextInt(sections.size())));
            entities.persist(article);
            NAME.matcher(printed.title())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(name -> !Slug.of(name).isEmpty())
                    .map(name -> topics.computeIfAbsent(Slug.of(name), slug -> topic(slug, name)))
                    .distinct()
                    .forEach(topic -> entities.persist(new ArticleTag(article, topic, TagOrigin.FOUND, 1, 0)));
        });
        transaction.executeWithoutResult(status -> entities.createQuery(
                        "update Tag t set t.articles = (select count(x) from ArticleTag x where x.tag = t)")
                .executeUpdate());
    }

    void empty(List<Long> ids) {
        transaction.executeWithoutResult(status -> {
            entities.createQuery("delete from Article").executeUpdate();
            entities.createQuery("delete from SourceFile").executeUpdate();
        });
        events.publishEvent(new LibraryChanged(Set.copyOf(ids)));
    }

    private List<Long> store(List<Printed> articles, BiConsumer<Printed, Article> write) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<Printed> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
            List<Long> stored = transaction.execute(status ->
                    batch.stream().map(printed -> store(printed, write)).toList());
            events.publishEvent(new LibraryChanged(new HashSet<>(stored)));
            ids.addAll(stored);
        }
        return ids;
    }

    private long store(Printed printed, BiConsumer<Printed, Article> write) {
        SourceFile file = new SourceFile("/" + ++files);
        entities.persist(file);
        Article article = new Article(file, 0, "bai-" + files);
        article.setPublished(null, null, false);
        write.accept(printed, article);
        entities.persist(article);
        return article.getId();
    }

    private Tag topic(String slug, String name) {
        Tag topic = new Tag(slug, name);
        entities.persist(topic);
        return topic;
    }

    private static void write(Article article, String headline, @Nullable String summary, Printed printed) {
        article.setHeadline(headline, Fold.key(headline), false);
        article.setText(ArticleRole.FULL, summary, List.of(new Block.Paragraph(printed.body())));
    }
}
