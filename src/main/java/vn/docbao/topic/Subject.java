package vn.docbao.topic;

import vn.docbao.library.ArticleRole;

/** An article and what may be its topics. */
record Subject(Long articleId, ArticleRole role, Candidates candidates) {}
