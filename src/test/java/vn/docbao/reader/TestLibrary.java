package vn.docbao.reader;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.Block;
import vn.docbao.library.FormerSlug;
import vn.docbao.library.FormerThread;
import vn.docbao.library.Headline;
import vn.docbao.library.KeptOriginal;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.RelatedArticle;
import vn.docbao.library.Relation;
import vn.docbao.library.Section;
import vn.docbao.library.SourceContent;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceStatus;
import vn.docbao.library.StoryThread;
import vn.docbao.library.Tag;
import vn.docbao.library.TagAlias;
import vn.docbao.library.TagKind;
import vn.docbao.library.TagOrigin;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;
import vn.docbao.topic.ListCounts;

/** Fills the library for tests, in a few words. */
class TestLibrary {

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    private final ApplicationEventPublisher events;
    private final ListCounts lists;

    TestLibrary(
            EntityManager entities,
            org.springframework.transaction.PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            ListCounts lists) {
        this.entities = entities;
        this.events = events;
        this.lists = lists;
        this.transaction = new TransactionTemplate(transactions);
    }

    void clear() {
        Set<Long> gone = in(() -> {
            Set<Long> ids = new HashSet<>(
                    entities.createQuery("select id from Article", Long.class).getResultList());
            for (String entity : List.of(
                    "RelatedArticle",
                    "ArticleTag",
                    "Headline",
                    "FormerSlug",
                    "FormerThread",
                    "StoryThread",
                    "Article",
                    "Tag",
                    "Section",
                    "SourceContent",
                    "SourceFile")) {
                entities.createQuery("delete from " + entity).executeUpdate();
            }
            return ids;
        });
        events.publishEvent(new LibraryChanged(gone));
    }

    SourceFile file(String origin) {
        return in(() -> {
            SourceFile file = new SourceFile(origin);
            file.conclude(SourceStatus.TAKEN_IN, null);
            entities.persist(file);
            return file;
        });
    }

    void original(SourceFile file, String text, String spans) {
        in(() -> {
            entities.persist(
                    new SourceContent(entities.merge(file), new KeptOriginal(new byte[0], text, spans).packed(), 1));
            return null;
        });
    }

    Section section(String name) {
        return in(() -> {
            Section section = new Section(Slug.of(name), name);
            entities.persist(section);
            return section;
        });
    }

    Story story(String headline) {
        return new Story(headline);
    }

    void former(String slug, @Nullable Article article) {
        in(() -> {
            entities.persist(new FormerSlug(slug, article == null ? null : entities.merge(article)));
            return null;
        });
    }

    void headline(SourceFile file, int position, String title, @Nullable Article article) {
        headline(file, position, title, article, null);
    }

    void headline(SourceFile file, int position, String title, @Nullable Article article, @Nullable String address) {
        in(() -> {
            Headline headline =
                    new Headline(entities.merge(file), position, title, Fold.key(title), null, null, null, false);
            headline.setAddress(address, address);
            headline.setArticle(article == null ? null : entities.merge(article));
            entities.persist(headline);
            return null;
        });
    }

    void related(Article from, Article to, Relation kind, double score, String reason) {
        related(from, to, kind, score, reason, null);
    }

    void related(Article from, Article to, Relation kind, double score, String reason, @Nullable Integer likeness) {
        in(() -> {
            entities.persist(
                    new RelatedArticle(entities.merge(from), entities.merge(to), kind, score, reason, likeness));
            return null;
        });
    }

    /** These stories in the order of time. */
    StoryThread thread(String name, Article... stories) {
        return in(() -> {
            StoryThread thread = new StoryThread(Slug.of(name));
            Article newest = entities.merge(stories[stories.length - 1]);
            thread.lay(name, stories.length, stories[0].getSortAt(), newest.getSortAt(), newest);
            entities.persist(thread);
            entities.flush();
            for (Article story : stories) {
                entities.createNativeQuery("update article set thread_id = :thread where id = :story")
                        .setParameter("thread", thread.getId())
                        .setParameter("story", story.getId())
                        .executeUpdate();
            }
            return thread;
        });
    }

    void formerThread(String slug, @Nullable StoryThread thread) {
        in(() -> {
            entities.persist(new FormerThread(slug, thread == null ? null : entities.merge(thread)));
            return null;
        });
    }

