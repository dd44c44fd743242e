package vn.docbao.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a story is found, and when it was published. */
public record StoryAddress(String slug, @Nullable LocalDate publishedDate, boolean dateInferred) {}
