package vn.docbao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/** Finds the byline that a flattened text ends in: behind its last sentence, or where nothing closes that sentence. */
final class TrailingByline {

    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 14;
    /** "(còn nữa)", "(Còn tiếp)": stands between the text and its byline. */
    private static final Pattern NOTE = Pattern.compile("^\\([^()]{3,30}\\)\\s+(?=\\p{Lu})");
    /** "… của Nike Theo VGP": no sentence goes on with a capital there. */
    private static final Pattern SOURCE =
            Pattern.compile("(?<=[\\p{L}\\p{N}”\"')\\]…:])\\s+(?=(?:Theo|Nguồn:?)\\s+\\S)");
    /** "… ghi lại được: Thanh Hùng", "… Bấm xem >> Nhật Quang". */
    private static final Pattern MARKED = Pattern.compile("(?::|>>|\\*|\\|)\\s+(?=\\p{Lu}[^:>*|]{1,40}$)");
    /** "… bị giải tán Kiệt Linh (tổng hợp)", "… đội hình ra sân Thành Đạt - Thể thao | 04:20 30/05/2017". */
    private static final Pattern CLOSE =
            Pattern.compile("\\s(?:\\([^()]{2,60}\\)|-\\s[^|-]{2,30}\\|[\\d:h/\\s.-]{8,24})$");

    private static final int LONGEST_UNMARKED = 3;

    private final Pattern sentenceEnd;
    private final Credits credits;
    private final Lexicon lexicon;

    TrailingByline(Pattern sentenceEnd, Credits credits, Lexicon lexicon) {
        this.sentenceEnd = sentenceEnd;
        this.credits = credits;
        this.lexicon = lexicon;
    }

    /**
     * @param flattened whether the text is a whole body on one line, whose last sentence may lack its full stop
     * @return index of the byline's first char, -1 for none
     */
    int find(String text, boolean flattened) {
        if (!mayEndIn(text)) {
            return -1;
        }
        int from = Math.max(0, text.length() - LONGEST);
        int start = behindSentence(text, from);
        if (start < 0 && flattened) {
            start = first(SOURCE, text, from);
            start = start < 0 ? first(MARKED, text, from) : start;
            start = start < 0 ? behindRole(text, from) : start;
            start = start < 0 ? closed(text, from) : start;
            start = start < 0 ? bare(text) : start;
        }
        return start;
    }

