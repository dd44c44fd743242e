package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Fold;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/**
 * A stretch of a line that is judged as one: most lines are one piece, a line that glues several things together is
 * several. Pieces of a line cover it without gap or overlap, and each is given exactly one fate.
 */
final class Piece {

    private final Line line;
    private final int from;
    private final int to;
    private String text;
    private @Nullable String key;
    private @Nullable String firstWord;
    private @Nullable Set<Lexicon.Effect> beginnings;
    private @Nullable Optional<PrintedDate> date;
    private int words = -1;
    private Kind kind = Kind.SHORT;
    private boolean cell;
    private int gap;
    private final List<Part> parts = new ArrayList<>();
    /** Pieces that go on this piece's sentence and share its fate. */
    private final List<Piece> continued = new ArrayList<>();

    /** @param from index of its first char in the line's text */
    Piece(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.text = line.text().substring(from, to).strip();
        this.gap = from == 0 ? line.gap() : 0;
    }

    private record Part(
            int from, Span.Fate fate, String rule, @Nullable Integer story) {}

    Line line() {
        return line;
    }

    /** Clean text, with that of the lines that go it on. */
    String text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    void kind(Kind kind) {
        this.kind = kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean startsWithSpace() {
        return from == 0 && line.indented();
    }

    /** Whether the last of its lines ends in a space. */
    boolean endsWithSpace() {
        return continued.isEmpty()
                ? to == line.text().length() && line.trailed()
                : continued.getLast().endsWithSpace();
    }

    /** The absolute address that its link names, null for none. */
    @Nullable
    String address() {
        String address = line.address();
        for (int i = 0; address == null && i < continued.size(); i++) {
            address = continued.get(i).line.address();
        }
        return address;
    }

    /** Whether it was cut off the end of its line. */
    boolean closesLine() {
        return from > 0 && to == line.text().length();
    }

    /** How many blank lines lie before it. */
    int gap() {
        return gap;
    }

    /** Whether it stands in a cell of a table. */
    boolean cell() {
        return cell;
    }

    void markCell() {
        cell = true;
    }

    boolean decided() {
        return !parts.isEmpty();
    }

    /** The rule of its first decision, "" before any. */
    String rule() {
        return parts.isEmpty() ? "" : parts.getFirst().rule();
    }

    /** Takes in a piece that goes this one's sentence on; {@link #text(String)} follows when the sentence is whole. */
    void join(Piece next) {
        continued.add(next);
    }

    void text(String whole) {
        text = whole;
        key = null;
        firstWord = null;
        beginnings = null;
        date = null;
        words = -1;
    }

    /** The text folded to its words: what repeats are known by. */
    String key() {
        if (key == null) {
            key = Fold.key(text);
        }
        return key;
    }

    /** The first word of the key: what the lexicon is asked by. */
    String firstWord() {
        if (firstWord == null) {
            firstWord = Fold.firstWord(text);
        }
        return firstWord;
    }

    /** The effects of the lexicon's phrases that have its first word. */
    Set<Lexicon.Effect> beginnings(Lexicon lexicon) {
        if (beginnings == null) {
            beginnings = lexicon.effects(firstWord());
        }
        return beginnings;
    }

    /** The date that it prints. */
    Optional<PrintedDate> date() {
        if (date == null) {
            date = PrintedDate.find(text);
        }
        return date;
    }

    /** How many words its text has. */
    int words() {
        if (words < 0) {
            words = Words.count(text);
        }
        return words;
    }

    /** The text of the last line that belongs to it. */
    String lastText() {
        return continued.isEmpty() ? text : continued.getLast().text;
    }

    /** The piece and those that go it on, in the page's order. */
    List<Piece> chain() {
        List<Piece> chain = new ArrayList<>(continued.size() + 1);
        chain.add(this);
        chain.addAll(continued);
        return chain;
    }

    void decide(Span.Fate fate, String rule, @Nullable Integer story) {
        parts.clear();
        parts.add(new Part(0, fate, rule, story));
        continued.forEach(piece -> piece.decide(fate, rule, story));
    }

    /** Gives the rest of the piece, from an index of its text on, another fate than what lies before it. */
    void decideFrom(int index, Span.Fate fate, String rule, @Nullable Integer story) {
        parts.add(new Part(index, fate, rule, story));
        continued.forEach(piece -> piece.decide(fate, rule, story));
    }

    /** The spans of the piece in the page's text. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>(parts.size());
        int end = to < line.text().length() ? offset(to) : line.to();
        int start = from == 0 ? line.from() : offset(from);
        int lead = leadingSpaces();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int partEnd = i + 1 < parts.size() ? Math.min(end, offset(from + lead + parts.get(i + 1).from)) : end;
            if (partEnd > start) {
                spans.add(new Span(line.number(), start, partEnd, part.fate, part.rule, part.story));
                start = partEnd;
            }
        }
        return spans;
    }

    private int leadingSpaces() {
        int i = from;
        while (i < to && line.text().charAt(i) == ' ') {
            i++;
        }
        return i - from;
    }

    private int offset(int index) {
        return line.offset(index);
    }

    @Override
    public String toString() {
        return kind + (gap > 0 ? "^" + gap : "") + " " + text;
    }
}
