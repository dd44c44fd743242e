package vn.docbao.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.OriginalText;

/**
 * What is told of a file beside its text.
 *
 * @param name its own name, without the folders above it: those are nobody's business
 * @param kilobytes rounded up
 * @param repairs the names of what was done to its characters
 */
record OriginalFile(String name, @Nullable String charset, long kilobytes, List<String> repairs) {

    static OriginalFile of(OriginalText original) {
        String repairs = original.repairs();
        return new OriginalFile(
                name(original.origin()),
                original.charset(),
                (original.size() + 1023) / 1024,
                repairs == null || repairs.isBlank() ? List.of() : List.of(repairs.split("; ?")));
    }

    private static String name(String origin) {
        return origin.substring(
                Math.max(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')), origin.lastIndexOf('!')) + 1);
    }
}
