package vn.docbao.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page says it is written in: a hint, which the bytes may refute. */
final class DeclaredCharset {

    private static final int LOOKED_AT = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\s[^<>]{0,300}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** null where none is named, or one that nobody knows. */
    static @Nullable Charset of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        if (!finds(declared, start)) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // What was found in single bytes is not written in two.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (java.nio.charset.IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Moves to the first declaration: only a "<" can begin one. */
    private static boolean finds(Matcher declared, String start) {
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
            if (at + 1 < start.length()
                    && "mM?".indexOf(start.charAt(at + 1)) >= 0
                    && declared.region(at, start.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
