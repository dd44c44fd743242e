package vn.docbao.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Persons' names by their shape, without the words that say what their bearers did. */
final class PersonName {

    static final int MOST_WORDS = 5;
    private static final int LONGEST_ROLE = 3;
    private static final int LONGEST_SINGLE = 12;
    private static final String INSIDE_NO_NAME = ":;!?…\"“”()[]/|#";
    /** "A- A A+": the size of the letters. */
    private static final Pattern BUTTONS = Pattern.compile("(?:\\p{L}[+-]?\\s)+\\p{L}[+-]?");

    private static final Pattern AND = Pattern.compile("\\s+(?:và|&|-|–|—|\\+)\\s+|\\s*[-–—]\\s*(?=\\p{Lu})");

    private PersonName() {}

    /** Two to five capitalised words (one in capitals or initials), no sentence marks inside; null for anything else. */
    static @Nullable String of(String text, Lexicon lexicon) {
        String stripped = strip(text);
        if (holdsSmallWord(stripped)
                        && !lexicon.mayEnd(Lexicon.Effect.ROLE, stripped)
                        && !lexicon.mayBegin(Lexicon.Effect.ROLE, stripped)
                || !mayBe(stripped.split(" "))) {
            return null;
        }
        String name = withoutRole(stripped, lexicon);
        int words = 0;
        for (String word : name.split(" ")) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.codePointAt(0))
                    || word.chars().anyMatch(c -> Character.isDigit(c) || INSIDE_NO_NAME.indexOf(c) >= 0)) {
                return null;
            }
            words++;
        }
        boolean single = words == 1 && (Words.allUpper(name) || name.indexOf('.') > 0 && !name.endsWith(".vn"));
        return words > MOST_WORDS
                        || BUTTONS.matcher(name).matches()
                        || words == 1 && !single && name.length() > LONGEST_SINGLE
                        || name.length() < 2
                        || lexicon.hasExact(Lexicon.Effect.CREDIT, name.split(" ", 2)[0])
                ? null
                : name;
    }

    /** Whether a word begins small: most lines of words show by that alone that they are no name. */
    private static boolean holdsSmallWord(String text) {
        for (int at = 0; at < text.length(); ) {
            if (Character.isLowerCase(text.charAt(at))) {
                return true;
            }
            int space = text.indexOf(' ', at);
            at = space < 0 ? text.length() : space + 1;
        }
        return false;
    }

    /** Whether all words but those of a role before or behind them begin with a capital. */
    private static boolean mayBe(String[] words) {
        int last = words.length - 1;
        return last < MOST_WORDS + LONGEST_ROLE
                && (areCapitalised(words, 0, Math.max(0, last - LONGEST_ROLE))
                        || areCapitalised(words, Math.min(LONGEST_ROLE, last), last));
    }

    private static boolean areCapitalised(String[] words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words[i].isEmpty() || !Character.isUpperCase(words[i].codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** One name, or several of at least two words each joined by a dash or "và", as "A, B". */
    static @Nullable String several(String text, Lexicon lexicon) {
        List<String> parts = Arrays.asList(AND.split(strip(text)));
        if (parts.size() > 1) {
            List<String> names = parts.stream()
                    .filter(part -> Words.moreThan(1, part) || part.indexOf('.') > 0)
                    .map(part -> of(once(part.strip()), lexicon))
                    .filter(name -> name != null)
                    .toList();
            if (names.size() == parts.size()) {
                return names.stream().distinct().collect(Collectors.joining(", "));
            }
        }
        return of(text, lexicon);
    }

    /** Whether a text says what somebody did and names nobody: "PV", "(tổng hợp)". */
    static boolean isRole(String text, Lexicon lexicon) {
        return lexicon.has(Lexicon.Effect.ROLE, text);
    }

    /** "Tin, ảnh: Văn Đức", "CTV Hoài Nam", "Tuấn Vĩ tổng hợp". */
    static String withoutRole(String text, Lexicon lexicon) {
        String[] words = text.split(" ");
        boolean mayOpen = lexicon.mayBegin(Lexicon.Effect.ROLE, text);
        for (int count = Math.min(LONGEST_ROLE, words.length - 1); mayOpen && count > 0; count--) {
            String opening = String.join(" ", Arrays.copyOf(words, count));
            boolean marked = opening.endsWith(":");
            String role = marked ? opening.substring(0, opening.length() - 1) : opening;
            // "Tin" and "Bài" begin names too: alone they need their colon.
            if ((marked || count > 1 || Words.allUpper(role) || !Words.startsUpper(role))
                    && Words.startsUpper(words[count])
                    && lexicon.hasExact(Lexicon.Effect.ROLE, role)) {
                return text.substring(opening.length()).strip();
            }
        }
        for (int count = Math.min(LONGEST_ROLE, words.length - 1); count > 0; count--) {
            String closing = String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
            // "Nhóm PV" names its bearer, "Tùng Tin" is a name.
            if ((count > 1 || Words.startsLower(closing))
                    && (count < words.length - 1 || words[0].indexOf('.') > 0)
                    && lexicon.hasExact(Lexicon.Effect.ROLE, closing)) {
                return strip(text.substring(0, text.length() - closing.length()));
            }
        }
        return text;
    }

    /** Printed twice in a row, a name of more than one word is one; "Minh Minh" is a name. */
    static String once(String text) {
        int half = text.length() / 2;
        return text.length() % 2 == 1
                        && text.charAt(half) == ' '
                        && text.regionMatches(0, text, half + 1, half)
                        && (text.indexOf(' ') < half || text.indexOf('.') >= 0)
                ? text.substring(0, half)
                : text;
    }

    static String strip(String text) {
        String stripped = text.strip();
        while (!stripped.isEmpty() && ".,;-–—/".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        while (!stripped.isEmpty() && ".,;*-–—>".indexOf(stripped.charAt(0)) >= 0) {
            stripped = stripped.substring(1).strip();
        }
        return stripped;
    }
}
