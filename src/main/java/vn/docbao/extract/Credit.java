package vn.docbao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/**
 * Text of a picture and its credit: "Thủ đô Minsk. Ảnh: AFP/TTXVN", "… (Nguồn: ANI)", "… - Ảnh: H.Y.T.", "… Ảnh cắt
 * từ clip".
 *
 * @param text without the credit and without a final full stop, "" where a line holds nothing but a credit
 * @param end index behind the credit in the text it was found in
 */
record Credit(String text, String credit, int end) {

    private static final int LONGEST = 90;
    private static final Pattern INITIALS = Pattern.compile("(?:^|[\\s/.])\\p{Lu}\\.$");

    /** Finds credits by the marks of a lexicon. */
    static final class Finder {

        private final Pattern mark;
        private final Pattern open;
        private final Lexicon lexicon;

        Finder(Lexicon lexicon) {
            this.lexicon = lexicon;
            // A mark stands at the start, behind the end of a sentence, a dash or an opening bracket: "hình ảnh: …" is
            // none.
            this.mark = Pattern.compile(
                    "(?:^|(?<=[.!?…:;,”\"'’)])\\s*|\\s[-–—|]\\s*|\\s*[(\\[]\\s*)(?:" + MARKS + ")\\s*:\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.open = Pattern.compile(
                    "(?:^|(?<=[.!?…:;”\"'’)])\\s*|\\s[-–—|]\\s*|\\s*[(\\[]\\s*)(?:Ảnh|Hình)\\s+(?=(?:cắt|chụp|do|từ|lấy)\\s)");
        }

        private static final String MARKS =
                "(?:ảnh|hình(?: ảnh)?|photo)(?: (?:tư liệu|minh họa|minh hoạ|nguồn))?|nguồn(?: ảnh)?";

        /** The credit that ends the text; none where more than a credit follows the mark. */
        Optional<Credit> atEnd(String text) {
            Matcher found = last(mark, text);
            if (found == null) {
                found = last(open, text);
            }
            if (found == null) {
                return Optional.empty();
            }
            String credit = text.substring(found.end());
            if (credit.length() > LONGEST || holdsSentences(credit) || Words.endsCut(credit)) {
                return Optional.empty();
            }
            return Optional.of(new Credit(caption(text.substring(0, found.start())), trim(credit), text.length()));
        }

        /** The first credit inside a text that goes on behind it without a full stop. */
        Optional<Credit> inside(String text) {
            Matcher found = mark.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
            int end = nameEnd(text, found.end());
            return end == found.end()
                    ? Optional.empty()
                    : Optional.of(new Credit(
                            caption(text.substring(0, found.start())), trim(text.substring(found.end(), end)), end));
        }

        /**
         * Where a name ends that nothing separates from the sentence behind it: known agencies and words in capitals go
         * on; otherwise capitalised words up to the one that begins the sentence, as a small word follows it.
         */
        int nameEnd(String text, int from) {
            int end = from;
            int words = 0;
            int at = from;
            while (at < text.length() && words < 6) {
                int wordEnd = text.indexOf(' ', at, Math.min(text.length(), at + LONGEST + 2));
                wordEnd = wordEnd < 0 ? Math.min(text.length(), at + LONGEST + 2) : wordEnd;
                if (wordEnd - at > LONGEST) {
                    break;
                }
                String word = text.substring(at, wordEnd);
                int next = Math.min(text.length(), wordEnd + 1);
                boolean smallFollows = next < text.length() && Character.isLowerCase(text.charAt(next));
                if (!Words.startsUpper(word)) {
                    break;
                }
                boolean sure = Words.allUpper(word) || lexicon.has(Lexicon.Effect.AGENCY, lastPart(word));
                if (!sure && smallFollows && words > 0) {
                    break;
                }
                end = wordEnd;
                words++;
                at = next;
                if (sure || ".,;)".indexOf(word.charAt(word.length() - 1)) >= 0) {
                    break;
                }
            }
            return end;
        }

        private static String lastPart(String word) {
            return word.substring(word.lastIndexOf('/') + 1);
        }

        private static @Nullable Matcher last(Pattern pattern, String text) {
            // Only the end of a long text is looked at: a credit is short.
            Matcher matcher = pattern.matcher(text);
            int from = Math.max(0, text.length() - LONGEST - 30);
            Matcher found = null;
            while (matcher.find(from)) {
                found = pattern.matcher(text);
                found.find(matcher.start());
                from = Math.max(matcher.end(), from + 1);
                if (from >= text.length()) {
                    break;
                }
            }
            return found;
        }

        private static boolean holdsSentences(String credit) {
            int stop = credit.indexOf(". ");
            return stop > 2 && Words.count(credit.substring(stop)) > 2;
        }
    }

    static String caption(String text) {
        String trimmed = text.strip();
        int end = trimmed.length();
        while (end > 0
                && (" .:;,-–—|([".indexOf(trimmed.charAt(end - 1)) >= 0
                        || Character.isWhitespace(trimmed.charAt(end - 1)))
                && !trimmed.startsWith("...", end - 3)) {
            end--;
        }
        return trimmed.substring(0, end);
    }

    private static String trim(String credit) {
        String trimmed = credit.strip();
        if (trimmed.endsWith("|")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        if (trimmed.endsWith(".") && !INITIALS.matcher(trimmed).find()) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        if ((trimmed.endsWith(")") || trimmed.endsWith("]")) && trimmed.indexOf('(') < 0 && trimmed.indexOf('[') < 0) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed.strip();
    }
}
