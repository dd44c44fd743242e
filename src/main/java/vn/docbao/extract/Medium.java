package vn.docbao.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Papers, agencies and sites: known ones, and what looks like their names. */
final class Medium {

    static final int MOST_WORDS = 6;
    private static final Pattern DOMAIN = Pattern.compile(
            "[a-z0-9-]+(?:\\.[a-z0-9-]+)?\\.(?:vn|com|net|org|info|tv|asia|gov|edu)(?:\\.vn)?",
            Pattern.CASE_INSENSITIVE);

    /** "https://www.vidu.vn/bai.htm", "www.vidu.vn". */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://(?:www\\.)?|www\\.)([^\\s/?#]+)\\S*", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    Medium(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A known medium, an address, or one that says what it is: "Báo Giao thông". */
    boolean is(String text) {
        return is(text, lexicon.beginnings(text));
    }

    /** @param beginnings the effects of phrases that begin with the text's first word */
    boolean is(String text, Set<Lexicon.Effect> beginnings) {
        return beginnings.contains(Lexicon.Effect.AGENCY) && lexicon.has(Lexicon.Effect.AGENCY, text)
                || text.indexOf('.') > 0
                        && text.indexOf(' ') < 0
                        && DOMAIN.matcher(text).matches()
                || beginnings.contains(Lexicon.Effect.MEDIUM) && Words.count(text) <= MOST_WORDS && saysWhatItIs(text);
    }

    /** The name a source is known by: of an address only its host's, where that is a known one; null for none. */
    @Nullable
    String named(String source) {
        Matcher address = ADDRESS.matcher(source);
        if (!address.lookingAt()) {
            return source;
        }
        String host = address.group(1);
        return lexicon.has(Lexicon.Effect.AGENCY, host) ? host : null;
    }

    /** "Báo Giao thông", "Tạp chí Tri thức": the word behind what it is has a capital. */
    private boolean saysWhatItIs(String text) {
        int one = text.indexOf(' ');
        int two = one < 0 ? -1 : text.indexOf(' ', one + 1);
        return saysWhatItIs(text, one) || saysWhatItIs(text, two);
    }

    private boolean saysWhatItIs(String text, int space) {
        return space > 0
                && lexicon.hasExact(Lexicon.Effect.MEDIUM, text.substring(0, space))
                && Words.startsUpper(text.substring(space + 1));
    }

    /** "(TTXVN)" on a line of its own. */
    static boolean isInCapitals(String text) {
        return text.length() > 2 && text.length() < 12 && text.indexOf(' ') < 0 && Words.allUpper(text);
    }

    static boolean looksLike(@Nullable String text) {
        return text != null
                && Words.startsUpper(text)
                && Words.count(text) <= MOST_WORDS
                && text.chars().noneMatch(c -> Character.isDigit(c) || ":;!?…".indexOf(c) >= 0);
    }
}
