package vn.docbao.library;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What connects an article to others, without its text. */
public record ArticleOutline(
        Long id,
        Long sourceFileId,
        int position,
        ArticleRole role,
        String headlineKey,
        @Nullable Long sectionId,
        @Nullable String sectionName,
        LocalDateTime sortAt) {}