    void kind(String slug, TagKind kind) {
        in(() -> {
            tag(slug).setKind(kind);
            return null;
        });
    }

    void alias(String slug, String name, String topic) {
        in(() -> {
            entities.persist(new TagAlias(slug, name, tag(topic)));
            return null;
        });
    }

    private Tag tag(String slug) {
        return entities.createQuery("from Tag where slug = :slug", Tag.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    /** Lists show one for both. */
    void copy(Article copy, Article shown) {
        in(() -> {
            entities.createNativeQuery("update article set copy_of_id = :shown where id = :copy")
                    .setParameter("shown", shown.getId())
                    .setParameter("copy", copy.getId())
                    .executeUpdate();
            lists.copied(List.of(copy.getId()));
            return copy;
        });
        lists.count(() -> false);
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** A story to be stored; full, undated and alone in its file unless told otherwise. */
    class Story {

        private final String headline;
        private String slug;
        private @Nullable SourceFile file;
        private int position;
        private ArticleRole role = ArticleRole.FULL;
        private boolean headlineInferred;
        private @Nullable String summary;
        private @Nullable String byline;
        private @Nullable String agency;
        private @Nullable String place;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private boolean dateInferred;
        private @Nullable Section section;
        private @Nullable String address;
        private List<Block> body = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> found = new ArrayList<>();

        private Story(String headline) {
            this.headline = headline;
            this.slug = Slug.of(headline);
        }

        Story slug(String slug) {
            this.slug = slug;
            return this;
        }

        Story in(SourceFile file, int position) {
            this.file = file;
            this.position = position;
            return this;
        }

        Story excerpt() {
            role = ArticleRole.EXCERPT;
            return this;
        }

        Story headlineInferred() {
            headlineInferred = true;
            return this;
        }

        Story summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        Story by(@Nullable String byline, @Nullable String agency, @Nullable String place) {
            this.byline = byline;
            this.agency = agency;
            this.place = place;
            return this;
        }

        Story on(@Nullable String date, @Nullable String time) {
            this.date = date == null ? null : LocalDate.parse(date);
            this.time = time == null ? null : LocalTime.parse(time);
            return this;
        }

        Story guessedOn(String date) {
            on(date, null);
            dateInferred = true;
            return this;
        }

        Story section(@Nullable Section section) {
            this.section = section;
            return this;
        }

        Story at(String address) {
            this.address = address;
            return this;
        }

        Story text(String... paragraphs) {
            Arrays.stream(paragraphs).map(Block.Paragraph::new).forEach(body::add);
            return this;
        }

        Story body(Block... blocks) {
            body.addAll(List.of(blocks));
            return this;
        }

        Story tags(String... names) {
            tags.addAll(List.of(names));
            return this;
        }

        Story found(String... names) {
            found.addAll(List.of(names));
            return this;
        }

        Article store() {
            SourceFile source = file == null ? file("/kho/" + slug + ".txt") : file;
            Article stored = TestLibrary.this.in(() -> {
                Article article = new Article(entities.merge(source), position, slug);
                article.setHeadline(headline, Fold.key(headline), headlineInferred);
                article.setCredits(byline, agency, place);
                article.setPublished(date, time, dateInferred);
                article.setText(role, summary, body);
                article.setAddress(address, address);
                article.setReadingMinutes(Math.max(1, article.plainText().length() / 1_000));
                article.setSection(section == null ? null : entities.merge(section));
                entities.persist(article);
                entities.flush();
                int order = 0;
                for (String name : tags) {
                    entities.persist(new ArticleTag(article, tag(name), TagOrigin.EDITOR, 1, order++));
                }
                for (String name : found) {
                    entities.persist(new ArticleTag(article, tag(name), TagOrigin.FOUND, 0.5, order++));
                }
                entities.flush();
                lists.changed(List.of(article.getId()));
                return article;
            });
            lists.count(() -> false);
            events.publishEvent(new LibraryChanged(Set.of(stored.getId())));
            return stored;
        }

        private Tag tag(String name) {
            return entities.createQuery("from Tag where slug = :slug", Tag.class)
                    .setParameter("slug", Slug.of(name))
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> {
                        Tag tag = new Tag(Slug.of(name), name);
                        entities.persist(tag);
                        return tag;
                    });
        }
    }
}
