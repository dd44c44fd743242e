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
        String spans) {

    /** @param packed a {@link KeptOriginal} */
    public OriginalText(String origin, @Nullable String charset, long size, @Nullable String repairs, byte[] packed) {
        this(origin, charset, size, repairs, KeptOriginal.unpack(packed));
    }

    private OriginalText(
            String origin, @Nullable String charset, long size, @Nullable String repairs, KeptOriginal kept) {
        this(origin, charset, size, repairs, kept.text(), kept.spans());
    }
}
