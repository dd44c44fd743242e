package vn.docbao.library;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Articles as pages show them. Lists run by {@code sortAt desc, id desc} from a cursor on and never read an article's
 * text, nor show a copy beside the one that stands for it; {@code sortAt <= … and (…)} is spelled so that an index on
 * (sort_at, id) can start at the cursor, and lists of a topic or section name it in their order, so that they walk along its
 * part of an index.
 */
public interface Stories extends Repository<Article, Long> {

    String BEHIND = " a.sortAt <= :sortAt and (a.sortAt < :sortAt or a.id < :id) order by a.sortAt desc, a.id desc";

    @Query("select " + StoryCard.OF + " from Article a left join a.section s where" + Article.NO_COPY + " and" + BEHIND)
    List<StoryCard> newest(LocalDateTime sortAt, long id, Limit limit);

    @Query("select " + StoryCard.OF + " from Article a left join a.section s" + " where a.role = :role and"
            + Article.NO_COPY + " and" + BEHIND)
    List<StoryCard> newestOf(ArticleRole role, LocalDateTime sortAt, long id, Limit limit);

    @Query("select " + StoryCard.OF + " from Article a left join a.section s"
            + " where fk(a.section) = (select named.id from Section named where named.slug = :section) and"
            + Section.SHOWN + " and a.sortAt <= :sortAt and (a.sortAt < :sortAt or a.id < :id)"
            + " order by fk(a.section) desc, a.sortAt desc, a.id desc")
    List<StoryCard> inSection(String section, LocalDateTime sortAt, long id, Limit limit);

    @Query("select " + StoryCard.OF + " from ArticleTag t join t.article a left join a.section s"
            + " where t.id.tagId = (select named.id from Tag named where named.slug = :topic)"
            + " and t.listedAt <= :sortAt and (t.listedAt < :sortAt or t.id.articleId < :id)"
            + " order by t.id.tagId desc, t.listedAt desc, t.id.articleId desc")
    List<StoryCard> onTopic(String topic, LocalDateTime sortAt, long id, Limit limit);

    default List<StoryCard> newest(Cursor after, int count) {
        return newest(after.sortAt(), after.id(), Limit.of(count));
    }

    default List<StoryCard> newestFull(int count) {
        return newestOf(ArticleRole.FULL, Cursor.START.sortAt(), Cursor.START.id(), Limit.of(count));
    }

    default List<StoryCard> inSection(String section, Cursor after, int count) {
        return inSection(section, after.sortAt(), after.id(), Limit.of(count));
    }

    default List<StoryCard> onTopic(String topic, Cursor after, int count) {
        return onTopic(topic, after.sortAt(), after.id(), Limit.of(count));
    }

    @Query("select " + FullStory.OF + " from Article a left join a.section s where a.slug = :slug")
    Optional<FullStory> bySlug(String slug);

    @Query("select new vn.docbao.library.IllustratedStory(a.body, a.sourceFile.origin) from Article a"
            + " where a.slug = :slug")
    Optional<IllustratedStory> illustrated(String slug);

    @Query("select a.headline from Article a where a.slug = :slug")
    Optional<String> headline(String slug);

    /** In no order. */
    @Query("select " + FullStory.OF + " from Article a left join a.section s where a.id in :articles")
    List<FullStory> full(Collection<Long> articles);

    /** Those with ids above one and up to another, by id. */
    @Query("select new vn.docbao.library.StoryAddress(a.slug, a.publishedDate, a.dateInferred) from Article a"
            + " where a.id > :above and a.id <= :upTo order by a.id")
    List<StoryAddress> addresses(long above, long upTo);

    @Query("select coalesce(max(a.id), 0) from Article a")
    long highestId();

    @Query("select new vn.docbao.library.FormerAddress(f.slug, a.slug) from FormerSlug f left join f.article a"
            + " where f.slug = :slug")
    Optional<FormerAddress> formerly(String slug);

    /** Stories of the same file first, then by the kind of relation and closeness. */
    @Query("select new vn.docbao.library.RelatedStory(" + StoryCard.OF
            + ", r.kind, r.reason, r.likeness, a.agency, case when a.sourceFile = r.from.sourceFile then true else false end)"
            + " from RelatedArticle r join r.to a left join a.section s where r.from.id = :article"
            + " order by case when a.sourceFile = r.from.sourceFile then 0 else 1 end,"
            + " case r.kind when EDITOR then 0 when SAME_EVENT then 1 when SIMILAR then 2 else 3 end,"
            + " r.score desc, a.id desc")
    List<RelatedStory> relatedTo(long article, Limit limit);

    /** How much of two texts is the same, in percent; none when it is little or not known. */
    @Query("select r.likeness from RelatedArticle r where r.id.fromId = :from and r.id.toId = :to"
            + " and r.likeness is not null")
    Optional<Short> likeness(long from, long to);

    /** Headlines seen in a file, but for the article's own. */
    @Query("select new vn.docbao.library.SeenHeadline(h.title, h.titleKey, h.listName, h.sectionName, h.publishedAt,"
            + " a.slug, h.address) from Headline h left join h.article a"
            + " where h.sourceFile.id = :sourceFile and (a.id is null or a.id <> :article) order by h.position")
    List<SeenHeadline> seenBeside(long article, long sourceFile, Limit limit);

    @Query("select new vn.docbao.library.OriginalText(f.origin, f.charset, f.size, f.detail, c.packed)"
            + " from SourceContent c join c.sourceFile f where f.id = :sourceFile")
    Optional<OriginalText> original(long sourceFile);

    @Query("select new vn.docbao.library.StoryInFile(a.position, a.slug, a.headline) from Article a"
            + " where a.sourceFile.id = :sourceFile order by a.position")
    List<StoryInFile> inFile(long sourceFile, Limit limit);

    /** In no order. */
    @Query("select " + StoryCard.OF + " from Article a left join a.section s where a.id in :articles")
    List<StoryCard> cards(Collection<Long> articles);

    /** In the order of the numbers; those of articles that are no more are left out. */
    default List<StoryCard> cardsInOrder(List<Long> articles) {
        Map<Long, StoryCard> cards =
                cards(articles).stream().collect(Collectors.toMap(StoryCard::id, Function.identity()));
        return articles.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** In no order. */
    @Query("select new vn.docbao.library.FoundStory(" + StoryCard.OF
            + ", a.body)"
            + " from Article a left join a.section s where a.id in :articles")
    List<FoundStory> found(Collection<Long> articles);
}
