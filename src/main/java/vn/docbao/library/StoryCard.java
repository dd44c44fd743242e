package vn.docbao.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article: everything but its text.
 *
 * @param copies how many others have the same text or headline
 */
public record StoryCard(
        long id,
        String slug,
        ArticleRole role,
        String headline,
        boolean headlineInferred,
        @Nullable String summary,
        @Nullable LocalDate publishedDate,
        @Nullable LocalTime publishedTime,
        boolean dateInferred,
        LocalDateTime sortAt,
        int readingMinutes,
        @Nullable String sectionName,
        @Nullable String sectionSlug,
        long copies) {

    /** A card of the article {@code a} with its section {@code s}, for a query's select list. */
    static final String OF = "new vn.docbao.library.StoryCard(a.id, a.slug, a.role, a.headline, a.headlineInferred,"
            + " a.summary, a.publishedDate, a.publishedTime, a.dateInferred, a.sortAt, a.readingMinutes, s.name, s.slug,"
            + " (select count(c.id) from Article c where c.copyOfId = coalesce(a.copyOfId, a.id)))";

    public boolean excerpt() {
        return role == ArticleRole.EXCERPT;
    }

    public Cursor cursor() {
        return new Cursor(sortAt, id);
    }
}
