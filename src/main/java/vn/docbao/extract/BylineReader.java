package vn.docbao.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Reads bylines: persons, a medium behind "Theo", a slash, a dash or in brackets, and words for what persons did. */
final class BylineReader {

    private static final int LONGEST = 110;
    private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*[-–—.]?$");
    private static final Pattern OPENING_BRACKET = Pattern.compile("^\\(([^()]+)\\)\\s*(\\p{Lu}.*)$");
    private static final Pattern SOURCE = Pattern.compile(
            "^(.*?)(?:^|[\\s,;/|–—-])\\s*(?:Theo|Nguồn)\\s*:?\\s+(?:(?-i:báo|tờ|trang|hãng)\\s+)?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINED = Pattern.compile("^(.+?)(\\s+[-–—|]\\s+|\\s*/\\s*)(.+)$");
    private static final Pattern FROM = Pattern.compile("^(?:[Tt]ừ|[Tt]ại)\\s+\\p{Lu}");

    private final Lexicon lexicon;
    private final Medium medium;
    private final boolean atEnd;

    /** @param atEnd whether the line stands behind the last sentence of a text, where hardly anything else stands */
    BylineReader(Lexicon lexicon, boolean atEnd) {
        this.lexicon = lexicon;
        this.medium = new Medium(lexicon);
        this.atEnd = atEnd;
    }

    Optional<Byline> read(String line) {
        String text = PersonName.once(line.strip());
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        // Most lines hold none of the marks, and a matcher is dearer than to see that.
        Matcher opening = text.charAt(0) == '(' ? OPENING_BRACKET.matcher(text) : null;
        if (opening != null && opening.matches() && PersonName.isRole(opening.group(1), lexicon)) {
            return read(opening.group(2));
        }
        Matcher bracket = text.indexOf(')') > 0 || text.indexOf(']') > 0 ? BRACKET.matcher(text) : null;
        if (bracket != null && bracket.matches()) {
            return bracketed(bracket.group(1), bracket.group(2).strip());
        }
        Matcher source = mayNameSource(text) ? SOURCE.matcher(text) : null;
        if (source != null && source.matches()) {
            return sourced(source.group(1), PersonName.strip(source.group(2)));
        }
        Set<Lexicon.Effect> beginnings = lexicon.beginnings(text);
        if (medium.is(text, beginnings)) {
            return Optional.of(new Byline(null, text));
        }
        Matcher joined = mayJoin(text) ? JOINED.matcher(text) : null;
        if (joined != null && joined.matches()) {
            return joined(joined);
        }
        if (beginnings.contains(Lexicon.Effect.ROLE) && PersonName.isRole(text, lexicon)) {
            return atEnd ? Optional.of(Byline.NOBODY) : Optional.empty();
        }
        String author = persons(text);
        return author == null ? Optional.empty() : Optional.of(new Byline(author, null));
    }

    /** Whether "Theo" or "Nguồn" stands anywhere, in either case: cheaper to see than to match. */
    private static boolean mayNameSource(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            // Many words begin with these two letters, few with the four.
            int fourth = text.charAt(i + 3) | 0x20;
            if (fourth != 'o' && fourth < 0x7F) {
                continue;
            }
            int c = text.charAt(i) | 0x20;
            if (c == 't' && text.regionMatches(true, i, "Theo", 0, 4)
                    || c == 'n' && text.regionMatches(true, i, "Nguồn", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a slash stands anywhere, or a dash or a bar between spaces. */
    private static boolean mayJoin(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || "-–—|".indexOf(c) >= 0 && text.charAt(i - 1) <= ' ' && text.charAt(i + 1) <= ' ') {
                return true;
            }
        }
        return false;
    }

    Optional<Byline> readWithMedium(String line) {
        Matcher joined = JOINED.matcher(line.strip());
        if (!joined.matches()) {
            return read(line);
        }
        Optional<Byline> both = joined(joined);
        String author = PersonName.of(joined.group(1), lexicon);
        String second = joined.group(3).strip();
        if (both.isPresent() || author == null || Words.count(second) > Medium.MOST_WORDS) {
            return both;
        }
        return Words.startsUpper(second) ? Optional.of(new Byline(author, second)) : Optional.empty();
    }

    /** "Huỳnh Sơn (TTXVN)", "L.Hà (ghi)", "Trung Hùng (Tổng hợp theo báo A, B)", "Theo Mạnh Tùng (VNE)", "(Theo AP)". */
    private Optional<Byline> bracketed(String outside, String inside) {
        if (outside.isEmpty()) {
            return atEnd && Medium.isInCapitals(inside)
                    ? Optional.of(new Byline(null, inside))
                    : read(inside).filter(b -> b.agency() != null || medium.is(inside));
        }
        Matcher ours = SOURCE.matcher(outside);
        boolean source = ours.matches() && ours.group(1).isBlank();
        String author = persons(source ? ours.group(2) : outside);
        if (author == null) {
            // "PV/VOV.VN (ghi)"
            return atEnd && PersonName.isRole(inside, lexicon) ? read(outside) : Optional.empty();
        }
        if (PersonName.isRole(inside, lexicon) || FROM.matcher(inside).find() || atEnd && isRoleByShape(inside)) {
            return Optional.of(new Byline(author, null));
        }
        Matcher theirs = SOURCE.matcher(inside);
        String named = PersonName.withoutRole(inside, lexicon);
        boolean summed = !named.equals(inside);
        if (theirs.matches()
                && (theirs.group(1).isBlank() || PersonName.isRole(PersonName.strip(theirs.group(1)), lexicon))) {
            named = theirs.group(2).strip();
        } else if (!medium.is(named)
                && !(summed && Words.startsUpper(named))
                && !((atEnd || source) && Medium.looksLike(named))) {
            return Optional.empty();
        }
        return Optional.of(new Byline(author, named));
    }

    /** "Theo Dân trí", "Đức Nguồn Prothom Alo", "Theo Minh Cương/vnexpress.net", "Theo Tuổi Trẻ P.Thúy". */
    private Optional<Byline> sourced(String before, String source) {
        String agency = medium.named(source);
        String outside = Credit.caption(before);
        boolean nobody = outside.isEmpty() || PersonName.isRole(outside, lexicon);
        String author = nobody ? null : persons(outside);
        if (!nobody && author == null || source.isEmpty()) {
            return Optional.empty();
        }
        if (agency == null) {
            return Optional.of(new Byline(author, null));
        }
        Matcher joined = JOINED.matcher(agency);
        if (nobody
                && joined.matches()
                && joined.group(2).contains("/")
                && medium.is(joined.group(3))
                && !medium.is(joined.group(1))) {
            String named = persons(joined.group(1));
            if (named != null) {
                return Optional.of(new Byline(named, joined.group(3).strip()));
            }
        }
        int name = nobody ? nameBehindMedium(agency) : 0;
        if (name > 0) {
            return Optional.of(new Byline(
                    PersonName.of(agency.substring(name), lexicon),
                    agency.substring(0, name).strip()));
        }
        boolean listed = agency.contains(", ");
        boolean fits = (Words.startsUpper(agency) || atEnd && !agency.contains(" "))
                && Words.count(agency) <= Medium.MOST_WORDS
                && (!listed || !outside.isEmpty() && nobody);
        return fits ? Optional.of(new Byline(author, agency)) : Optional.empty();
    }

    /** Where a person's name begins behind a medium that is known or a single word ("Tuổi trẻ P.Thúy"), 0 for none. */
    private int nameBehindMedium(String agency) {
        for (int space = agency.lastIndexOf(' '); space > 0; space = agency.lastIndexOf(' ', space - 1)) {
            String first = agency.substring(0, space);
            String rest = agency.substring(space + 1);
            boolean named = medium.is(first) || first.indexOf(' ') < 0 && Words.allUpper(first) && first.length() > 2;
            boolean person = rest.indexOf(' ') > 0 || rest.indexOf('.') > 0 && !medium.is(rest);
            if (named && person && PersonName.of(rest, lexicon) != null && !medium.is(agency)) {
                return space + 1;
            }
        }
        return 0;
    }

    /** "Hùng Cường/VOV.VN": a name and its medium; "Thúy Hạnh - Hồng Nhì": two names. */
    private Optional<Byline> joined(Matcher joined) {
        String first = joined.group(1).strip();
        String second = joined.group(3).strip();
        boolean slash = joined.group(2).contains("/");
        if (slash && PersonName.isRole(first, lexicon) && (medium.is(second) || Medium.looksLike(second))) {
            return Optional.of(new Byline(null, second));
        }
        String author = PersonName.of(first, lexicon);
        if (author == null || !Words.startsUpper(second) || Words.count(second) > Medium.MOST_WORDS) {
            return Optional.empty();
        }
        if (medium.is(author)) {
            return Optional.of(new Byline(null, joined.group()));
        }
        if (medium.is(second) || slash && (second.indexOf('.') > 0 || second.indexOf('-') > 0)) {
            return Optional.of(new Byline(author, second));
        }
        String other = PersonName.of(second, lexicon);
        boolean alike = other != null
                && Words.allUpper(other) == Words.allUpper(author)
                && Words.count(author) <= 3
                && Words.count(other) <= 3
                && Words.count(author) + Words.count(other) > 2 - author.indexOf('.');
        if (alike) {
            return Optional.of(new Byline(author + ", " + other, null));
        }
        String names = atEnd && !slash ? PersonName.several(joined.group(), lexicon) : null;
        return names == null ? Optional.empty() : Optional.of(new Byline(names, null));
    }

    private @Nullable String persons(String text) {
        return atEnd ? PersonName.several(text, lexicon) : PersonName.of(text, lexicon);
    }

    /** Behind a name few small words in brackets say what its bearer did. */
    private static boolean isRoleByShape(String text) {
        return Words.count(text) <= 3
                && text.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '/' || c == '.');
    }
}
