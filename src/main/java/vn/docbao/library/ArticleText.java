package vn.docbao.library;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an article: its headline and summary, and all of it as lines. */
public record ArticleText(
        Long id,
        ArticleRole role,
        String headline,
        @Nullable String summary,
        String plainText,
        LocalDateTime sortAt) {

    /** The article {@code a}, for a query's select list. */
    static final String OF =
            "new vn.docbao.library.ArticleText(a.id, a.role, a.headline, a.headlineInferred, a.summary,"
                    + " a.body, a.sortAt)";

    public ArticleText(
            Long id,
            ArticleRole role,
            String headline,
            boolean headlineInferred,
            @Nullable String summary,
            List<Block> body,
            LocalDateTime sortAt) {
        this(id, role, headline, summary, PlainText.of(headline, headlineInferred, summary, body), sortAt);
    }
}
