package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.Block;
import vn.docbao.library.CopiesChosen;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;
import vn.docbao.library.Tag;
import vn.docbao.library.TagOrigin;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;

/** A library of short articles for the tests of searching. */
class Stored {

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Stored(EntityManager entities, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** What an article has beside its texts. */
    record About(
            @Nullable String date,
            @Nullable String author,
            @Nullable String agency,
            @Nullable String section,
            List<String> topics) {

        static final About NOTHING = new About(null, null, null, null, List.of());

        static About on(String date) {
            return new About(date, null, null, null, List.of());
        }
    }

    long add(String headline, String body) {
        return add(headline, body, About.NOTHING);
    }

    long add(String headline, String body, About about) {
        long id = addUnannounced(headline, body, about);
        announce(Set.of(id));
        return id;
    }

    long addUnannounced(String headline, String body, About about) {
        return transaction.execute(status -> {
            SourceFile file = new SourceFile("/kho/" + Slug.of(headline) + ".txt");
            entities.persist(file);
            Article article = new Article(file, 0, Slug.of(headline));
            article.setHeadline(headline, Fold.key(headline), false);
            article.setCredits(about.author(), about.agency(), null);
            article.setPublished(about.date() == null ? null : LocalDate.parse(about.date()), null, false);
            write(article, body);
            article.setSection(about.section() == null ? null : section(about.section()));
            entities.persist(article);
            entities.flush();
            int place = 0;
            for (String topic : about.topics()) {
                Tag tag = new Tag(Slug.of(topic), topic);
                entities.persist(tag);
                entities.persist(new ArticleTag(article, tag, TagOrigin.FOUND, 1, place++));
            }
            entities.createQuery("update Tag t set t.articles = (select count(x) from ArticleTag x where x.tag = t)")
                    .executeUpdate();
            return article.getId();
        });
    }

    void rewrite(long id, String body) {
        transaction.executeWithoutResult(status -> write(entities.find(Article.class, id), body));
    }

    /** Lists show another in this one's place. */
    void copy(long id, long shown) {
        transaction.executeWithoutResult(
                status -> entities.createQuery("update Article set copyOfId = :shown where id = :id")
                        .setParameter("shown", shown)
                        .setParameter("id", id)
                        .executeUpdate());
        events.publishEvent(new CopiesChosen());
    }

    void delete(long id) {
        transaction.executeWithoutResult(status -> entities.remove(entities.find(Article.class, id)));
    }

    void announce(Collection<Long> ids) {
        events.publishEvent(new LibraryChanged(new HashSet<>(ids)));
    }

    void clear() {
        List<Long> ids = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            ids.addAll(
                    entities.createQuery("select id from Article", Long.class).getResultList());
            for (String entity : List.of("ArticleTag", "Article", "Tag", "Section", "SourceFile")) {
                entities.createQuery("delete from " + entity).executeUpdate();
            }
        });
        announce(ids);
        events.publishEvent(new CopiesChosen());
    }

    private Section section(String name) {
        Section section = new Section(Slug.of(name), name);
        entities.persist(section);
        return section;
    }

    private static void write(Article article, String body) {
        article.setText(ArticleRole.FULL, null, List.of(new Block.Paragraph(body)));
    }
}
