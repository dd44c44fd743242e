package vn.docbao.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.TagKind;
import vn.docbao.topic.Entry.Effect;
import vn.docbao.topic.Entry.Head;
import vn.docbao.topic.Entry.Known;
import vn.docbao.topic.Entry.NoTopic;
import vn.docbao.topic.Entry.Title;

/** The words of the data files, found in a text where they stand. */
final class Vocabulary {

    /** A power of two. */
    private static final int MARKS = 1 << 16;

    /** By the first word as it is written. */
    private final Map<String, List<Entry>> exact = new HashMap<>();
    /** By the first word in lower case. */
    private final Map<String, List<Entry>> anyCase = new HashMap<>();

    private static final Set<String> UNITS =
            Set.of("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "trấn", "phường", "tp", "tx");

    /** Of the first words' keys in lower case, cut short: most words begin no entry, and that is seen without looking for them. */
    private final BitSet firsts = new BitSet();

    private final Set<String> tails = Set.copyOf(WordList.read("tails.txt"));
    private final Set<String> surnames = Set.copyOf(WordList.read("surnames.txt"));
    private final Set<String> generic = Set.copyOf(WordList.read("generic.txt"));
    /** What stands before names says what kind of thing they name, and is too general itself. */
    private final Set<String> common = new HashSet<>();

    Vocabulary() {
        for (KnownName known : KnownName.all()) {
            known.spellings()
                    .forEach(spelling -> add(exact, new Known(known.name(), known.kind(), Words.of(spelling))));
        }
        WordList.read("not-topics.txt").forEach(line -> add(exact, new NoTopic(Words.of(line))));
        for (String line : WordList.read("titles.txt")) {
            boolean honorific = line.startsWith("*");
            boolean person = honorific || line.startsWith("+");
            String title = person ? line.substring(1) : line;
            common.add(title);
            add(anyCase, new Title(person, honorific, Words.of(title)));
        }
        for (String line : WordList.read("heads.tsv")) {
            String[] cells = line.split("\t");
            TagKind kind = TagKind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            if (kind != TagKind.THEME) {
                common.add(cells[0]);
            }
            add(anyCase, new Head(kind, Effect.valueOf(cells[2].toUpperCase(Locale.ROOT)), Words.of(cells[0])));
        }
        exact.values().forEach(Vocabulary::longestFirst);
        anyCase.values().forEach(Vocabulary::longestFirst);
    }

    /** Whether a name that begins with this word is likely a person's. */
    boolean surname(Word word) {
        return surnames.contains(word.text());
    }

    /** Whether a name ends with this word though it begins with a place's. */
    boolean tail(Word word) {
        return tails.contains(word.text());
    }

    /** Whether it stands before names: whom it names a phrase that begins with it does not tell. */
    boolean title(String phrase) {
        return common.contains(phrase);
    }

    /** A word of "tỉnh", "thành phố" and their like, or the like shortened. */
    boolean unit(Word word) {
        return UNITS.contains(word.lower());
    }

    /** Whether a phrase is too general for a topic. */
    boolean generic(String phrase) {
        return generic.contains(phrase) || common.contains(phrase);
    }

    /** The longest entry whose words stand at this place. */
    @Nullable
    Entry at(List<Word> words, int place) {
        Word first = words.get(place);
        if (!firsts.get(mark(first))) {
            return null;
        }
        Entry known = longest(exact.get(first.text()), words, place, false);
        Entry title = longest(anyCase.get(first.lower()), words, place, true);
        if (title instanceof Title
                && title.words().size() == 1
                && first.capital()
                && !first.starts()
                && first.syllable()) {
            // "Lại Văn Sâm": inside a sentence a capital makes a name of it.
            title = null;
        }
        if (known == null || title == null) {
            return known == null ? title : known;
        }
        // "Anh" inside a sentence is the country, "anh" or "Anh" at its beginning a man.
        boolean countsAsName = first.capital() && !first.starts();
        return known.words().size() + (countsAsName ? 1 : 0) > title.words().size() ? known : title;
    }

    /** The name that these words are, whole. */
    @Nullable
    Known whole(List<Word> words) {
        List<Entry> entries = exact.getOrDefault(words.getFirst().text(), List.of());
        for (Entry entry : entries) {
            if (entry instanceof Known known
                    && known.words().size() == words.size()
                    && stands(known.words(), words, 0, false)) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable Entry longest(
            @Nullable List<Entry> entries, List<Word> words, int place, boolean anyCase) {
        if (entries != null) {
            for (Entry entry : entries) {
                if (stands(entry.words(), words, place, anyCase)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static boolean stands(List<Word> entry, List<Word> words, int place, boolean anyCase) {
        if (place + entry.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.size(); i++) {
            Word word = words.get(place + i);
            Word wanted = entry.get(i);
            boolean same =
                    anyCase ? word.lower().equals(wanted.lower()) : word.text().equals(wanted.text());
            if (!same || i > 0 && !gapLike(word, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean gapLike(Word word, Word wanted) {
        return word.joined() == wanted.joined()
                && word.hyphened() == wanted.hyphened()
                && word.starts() == wanted.starts();
    }

    private static int mark(Word word) {
        return (int) word.key() & MARKS - 1;
    }

    private void add(Map<String, List<Entry>> entries, Entry entry) {
        firsts.set(mark(entry.words().getFirst()));
        entries.computeIfAbsent(entry.words().getFirst().text(), first -> new ArrayList<>())
                .add(entry);
    }

    private static void longestFirst(List<Entry> sameFirst) {
        sameFirst.sort(Comparator.comparingInt((Entry e) -> e.words().size()).reversed());
    }
}
