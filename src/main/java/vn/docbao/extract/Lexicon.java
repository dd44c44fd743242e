package vn.docbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.docbao.text.Fold;

/**
 * Words that only one language or one site needs, each with its effect, from {@code lexicon.tsv}: {@code effect TAB
 * phrase}. Phrases meet a text whatever its case, marks and punctuation.
 */
final class Lexicon {

    /** What a phrase of the lexicon does to a piece of text. */
    enum Effect {
        /** Whole piece: a list of other stories begins. */
        LIST,
        /** Whole piece: a list of stories begins that the page relates to its own. */
        RELATED,
        /** Beginning: a line of the page's foot or of its forms. */
        IMPRINT,
        /** End: a mark behind a title in a list. */
        BADGE,
        /** Beginning: a list of advertisements or paid stories begins. */
        SPONSORED,
        /** Whole piece: a mark inside a text, dropped. */
        AD,
        /** Whole piece: ends an excerpt. */
        MORE,
        /** Whole piece: the page's furniture, dropped. */
        CHROME,
        /** Whole piece: the name of a newspaper's section. */
        SECTION,
        /** Before a colon: the name of the story's section follows. */
        SECTION_LABEL,
        /** Beginning: announces a video. */
        VIDEO,
        /** Beginning: names a video's source. */
        VIDEO_SOURCE,
        /** Beginning: tags follow. */
        KEYWORDS,
        /** Marks a picture's credit, before a colon. */
        CREDIT,
        /** Marks a picture's credit without a colon, and is part of it ("Ảnh cắt từ clip"). */
        CREDIT_OPEN,
        /** Names a news agency or a paper. */
        AGENCY,
        /** Beginning of a medium's name that says what it is ("Báo Giao thông"). */
        MEDIUM,
        /** Says where someone stands in a picture ("(phải)"). */
        POSITION,
        /** In brackets behind a name: what its bearer did ("tổng hợp"). */
        ROLE,
        /** Before the name of a text's source ("Theo"). */
        SOURCE,
        /** First word of many sentences, and of hardly any name. */
        OPENER,
        /** Small word before the name of somebody or somewhere: what follows is no byline. */
        LEADS_TO_NAME,
        /** Joins what lies before to what follows: no title ends in it. */
        LINK
    }

    private static final Set<Effect> WHOLE =
            Set.of(Effect.LIST, Effect.RELATED, Effect.AD, Effect.MORE, Effect.CHROME, Effect.SECTION);

    /** Read once, and behind WHOLE, which reading needs. */
    static final Lexicon STANDARD = load("lexicon.tsv");

    /** Characters of the longest phrase, with room. */
    private static final int LONGEST = 80;

    private final Map<Effect, Set<String>> phrases = new EnumMap<>(Effect.class);
    private final Map<Effect, Set<String>> exact = new EnumMap<>(Effect.class);
    private final Map<Effect, List<String>> printed = new EnumMap<>(Effect.class);
    private final Map<String, Effect> wholes = new HashMap<>();
    /** First words of the phrases, with their effects: most texts begin with none of them, and need not be folded. */
    private final Map<String, Set<Effect>> beginnings = new HashMap<>();

    private final Set<String> wholeBeginnings = new HashSet<>();
    private final Map<Effect, Set<String>> endings = new EnumMap<>(Effect.class);

    private Lexicon() {}

    static Lexicon load(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A lexicon of rows as {@code lexicon.tsv} has them. */
    static Lexicon of(Stream<String> rows) {
        Lexicon lexicon = new Lexicon();
        rows.filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 2) {
            throw new IllegalArgumentException("effect TAB phrase expected: " + line);
        }
        Effect effect = Effect.valueOf(cells[0]);
        String key = Fold.key(cells[1]);
        phrases.computeIfAbsent(effect, e -> new HashSet<>()).add(key);
        exact.computeIfAbsent(effect, e -> new HashSet<>()).add(cells[1].toLowerCase(Locale.ROOT));
        printed.computeIfAbsent(effect, e -> new ArrayList<>()).add(cells[1]);
        beginnings
                .computeIfAbsent(Fold.firstWord(key), word -> EnumSet.noneOf(Effect.class))
                .add(effect);
        String exactly = cells[1].toLowerCase(Locale.ROOT);
        endings.computeIfAbsent(effect, e -> new HashSet<>()).add(exactly.substring(exactly.lastIndexOf(' ') + 1));
        if (WHOLE.contains(effect)) {
            wholes.put(key, effect);
            wholeBeginnings.add(Fold.firstWord(key));
        }
    }

    /** As {@link #whole(String)}, by what the piece knows of its text. */
    Optional<Effect> whole(Piece piece) {
        return piece.text().length() > LONGEST || !wholeBeginnings.contains(piece.firstWord())
                ? Optional.empty()
                : Optional.ofNullable(wholes.get(piece.key()));
    }

    /** The effect of a text that is one of the lexicon's phrases as a whole. */
    Optional<Effect> whole(String text) {
        return text.length() > LONGEST || !wholeBeginnings.contains(Fold.firstWord(text))
                ? Optional.empty()
                : Optional.ofNullable(wholes.get(Fold.key(text)));
    }

    /** The effects of the phrases that have a text's first word. */
    Set<Effect> beginnings(String text) {
        return effects(Fold.firstWord(text));
    }

    /** The effects of the phrases that have a first word, as {@link Fold#firstWord} gives it. */
    Set<Effect> effects(String firstWord) {
        return beginnings.getOrDefault(firstWord, Set.of());
    }

    /** As {@link #begins(Effect, String)}, by what the piece knows of its text. */
    boolean begins(Effect effect, Piece piece) {
        String text = piece.text();
        return piece.beginnings(this).contains(effect)
                && beginsWith(effect, text.length() > LONGEST ? Fold.key(text.substring(0, LONGEST)) : piece.key());
    }

    /** Whether a phrase of this effect has the text's first word. */
    boolean mayBegin(Effect effect, String text) {
        return beginnings(text).contains(effect);
    }

    /** Whether a phrase of this effect has the text's last word, marks included. */
    boolean mayEnd(Effect effect, String text) {
        return endings.getOrDefault(effect, Set.of())
                .contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    boolean has(Effect effect, String phrase) {
        return mayBegin(effect, phrase)
                && phrases.getOrDefault(effect, Set.of()).contains(Fold.key(phrase));
    }

    /** As {@link #has}, but marks count: folded, "đỏ" and "do" would be one. */
    boolean hasExact(Effect effect, String phrase) {
        return exact.getOrDefault(effect, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** Whether the text begins with a phrase of this effect. */
    boolean begins(Effect effect, String text) {
        return beginnings(text).contains(effect)
                && beginsWith(effect, Fold.key(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    private boolean beginsWith(Effect effect, String key) {
        Set<String> known = phrases.getOrDefault(effect, Set.of());
        int end = key.indexOf(' ');
        while (end > 0) {
            if (known.contains(key.substring(0, end))) {
                return true;
            }
            end = key.indexOf(' ', end + 1);
        }
        return known.contains(key);
    }

    boolean beginsAny(String text, Effect one, Effect other) {
        return begins(one, text) || begins(other, text);
    }

    /** The phrases of an effect as they are printed. */
    List<String> printed(Effect effect) {
        return printed.getOrDefault(effect, List.of());
    }
}
