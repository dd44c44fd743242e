package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.docbao.library.TagKind;

/**
 * A name of the data file and its other spellings.
 *
 * @param spellings the name first
 */
record KnownName(String name, TagKind kind, List<String> spellings) {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\pL)-(?=\\pL)");

    static List<KnownName> all() {
        return WordList.read("names.tsv").stream().map(KnownName::of).toList();
    }

    private static KnownName of(String line) {
        String[] cells = line.split("\t");
        List<String> spellings = new ArrayList<>(List.of(cells[0]));
        if (cells.length > 2) {
            spellings.addAll(List.of(cells[2].split("; ")));
        }
        // Some papers print a space on both sides of a hyphen inside a name.
        List.copyOf(spellings).stream()
                .filter(spelling -> HYPHEN.matcher(spelling).find())
                .forEach(spelling -> spellings.add(HYPHEN.matcher(spelling).replaceAll(" - ")));
        return new KnownName(cells[0], TagKind.valueOf(cells[1].toUpperCase(Locale.ROOT)), List.copyOf(spellings));
    }
}
