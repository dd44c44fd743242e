package vn.docbao.topic;

import java.util.regex.Pattern;
import vn.docbao.text.Fold;

/** Tells a syllable that can be Vietnamese from a foreign word. */
final class Syllable {

    private static final Pattern NATIVE = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
            + "(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oay|oeo|uay|uao|ia|ie|iu|ya|ye|ua|ue|ui|uo|uu|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|[aeiouy])"
            + "(?:ch|ng|nh|[cmnpt])?");

    private Syllable() {}

    static boolean isNative(String word) {
        return word.length() <= 7 && NATIVE.matcher(Fold.fold(word)).matches();
    }

    static boolean allNative(String name) {
        for (String word : name.split(" ")) {
            if (!isNative(word)) {
                return false;
            }
        }
        return true;
    }
}
