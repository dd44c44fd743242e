package vn.docbao.related;

import vn.docbao.library.ArticleOutline;
import vn.docbao.library.Relation;

/** Where an article leads on to. */
record Link(ArticleOutline to, Relation kind, double score, String reason) {}
