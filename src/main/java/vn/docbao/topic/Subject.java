package vn.docbao.topic;

import java.time.LocalDateTime;
import vn.docbao.library.ArticleRole;

/** An article and what may be its topics. */
record Subject(Long articleId, ArticleRole role, LocalDateTime sortAt, Candidates candidates) {}
