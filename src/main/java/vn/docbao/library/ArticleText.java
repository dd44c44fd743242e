package vn.docbao.library;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The words of an article: its headline and summary, and all of it as lines. */
public record ArticleText(
        Long id,
        ArticleRole role,
        String headline,
        @Nullable String summary,
        String plainText,
        LocalDateTime sortAt) {}
