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
    private static final Pattern JOINED = Pattern.compile("^(.+?)\\s+[-–—|/]\\s+(.+)$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:CTV|PV|Phóng viên|Tác giả|Bài(?: và ảnh)?|Thực hiện|By)\\s*:?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<Byline> parse(String line, Lexicon lexicon) {
        String text = line.strip();
        if (text.length() > 90 || text.isEmpty()) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.matches()) {
            String outside = bracket.group(1);
            String inside = bracket.group(2).strip();
            if (outside.isEmpty()) {
                return parse(inside, lexicon).filter(b -> b.agency() != null || isAgency(inside, lexicon));
            }
            String author = name(outside);
            if (author == null) {
                return Optional.empty();
            }
            if (lexicon.has(Lexicon.Effect.ROLE, inside)) {
                return Optional.of(new Byline(author, null));
            }
            Matcher source = SOURCE.matcher(inside);
            String agency = source.matches() && source.group(1).isBlank() ? source.group(2) : inside;
            return source.matches() || isAgency(inside, lexicon)
                    ? Optional.of(new Byline(author, agency.strip()))
                    : Optional.empty();
        }
        Matcher source = SOURCE.matcher(text);
        if (source.matches()) {
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
        if (joined.matches() && isAgency(joined.group(2), lexicon)) {
            String author = name(joined.group(1));
            return author == null ? Optional.empty() : Optional.of(new Byline(author, joined.group(2)));
        }
        String author = name(text);
        return author == null ? Optional.empty() : Optional.of(new Byline(author, null));
    }

    /** As {@link #parse}, where a line is known to hold a name: what stands behind a dash is then the medium. */
    static Optional<Byline> parseWithMedium(String line, Lexicon lexicon) {
        Matcher joined = JOINED.matcher(line.strip());
        if (joined.matches() && Words.count(joined.group(2)) <= MOST_WORDS && Words.startsUpper(joined.group(2))) {
            String author = name(joined.group(1));
            if (author != null) {
                String second = name(joined.group(2));
                boolean twoNames = second != null
                        && !isAgency(joined.group(2), lexicon)
                        && Words.allUpper(second) == Words.allUpper(author)
                        && Words.count(second) <= 3;
                return Optional.of(
                        twoNames ? new Byline(author + ", " + second, null) : new Byline(author, joined.group(2)));
            }
        }
        return parse(line, lexicon);
    }

    private static boolean isAgency(String text, Lexicon lexicon) {
        return lexicon.has(Lexicon.Effect.AGENCY, text);
    }

    /** A person's name: two to five capitalised words (one in capitals or initials), no sentence marks inside. */
    private static @Nullable String name(String text) {
        String name = LABEL.matcher(strip(text)).replaceFirst("").strip();
        int words = 0;
        for (String word : name.split(" ")) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.codePointAt(0))
                    || word.chars().anyMatch(Character::isDigit)) {
                return null;
            }
            if (word.chars().anyMatch(c -> ":;!?…\"“”()[]/|#".indexOf(c) >= 0)) {
                return null;
            }
            words++;
        }
        boolean single = words == 1 && (Words.allUpper(name) || name.indexOf('.') > 0 && !name.endsWith(".vn"));
        return words > MOST_WORDS || words == 1 && !single && name.length() > 12 || name.length() < 2 ? null : name;
    }

    private static String strip(String text) {
        String stripped = text.strip();
        while (!stripped.isEmpty() && ".,;-–—/".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }
}
