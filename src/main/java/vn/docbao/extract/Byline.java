package vn.docbao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Who wrote a text and where it comes from, as printed on a line of its own: "An An (Theo AP)", "Theo Vietnam+". */
record Byline(@Nullable String author, @Nullable String agency) {

    private static final int MOST_WORDS = 5;
    private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");
    private static final Pattern SOURCE = Pattern.compile(
            "^(.*?)(?:^|[\\s,;/|–—-])\\s*(?:Theo|Nguồn)\\s*:?\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINED = Pattern.compile("^(.+?)(\\s+[-–—|]\\s+|\\s*/\\s*)(.+)$");
    private static final Pattern FROM = Pattern.compile("^(?:từ|tại)\\s+\\p{Lu}");
    /** First letters of the labels. */
    private static final String LABELS = "CPTB";

    private static final Pattern LABEL = Pattern.compile(
            "^(?:CTV|PV|Phóng viên|Tác giả|Bài(?: và ảnh)?|Thực hiện|By)\\s*:?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<Byline> parse(String line, Lexicon lexicon) {
        String text = line.strip();
        if (text.length() > 90 || text.isEmpty()) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(text);
        if ((text.endsWith(")") || text.endsWith("]")) && bracket.matches()) {
            String outside = bracket.group(1);
            String inside = bracket.group(2).strip();
            if (outside.isEmpty()) {
                return parse(inside, lexicon).filter(b -> b.agency() != null || isAgency(inside, lexicon));
            }
            String author = name(outside);
            if (author == null) {
                return Optional.empty();
            }
            if (lexicon.has(Lexicon.Effect.ROLE, inside) || FROM.matcher(inside).find()) {
                return Optional.of(new Byline(author, null));
            }
            Matcher source = SOURCE.matcher(inside);
            String agency = source.matches() && source.group(1).isBlank() ? source.group(2) : inside;
            return source.matches() || isAgency(inside, lexicon)
                    ? Optional.of(new Byline(author, agency.strip()))
                    : Optional.empty();
        }
        Matcher source = SOURCE.matcher(text);
        if (mayNameSource(text) && source.matches()) {
            String before = Credit.caption(source.group(1));
            String agency = strip(source.group(2));
            if (Words.startsUpper(agency) && Words.count(agency) <= MOST_WORDS && !agency.contains(", ")) {
                String author = before.isEmpty() ? null : name(before);
                return before.isEmpty() || author != null ? Optional.of(new Byline(author, agency)) : Optional.empty();
            }
            return Optional.empty();
        }
        if (isAgency(text, lexicon)) {
            return Optional.of(new Byline(null, text));
        }
        Matcher joined = JOINED.matcher(text);
        if (mayJoin(text) && joined.matches()) {
            return joined(joined, lexicon);
        }
        String author = name(text);
        return author == null || lexicon.has(Lexicon.Effect.ROLE, text)
                ? Optional.empty()
                : Optional.of(new Byline(author, null));
    }

    /** Whether "Theo" or "Nguồn" stands anywhere, in either case: cheaper to see than to match. */
    private static boolean mayNameSource(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'T' || c == 't') && text.regionMatches(true, i, "Theo", 0, 4)
                    || (c == 'N' || c == 'n') && text.regionMatches(true, i, "Nguồn", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayJoin(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("/-–—|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "Hùng Cường/VOV.VN": a name and its medium; "Thúy Hạnh - Hồng Nhì": two names. */
    private static Optional<Byline> joined(Matcher joined, Lexicon lexicon) {
        String author = name(joined.group(1));
        String second = joined.group(3).strip();
        boolean slash = joined.group(2).contains("/");
        if (author == null || !Words.startsUpper(second) || Words.count(second) > MOST_WORDS) {
            return Optional.empty();
        }
        if (isAgency(author, lexicon)) {
            return Optional.of(new Byline(null, joined.group()));
        }
        if (isAgency(second, lexicon) || slash && second.indexOf('.') > 0 || slash && second.indexOf('-') > 0) {
            return Optional.of(new Byline(author, second));
        }
        String other = name(second);
        boolean alike = other != null
                && Words.allUpper(other) == Words.allUpper(author)
                && Words.count(author) <= 3
                && Words.count(other) <= 3
                && Words.count(author) + Words.count(other) > 2 - author.indexOf('.');
        return alike ? Optional.of(new Byline(author + ", " + other, null)) : Optional.empty();
    }

    /** As {@link #parse}, where a line is known to hold a name: what stands behind a dash is then the medium. */
    static Optional<Byline> parseWithMedium(String line, Lexicon lexicon) {
        Matcher joined = JOINED.matcher(line.strip());
        if (joined.matches()) {
            Optional<Byline> both = joined(joined, lexicon);
            String author = name(joined.group(1));
            String medium = joined.group(3).strip();
            if (both.isPresent() || author == null || Words.count(medium) > MOST_WORDS) {
                return both;
            }
            return Words.startsUpper(medium) ? Optional.of(new Byline(author, medium)) : Optional.empty();
        }
        return parse(line, lexicon);
    }

    private static boolean isAgency(String text, Lexicon lexicon) {
        return lexicon.has(Lexicon.Effect.AGENCY, text);
    }

    /** A person's name: two to five capitalised words (one in capitals or initials), no sentence marks inside. */
    private static @Nullable String name(String text) {
        String name = strip(text);
        if (!name.isEmpty() && LABELS.indexOf(Character.toUpperCase(name.charAt(0))) >= 0) {
            name = LABEL.matcher(name).replaceFirst("").strip();
        }
        int words = 0;
        for (String word : name.split(" ")) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) || holdsMarks(word)) {
                return null;
            }
            words++;
        }
        boolean single = words == 1 && (Words.allUpper(name) || name.indexOf('.') > 0 && !name.endsWith(".vn"));
        return words > MOST_WORDS || words == 1 && !single && name.length() > 12 || name.length() < 2 ? null : name;
    }

    private static boolean holdsMarks(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || ":;!?…\"“”()[]/|#".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String text) {
        String stripped = text.strip();
        while (!stripped.isEmpty() && ".,;-–—/".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }
}
