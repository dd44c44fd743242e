package vn.docbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Codes from before Unicode that put Vietnamese letters at the places of Latin-1 and left the rest to fonts. Nothing in
 * a file names them: they are known by making syllables of what are none in Latin-1.
 *
 * <p>A code is a table of bytes and letters. Where capitals with a tone came from a second font, a small letter among
 * capitals stands for one.
 */
final class LegacyCode {

    private static final List<LegacyCode> ALL = List.of(load("tcvn3"), load("vni"));
    /** Fewer words say too little. */
    private static final int FEWEST_WORDS = 3;

    private final String name;
    private final Map<String, Character> letters;
    /** Chars that may begin a pair. */
    private final boolean[] pairs = new boolean[256];

    private LegacyCode(String name, Map<String, Character> letters) {
        this.name = name;
        this.letters = letters;
        letters.keySet().stream().filter(code -> code.length() > 1).forEach(code -> pairs[code.charAt(0)] = true);
    }

    private static LegacyCode load(String name) {
        String resource = name + ".tsv";
        Map<String, Character> letters = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(LegacyCode.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                StringBuilder code = new StringBuilder();
                for (String hex : cells[0].split(" ")) {
                    code.append((char) Integer.parseInt(hex, 16));
                }
                letters.put(code.toString(), cells[1].charAt(0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new LegacyCode(name, letters);
    }

    /**
     * A text read anew in the code it is written in.
     *
     * @param name of the code, as repairs give it
     */
    record Reading(String text, String name, Vietnameseness found) {}

    /**
     * Reads a text of which some lines hold no letter beyond Latin-1; null where they are no such code.
     *
     * @param lines where those begin and end
     */
    static @Nullable Reading of(String text, List<int[]> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        Vietnameseness before = Vietnameseness.NONE;
        for (int[] line : lines) {
            before = before.plus(Vietnameseness.of(text, line[0], line[1]));
        }
        if (before.good() > before.bad()) {
            return null;
        }
        Reading best = null;
        for (LegacyCode code : ALL) {
            Reading reading = code.read(text, lines);
            Vietnameseness found = reading.found();
            if (found.good() >= FEWEST_WORDS
                    && found.convincing()
                    && found.value() > before.value()
                    && (best == null || found.value() > best.found().value())) {
                best = reading;
            }
        }
        return best;
    }

    private Reading read(String text, List<int[]> lines) {
        StringBuilder out = new StringBuilder(text.length());
        Vietnameseness found = Vietnameseness.NONE;
        int at = 0;
        for (int[] line : lines) {
            out.append(text, at, line[0]);
            String read = decode(text.substring(line[0], line[1]));
            Vietnameseness after = Vietnameseness.of(read);
            if (after.value() >= Vietnameseness.of(text, line[0], line[1]).value()) {
                out.append(read);
                found = found.plus(after);
            } else {
                out.append(text, line[0], line[1]);
            }
            at = line[1];
        }
        return new Reading(out.append(text, at, text.length()).toString(), name, found);
    }

    /** Turns the chars of a line into letters, unlikely or not. */
    String decode(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            Character letter = null;
            int length = 1;
            if (c < 256 && pairs[c] && i + 1 < line.length()) {
                letter = pair(c, line.charAt(i + 1));
                length = letter == null ? 1 : 2;
            }
            if (letter == null && c >= 0xA1 && c < 256) {
                letter = letters.get(String.valueOf(c));
            }
            out.append(letter == null ? c : letter);
            i += length;
        }
        Capitals.restore(out);
        return out.toString();
    }

    /** A mark in the other case than its letter is met in typed text: the letter's case counts. */
    private @Nullable Character pair(char letter, char mark) {
        Character pair = letters.get("" + letter + mark);
        boolean capital = Character.isUpperCase(letter);
        return pair != null || mark < 0xC0 || mark > 0xFF
                ? pair
                : letters.get("" + letter + (char) (capital ? mark & ~0x20 : mark | 0x20));
    }

    /** The table: chars of Latin-1, one or two, and the letter they stand for. */
    Map<String, Character> letters() {
        return letters;
    }

    static LegacyCode named(String name) {
        return ALL.stream().filter(code -> code.name.equals(name)).findFirst().orElseThrow();
    }
}
