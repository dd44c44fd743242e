package vn.docbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.TimeAgo;
import vn.docbao.text.Words;

/** Tells the kind of a piece from its own shape and words. */
final class Classifier {

    private static final Pattern NUMBER = Pattern.compile("[\\d\\s.,:/%+-]+");
    private static final Pattern DURATION = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern STYLE = Pattern.compile("[\\w.#*,>\\s:-]{1,200}\\{[^{}:]*:[^{}]*\\}");
    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\S{1,150}\\.(?:jpe?g|png|gif|webp|bmp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE_LINK = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern HASHTAGS = Pattern.compile("#\\s?[^#\\s][^#]*(?:\\s#\\s?[^#]+)*");
    /** "Bình luận (0)". */
    private static final Pattern COUNT = Pattern.compile("\\s*\\(\\d+\\)$");

    /** "Xem thêm: …", "Đọc thêm >>> …". */
    private static final Pattern READ_ON =
            Pattern.compile("^\\p{Lu}\\p{Ll}+ \\p{Ll}+\\s?(?::|>(?:\\s?>)*)\\s*(?=\\S{2,} )");

    private static final Pattern POINTER = Pattern.compile("^(?:>{2,}|»+|>>)\\s*");
    private static final Pattern SENTENCES = Pattern.compile("[.!?…][\"”’)]*\\s+[\"“‘(]*\\p{Lu}");
    private static final int SHORTEST_UNMARKED_SUMMARY = 15;
    /** Words of a headline: above a text what is longer is its summary. */
    private static final int LONGEST_HEADLINE = 22;

    private static final int LONGEST_SHORT = 34;
    private static final int LONGEST_NAME = 8;

    private final Lexicon lexicon;
    private final Credits credits;

    Classifier(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
    }

    Credits credits() {
        return credits;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    void classify(List<Piece> pieces) {
        pieces.forEach(piece -> piece.kind(kind(piece)));
        RepeatedButtons.mark(pieces);
        TableRows.mark(pieces);
        Opening.mark(pieces);
        for (int i = 1; i + 1 < pieces.size(); i++) {
            if (isUnmarkedSummary(pieces, i)) {
                pieces.get(i).kind(Kind.PROSE);
            } else if (pieces.get(i).is(Kind.MORE)
                    && isTitle(pieces.get(i + 1))
                    && i + 2 < pieces.size()
                    && isTitle(pieces.get(i + 2))) {
                // "Xem thêm" is a button, and above titles a heading.
                pieces.get(i).kind(Kind.LIST_HEADING);
            }
        }
    }

    private static boolean isTitle(Piece piece) {
        return piece.is(Kind.SHORT) && piece.words() > 5;
    }

    /** A long line between a title and a picture or a byline is a summary that was printed without its full stop. */
    private static boolean isUnmarkedSummary(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        Piece above = pieces.get(i - 1);
        Piece below = pieces.get(i + 1);
        return piece.is(Kind.SHORT)
                && above.is(Kind.SHORT)
                && !piece.cell()
                && (below.kind().isPicture()
                        || below.is(Kind.NAME) && below.text().indexOf('(') > 0
                        || below.kind().isProse() && piece.words() > LONGEST_HEADLINE)
                && piece.words() >= SHORTEST_UNMARKED_SUMMARY
                && above.words() > 4
                && !piece.key().equals(above.key())
                && (i < 2 || !piece.key().equals(pieces.get(i - 2).key()));
    }

    private Kind kind(Piece piece) {
        if (piece.line().markup() != null) {
            // Where the markup decides, the words need not be looked at.
            if (MarkedUp.isFurniture(piece)) {
                Kind known = known(piece);
                return known != null && known.isHeading() ? known : Kind.NOISE;
            }
            if (MarkedUp.isNoise(piece)) {
                return Kind.NOISE;
            }
        }
        Kind kind = byItself(piece);
        boolean words = kind.isProse() || kind == Kind.SHORT || kind == Kind.NAME || kind == Kind.COLON;
        if (piece.closesLine() && (words || kind.isPicture())) {
            kind = Byline.parseAtEnd(piece.text(), lexicon)
                    .map(Classifier::kind)
                    .orElse(kind);
        }
        return piece.line().markup() == null ? kind : MarkedUp.kind(piece, kind);
    }

    /** The text of a picture and its credit; where an HTML page marks it as one, the credit may be missing. */
    Credit caption(Piece piece) {
        return credits.atEnd(piece.text())
                .orElseGet(() -> Credit.of(piece.text(), null, piece.text().length()));
    }

    private Kind byItself(Piece piece) {
        String text = piece.text();
        if (!Words.hasLetterOrDigit(text)) {
            return Kind.NOISE;
        }
        if (text.indexOf('{') >= 0 && STYLE.matcher(text).lookingAt()) {
            return Kind.NOISE;
        }
        Set<Lexicon.Effect> opening = piece.beginnings(lexicon);
        if (text.length() <= 200) {
            Kind special = special(piece, opening);
            if (special != null) {
                return special;
            }
        }
        if (!opening.isEmpty() && readsOn(text)) {
            return Kind.POINTER;
        }
        if (text.charAt(0) == '>' || text.charAt(0) == '»' && text.length() > 1) {
            String pointed = withoutPointer(text);
            return lexicon.begins(Lexicon.Effect.VIDEO, pointed) ? Kind.VIDEO : Kind.POINTER;
        }
        Optional<Credit> credit = credits.atEnd(text);
        if (credit.isPresent()) {
            // "Tin, ảnh: Văn Đức" names who wrote, too.
            if (!PersonName.withoutRole(text, lexicon).equals(text)
                    && Byline.parse(text, lexicon).isPresent()) {
                return Kind.NAME;
            }
            return credit.get().text().isEmpty() ? Kind.CREDIT : Kind.CAPTION;
        }
        return body(piece);
    }

    /** @param opening the effects of phrases that begin with the piece's first word */
    private @Nullable Kind special(Piece piece, Set<Lexicon.Effect> opening) {
        String text = piece.text();
        // Nearly all lines begin with a letter, hold spaces and do not end in a bracket: most patterns are not tried.
        if (!Character.isLetter(text.charAt(0))) {
            if (DURATION.matcher(text).matches()) {
                return Kind.DURATION;
            }
            if (NUMBER.matcher(text).matches() && piece.date().isEmpty()
                    || IMAGE_LINK.matcher(text).matches()) {
                return Kind.NOISE;
            }
        }
        Kind known = opening.isEmpty() ? null : known(piece);
        if (known != null) {
            return known;
        }
        if (text.indexOf(' ') < 0 && IMAGE_FILE.matcher(text).matches()) {
            return Kind.IMAGE_FILE;
        }
        if (text.charAt(0) == '#' && HASHTAGS.matcher(text).matches()) {
            return Kind.HASHTAGS;
        }
        Kind announced = opening.isEmpty() ? null : announced(text, opening);
        if (announced != null) {
            return announced;
        }
        if (TimeAgo.read(text).isPresent()) {
            return Kind.TIMESTAMP;
        }
        Optional<PrintedDate> date = piece.date();
        if (date.isPresent() && Words.count(date.get().rest()) <= 6 && Words.lastMark(text) != '.') {
            String rest = date.get().rest();
            if (!Words.hasLetterOrDigit(rest)) {
                return Kind.TIMESTAMP;
            }
            if (Words.startsUpper(rest) && standsApart(text, rest)) {
                return Kind.DATELINE;
            }
        }
        return null;
    }

    /** The kind of a piece that is a phrase of the lexicon as a whole. */
    private @Nullable Kind known(Piece piece) {
        String text = piece.text();
        Lexicon.Effect whole = (text.endsWith(")")
                        ? lexicon.whole(COUNT.matcher(text).replaceFirst(""))
                        : lexicon.whole(piece))
                .orElse(null);
        if (whole == null) {
            return null;
        }
        return switch (whole) {
            case AD -> Kind.AD;
            case MORE -> Kind.MORE;
            case LIST -> Kind.LIST_HEADING;
            case RELATED -> Kind.RELATED_HEADING;
            case SECTION -> Kind.SECTION;
            default -> Kind.CHROME;
        };
    }

    /** The kind of a piece that begins with a phrase of the lexicon. */
    private @Nullable Kind announced(String text, Set<Lexicon.Effect> opening) {
        if (opening.contains(Lexicon.Effect.KEYWORDS)
                && (lexicon.has(Lexicon.Effect.KEYWORDS, text)
                        || lexicon.begins(Lexicon.Effect.KEYWORDS, text)
                                && text.indexOf(':') > 0
                                && text.indexOf(',') > 0)) {
            return Kind.KEYWORDS_LABEL;
        }
        if (opening.contains(Lexicon.Effect.VIDEO_SOURCE)
                && lexicon.begins(Lexicon.Effect.VIDEO_SOURCE, text)
                && Words.count(text) <= 12) {
            return Kind.VIDEO_SOURCE;
        }
        if (opening.contains(Lexicon.Effect.VIDEO)
                && lexicon.begins(Lexicon.Effect.VIDEO, text)
                && Words.lastMark(text) != '.'
                && Words.count(text) <= 25) {
            return Kind.VIDEO;
        }
        return null;
    }

    /** A sentence may hold a date; on a dateline a bar or a dash, a name or a section's name stands beside it. */
    private boolean standsApart(String text, String rest) {
        return text.contains(" | ")
                || text.contains(" - ")
                || lexicon.has(Lexicon.Effect.SECTION, rest)
                || Byline.parse(rest, lexicon).isPresent();
    }

    private Kind body(Piece piece) {
        String text = piece.text();
        int words = piece.words();
        char mark = Words.lastMark(text);
        if (Words.endsCut(text) && words > LONGEST_NAME) {
            return words > 22 ? Kind.CUT : Kind.SHORT;
        }
        if (mark == ':') {
            return words > LONGEST_SHORT ? Kind.PROSE : Kind.COLON;
        }
        if (words <= LONGEST_NAME) {
            Optional<Byline> byline = Byline.parse(text, lexicon);
            if (byline.isPresent()) {
                return kind(byline.get());
            }
        }
        if (mark == '.' && words > 3 || words > LONGEST_SHORT) {
            return Kind.PROSE;
        }
        // A question or a cry ends sentences and headlines alike; two sentences are no headline.
        return words > 20 && SENTENCES.matcher(text).find() ? Kind.PROSE : Kind.SHORT;
    }

    private static Kind kind(Byline byline) {
        return byline.author() == null ? Kind.AGENCY : Kind.NAME;
    }

    private boolean readsOn(String text) {
        return (text.indexOf(':') >= 0 || text.indexOf('>') >= 0)
                && lexicon.beginsAny(text, Lexicon.Effect.MORE, Lexicon.Effect.LIST)
                && READ_ON.matcher(text).find();
    }

    /** What a pointer points to: the text without its arrows, or its "Xem thêm:". */
    String withoutPointer(String text) {
        String pointed = readsOn(text) ? READ_ON.matcher(text).replaceFirst("") : text;
        boolean arrow = pointed.startsWith(">") || pointed.startsWith("»");
        return arrow ? POINTER.matcher(pointed).replaceFirst("") : pointed;
    }
}
