package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Articles;
import vn.docbao.library.FormerSlug;
import vn.docbao.library.FormerSlugs;
import vn.docbao.library.Headlines;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;
import vn.docbao.related.RelatedStories;
import vn.docbao.topic.EditorTopics;
import vn.docbao.topic.ListCounts;

/** Puts a file's stories into the library in place of those it had before. Works inside the file's transaction. */
@Component
class ArticleStore {

    private final EntityManager entities;
    private final Articles articles;
    private final ArticleTags articleTags;
    private final RelatedStories related;
    private final Headlines headlines;
    private final FormerSlugs formerSlugs;
    private final Slugs slugs;
    private final SectionDesk sections;
    private final EditorTopics topics;
    private final ListCounts lists;

    ArticleStore(
            EntityManager entities,
            Articles articles,
            ArticleTags articleTags,
            RelatedStories related,
            Headlines headlines,
            FormerSlugs formerSlugs,
            Slugs slugs,
            SectionDesk sections,
            EditorTopics topics,
            ListCounts lists) {
        this.entities = entities;
        this.articles = articles;
        this.articleTags = articleTags;
        this.related = related;
        this.headlines = headlines;
        this.formerSlugs = formerSlugs;
        this.slugs = slugs;
        this.sections = sections;
        this.topics = topics;
        this.lists = lists;
    }

    /** Adds what came of files that the library did not know. */
    void add(Map<SourceFile, List<Draft>> files) {
        List<Draft> all = files.values().stream().flatMap(List::stream).toList();
        Iterator<String> newSlugs =
                slugs.forHeadlines(all.stream().map(Draft::headline).toList()).iterator();
        Map<String, Section> known = sections(all);
        Map<Article, List<String>> printed = new LinkedHashMap<>();
        files.forEach((file, drafts) -> {
            for (int place = 0; place < drafts.size(); place++) {
                Draft draft = drafts.get(place);
                Article article = new Article(file, place, newSlugs.next());
                draft.writeTo(article);
                article.setSection(known.get(draft.story().section()));
                entities.persist(article);
                printed.put(article, draft.story().tags());
            }
        });
        topics.assign(printed);
    }

    private Map<String, Section> sections(List<Draft> drafts) {
        return sections.named(drafts.stream()
                .map(draft -> draft.story().section())
                .filter(Objects::nonNull)
                .toList());
    }

    /** @param known whether the library had the file before */
    void replace(SourceFile file, boolean known, List<Draft> drafts) {
        List<Article> before = known ? setAside(file) : List.of();
        @Nullable Article[] continued = Successors.match(drafts, before);
        List<String> newHeadlines = new ArrayList<>();
        for (int place = 0; place < continued.length; place++) {
            if (continued[place] == null) {
                newHeadlines.add(drafts.get(place).headline());
            }
        }
        List<String> newSlugs = slugs.forHeadlines(newHeadlines);

        Map<String, Section> named = sections(drafts);
        Map<Article, List<String>> printed = new LinkedHashMap<>();
        int used = 0;
        for (int place = 0; place < continued.length; place++) {
            Draft draft = drafts.get(place);
            Article article = continued[place];
            boolean isNew = article == null;
            if (article == null) {
                article = new Article(file, place, newSlugs.get(used++));
            }
            article.moveTo(place);
            draft.writeTo(article);
            article.setSection(named.get(draft.story().section()));
            if (isNew) {
                entities.persist(article);
            }
            printed.put(article, draft.story().tags());
        }
        topics.assign(printed);
        List<Article> now = List.copyOf(printed.keySet());
        Set<Article> gone = new HashSet<>(before);
        now.forEach(gone::remove);
        retire(
                before.stream().filter(gone::contains).toList(),
                old -> Successors.formerPlace(old) < now.size() ? now.get(Successors.formerPlace(old)) : null);
    }

    /** The file's bytes are another file's now: its articles give way to that one's. */
    void giveWay(SourceFile file, SourceFile original) {
        List<Article> before = setAside(file);
        if (before.isEmpty()) {
            return;
        }
        List<Article> theirs = articles.findOfFile(original.getId());
        retire(
                before,
                old -> theirs.stream()
                        .filter(article -> article.getHeadlineKey().equals(old.getHeadlineKey()))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * The file's articles in their former order, with their places free for others; what is worked out anew is taken
     * off them. They stand at negative places until they are given a new one or are deleted: each question to the
     * database writes what is pending, and two must never stand in one place.
     */
    private List<Article> setAside(SourceFile file) {
        articles.setPositionsAside(file.getId());
        List<Article> before = articles.findOfFile(file.getId()).reversed();
        if (!before.isEmpty()) {
            List<Long> ids = before.stream().map(Article::getId).toList();
            lists.leaving(ids);
            articleTags.deleteOfArticles(ids);
            lists.changed(ids);
        }
        return before;
    }

    private void retire(List<Article> gone, Function<Article, @Nullable Article> successor) {
        if (gone.isEmpty()) {
            return;
        }
        List<Long> ids = gone.stream().map(Article::getId).toList();
        List<FormerSlug> former = new ArrayList<>();
        for (Article old : gone) {
            Article heir = successor.apply(old);
            formerSlugs.findOfArticle(old.getId()).forEach(slug -> slug.setArticle(heir));
            former.add(new FormerSlug(old.getSlug(), heir));
        }
        former.forEach(entities::persist);
        related.forget(ids);
        headlines.detach(ids);
        gone.forEach(entities::remove);
    }
}
