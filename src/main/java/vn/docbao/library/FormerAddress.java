package vn.docbao.library;

import org.jspecify.annotations.Nullable;

/** Where an old slug leads: to the article's present one, or nowhere when the article is gone. */
public record FormerAddress(String former, @Nullable String current) {}
