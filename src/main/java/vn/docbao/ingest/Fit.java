package vn.docbao.ingest;

import org.jspecify.annotations.Nullable;

/** Makes values fit their columns: better a cut value than a lost file. */
final class Fit {

    private Fit() {}

    /** At most so many chars, cut behind a word and marked with "…". */
    static String to(int longest, String text) {
        String clean = clean(text).strip();
        if (clean.length() <= longest) {
            return clean;
        }
        int cut = clean.lastIndexOf(' ', longest - 1);
        if (cut < longest / 2) {
            cut = longest - 1;
            if (Character.isHighSurrogate(clean.charAt(cut - 1))) {
                cut--;
            }
        }
        return clean.substring(0, cut).strip() + "…";
    }

    static @Nullable String orNull(int longest, @Nullable String text) {
        return text == null || text.isBlank() ? null : to(longest, text);
    }

    /** Without NUL, which PostgreSQL refuses. */
    static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
