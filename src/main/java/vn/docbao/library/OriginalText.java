package vn.docbao.library;

import org.jspecify.annotations.Nullable;

/**
 * A source file's text and the decisions about it, without its bytes.
 *
 * @param size of the file, in bytes
 * @param repairs what was done to its characters, apart by semicolons
 */
public record OriginalText(
        String origin,
        @Nullable String charset,
        long size,
        @Nullable String repairs,
        String text,
        String spans) {}
