package vn.docbao.eval;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes away what the gold is not exact about: white space, above all before and behind punctuation. */
final class Norm {

    /** White space of Unicode, and the separators that the reference scorer's language counts to it. */
    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]+");

    private static final Pattern SPACE_BEFORE = Pattern.compile(" +([,.;:!?)\\]”’…])");
    private static final Pattern SPACE_BEHIND = Pattern.compile("([(\\[“]) +");

    private Norm() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace("\u200b", "")
                .replace("\ufeff", "");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        plain = SPACE_BEFORE.matcher(plain).replaceAll("$1");
        return SPACE_BEHIND.matcher(plain).replaceAll("$1");
    }

    static boolean same(@Nullable String a, @Nullable String b) {
        return of(a).equals(of(b));
    }

    static boolean isBlank(@Nullable String text) {
        return of(text).isEmpty();
    }
}
