package vn.docbao.library;

import java.util.Set;

/** Published after articles were stored, replaced or connected anew. */
public record LibraryChanged(Set<Long> articleIds) {}