    /** A byline ends in a word, a bracket or a dash; sentences mostly in a mark. */
    private static boolean mayEndIn(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last)
                || ")]-–".indexOf(last) >= 0
                || last == '.' && text.length() > 2 && Character.isUpperCase(text.charAt(text.length() - 2));
    }

    private int behindSentence(String text, int from) {
        Matcher ends = sentenceEnd.matcher(text).useTransparentBounds(true);
        int at = from;
        int found = -1;
        while (found < 0 && endsSentence(ends, text, at)) {
            int start = ends.end();
            Matcher note = NOTE.matcher(text.substring(start));
            start += note.find() ? note.end() : 0;
            found = isNumber(text, ends.start()) || !isByline(text.substring(start)) ? -1 : start;
            at = ends.end();
        }
        return found;
    }

    /** Moves to the first end of a sentence at or behind an index: only where its mark stands can one be. */
    private static boolean endsSentence(Matcher ends, String text, int from) {
        for (int i = from; i + 2 < text.length(); i++) {
            if (".!?…".indexOf(text.charAt(i)) >= 0
                    && ends.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** "14. Lingard" behind "13. Mané": a number of a list ends no sentence. */
    private static boolean isNumber(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return stop - from > 0
                && stop - from < 3
                && text.contains(" " + (Integer.parseInt(text.substring(from, stop)) - 1) + ". ");
    }

    private int first(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        int at = from;
        while (at < text.length() && matcher.find(at)) {
            if (isByline(text.substring(matcher.end())) && (pattern != MARKED || announces(text, matcher))) {
                return matcher.end();
            }
            at = matcher.end();
        }
        return -1;
    }

    /** What stood behind such a mark was left out of the text; a credit's mark, a time's or a label's is another. */
    private boolean announces(String text, Matcher mark) {
        String before = text.substring(Math.max(0, mark.start() - LONGEST), mark.start());
        int word = before.length();
        while (word > 0 && Character.isLetterOrDigit(before.charAt(word - 1))) {
            word--;
        }
        String last = before.substring(word);
        String name = text.substring(mark.end());
        boolean opens = mark.group().charAt(0) != ':'
                // "Stylist: An Bình" is a label and who it stands for.
                || Words.startsLower(last) && !lexicon.hasExact(Lexicon.Effect.CREDIT, last);
        return opens
                && (name.indexOf(' ') > 0 || name.indexOf('.') > 0)
                && (Words.count(name) <= LONGEST_UNMARKED || name.endsWith(")") || name.contains(" - "));
    }

    /** "… cùng bố mẹ Tổng hợp Thúy Quỳnh", "… đánh giá. Tin, ảnh: Văn Đức". */
    private int behindRole(String text, int from) {
        for (int space = text.indexOf(' ', from); space > 0; space = text.indexOf(' ', space + 1)) {
            String rest = text.substring(space + 1);
            if (Words.startsUpper(rest)
                    && !PersonName.withoutRole(rest, lexicon).equals(rest)
                    && lexicon.begins(Lexicon.Effect.ROLE, rest)
                    && isByline(rest)) {
                return space + 1;
            }
        }
        return -1;
    }

    /** A bracket or a date behind a name: how far back the name reaches, its capitals tell. */
    private int closed(String text, int from) {
        Matcher close = CLOSE.matcher(text);
        if (!close.find(from)) {
            return -1;
        }
        int start = names(text, close.start());
        return start < close.start() && isByline(text.substring(start)) ? start : -1;
    }

    /**
     * "… trong lễ trao cúp Hà Dũng": two capitalised words that end the text behind a small one that leads to no name, and
     * that the text does not hold elsewhere.
     */
    private int bare(String text) {
        int second = text.lastIndexOf(' ');
        int first = text.lastIndexOf(' ', second - 1);
        int before = text.lastIndexOf(' ', first - 1);
        if (before < 0) {
            return -1;
        }
        String name = text.substring(first + 1);
        String lead = text.substring(before + 1, first);
        boolean apart = Words.startsLower(lead)
                && Character.isLetter(lead.charAt(lead.length() - 1))
                && !lexicon.hasExact(Lexicon.Effect.LINK, lead)
                && !lexicon.hasExact(Lexicon.Effect.LEADS_TO_NAME, lead);
        return apart
                        && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
                        && text.indexOf(name) == first + 1
                        && PersonName.of(name, lexicon) != null
                        && !Words.allUpper(name.substring(0, name.indexOf(' ')))
                ? first + 1
                : -1;
    }

    /** Where the names begin that end at an index; of more than three capitalised words the last two are one. */
    private static int names(String text, int end) {
        int start = end;
        int second = end;
        int words = 0;
        while (start > 0 && words <= PersonName.MOST_WORDS) {
            int space = text.lastIndexOf(' ', start - 1);
            String word = text.substring(space + 1, start).strip();
            boolean dash = word.equals("-") && words > 0;
            if (!dash
                    && (!Words.startsUpper(word)
                            || ".:;,!?)\"”".indexOf(word.charAt(word.length() - 1)) >= 0 && word.length() > 3)) {
                break;
            }
            words = dash ? 0 : words + 1;
            start = Math.max(space, 0);
            second = words == 2 ? start : second;
        }
        int begin = words > LONGEST_UNMARKED ? second : start;
        return begin > 0 && begin < end ? begin + 1 : begin;
    }

    private boolean isByline(String rest) {
        if (Words.count(rest) > MOST_WORDS || rest.indexOf(')') >= 0 && rest.indexOf('(') < 0) {
            return false;
        }
        // "Châu Tuấn - Ảnh: Hải Anh" names who took the pictures, too.
        Optional<Credit> credit = rest.indexOf(':') < 0 ? Optional.empty() : credits.atEnd(rest);
        return read(rest, lexicon) != null
                || credit.isPresent()
                        && !credit.get().text().isEmpty()
                        && PersonName.several(credit.get().text(), lexicon) != null;
    }

    /** The byline that a text is as a whole, with or without a date behind it. */
    private static @Nullable Byline read(String text, Lexicon lexicon) {
        Optional<Byline> byline = Byline.parseAtEnd(text, lexicon);
        if (byline.isEmpty()) {
            Optional<PrintedDate> date = PrintedDate.find(text);
            byline = date.isEmpty() || date.get().rest().isBlank()
                    ? Optional.empty()
                    : Byline.parseWithMedium(date.get().rest(), lexicon);
        }
        return byline.orElse(null);
    }
}
