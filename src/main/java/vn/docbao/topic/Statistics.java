package vn.docbao.topic;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.TagKind;
import vn.docbao.topic.FunctionWords.Effect;

/**
 * How the library's texts use words: what a capital at a sentence's beginning hides, which syllables belong together,
 * which phrases are nouns, and which names stand for whom. It grows with the library and is kept with it.
 */
final class Statistics {

    private static final int MOST_PAIRS = 1_500_000;
    private static final int MOST_NAMES = 400_000;
    private static final int FEW = 3;
    private static final int LONGEST_ENDING = 4;

    /** Of words, {@link #words}: all uses, lower case and capital where no sentence begins, behind a noun's or a verb's mark. */
    private static final int ALL = 0;

    private static final int LOWER = 1;
    private static final int CAPITAL = 2;
    private static final int AS_NOUN = 3;
    private static final int AS_VERB = 4;
    private static final int WORD_COLUMNS = 5;

    /** Of two words in a row, {@link #pairs}: uses, articles, noun, verb, and the article that was counted last. */
    private static final int USES = 0;

    private static final int ARTICLES = 1;
    private static final int NOUN = 2;
    private static final int VERB = 3;
    private static final int LAST = 4;
    private static final int PAIR_COLUMNS = 5;

    private static final int COMMON = 100;
    private static final int CAPITAL_ONCE_IN = 50;

    /** Of topics, {@link #topics}: articles, articles that are about it, then votes for kinds. */
    private static final int ABOUT = 1;

    private static final int VOTES = 2;

    private final CountTable words = new CountTable(WORD_COLUMNS);
    private final CountTable pairs = new CountTable(PAIR_COLUMNS);
    private final CountTable inside = new CountTable(1);
    private final CountTable topics = new CountTable(VOTES + TagKind.values().length);
    private final LongForms longForms = new LongForms();
    private int articles;
    private long total;

    int articles() {
        return articles;
    }

    /** Counts an article's words and rows of capitals. */
    void learn(List<Line> lines) {
        articles++;
        for (Line line : lines) {
            for (int i = 0; i < line.words().size(); i++) {
                learn(line.words(), i);
            }
            for (Run run : line.runs()) {
                if (!run.starts() || run.head() != null) {
                    inside.add(CountTable.key(Word.text(run.words())), 0);
                }
                if (run.line().get(run.end() - 1).syllable() && (run.head() != null || !run.starts())) {
                    learnEndings(run);
                }
            }
        }
        pairs.prune(MOST_PAIRS, 1);
        inside.prune(MOST_NAMES, 1);
    }

    private void learn(List<Word> line, int place) {
        Word word = line.get(place);
        total++;
        int row = words.row(word.key());
        words.addAt(row, ALL);
        if (!word.starts()) {
            words.addAt(row, word.capital() ? CAPITAL : LOWER);
        }
        Effect before = place > 0 && word.joined() ? line.get(place - 1).effect() : null;
        count(words, row, AS_NOUN, AS_VERB, before, behind(line, place + 1));
        if (place + 1 < line.size() && line.get(place + 1).joined()) {
            int pair = pairs.row(CountTable.key(word.key(), line.get(place + 1).key()));
            pairs.addAt(pair, USES);
            if (pairs.at(pair, LAST) != articles) {
                pairs.setAt(pair, LAST, articles);
                pairs.addAt(pair, ARTICLES);
            }
            count(pairs, pair, NOUN, VERB, before, behind(line, place + 2));
        }
    }

    /** "Sở Giao thông vận tải": how names of bodies go on in lower case. */
    private void learnEndings(Run run) {
        for (int end = run.end() + 1;
                end <= run.end() + LONGEST_ENDING && end <= run.line().size();
                end++) {
            Word word = run.line().get(end - 1);
            if (!word.joined() || word.capital() || !word.syllable()) {
                break;
            }
            inside.add(CountTable.key(Word.text(run.line().subList(run.from(), end))), 0);
        }
    }

    private @Nullable Effect behind(List<Word> line, int place) {
        return place < line.size() && line.get(place).joined() ? line.get(place).effect() : null;
    }

    private static void count(
            CountTable table, int row, int noun, int verb, @Nullable Effect before, @Nullable Effect behind) {
        if (before == Effect.VERB) {
            table.addAt(row, verb);
        } else if (before == Effect.NOUN || behind == Effect.AFTER_NOUN) {
            table.addAt(row, noun);
        }
    }

    /** Counts what an article names. */
    void learn(Candidates candidates) {
        for (Candidate candidate : candidates.all()) {
            int row = topics.row(CountTable.key(candidate.name()));
            topics.addAt(row, USES);
            if (candidate.salient()) {
                topics.addAt(row, ABOUT);
            }
            TagKind kind = candidate.kind();
            if (kind != TagKind.UNKNOWN) {
                topics.addAt(row, VOTES + kind.ordinal());
            }
            longForms.learn(candidate);
        }
        topics.prune(MOST_NAMES, 1);
    }

    /** Whether a word owes its capital at a sentence's beginning to that alone. */
    boolean usuallyLower(Word word) {
        return words.get(word.key(), LOWER) > words.get(word.key(), CAPITAL);
    }

    /** Whether a common word hardly ever has a capital inside a sentence: as a name's last word it is none. */
    boolean alwaysLower(Word word) {
        int lower = words.get(word.key(), LOWER);
        return lower >= COMMON && lower >= CAPITAL_ONCE_IN * words.get(word.key(), CAPITAL);
    }

    boolean seenCapital(Word word) {
        return words.get(word.key(), CAPITAL) > 0;
    }

    /** Whether a common pair of words mostly has a capital: "Quốc hội". */
    boolean mostlyCapital(Word first, Word second) {
        int capital = inside.get(CountTable.key(first.text() + " " + second.text()), 0);
        return capital * 2 >= pairs.get(CountTable.key(first.key(), second.key()), USES);
    }

    boolean seenInside(List<Word> row) {
        return insideCount(row) > 0;
    }

    int insideCount(List<Word> row) {
        return inside.get(CountTable.key(Word.text(row)), 0);
    }

    /** Normalised pointwise mutual information of two words in a row, -1 to 1; -1 for what is seen too seldom to tell. */
    double association(Word first, Word second) {
        int together = pairs.get(CountTable.key(first.key(), second.key()), USES);
        if (together < FEW) {
            return -1;
        }
        double joint = together / (double) total;
        double apart = words.get(first.key(), ALL) / (double) total * words.get(second.key(), ALL) / total;
        return Math.log(joint / apart) / -Math.log(joint);
    }

    /** How many articles have the phrase, at most: those that have its two syllables in a row that the fewest have. */
    int articlesWith(String phrase) {
        String[] syllables = phrase.split(" ");
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < syllables.length; i++) {
            long key = CountTable.key(wordKey(syllables[i]), wordKey(syllables[i + 1]));
            fewest = Math.min(fewest, pairs.get(key, ARTICLES));
        }
        return fewest == Integer.MAX_VALUE ? 0 : fewest;
    }

    private static long wordKey(String syllable) {
        return CountTable.key(syllable);
    }

    /** The share of telling places where the words are a noun, of those where they are a noun or a verb; ½ when nothing tells. */
    double nounness(Word first, Word second) {
        long key = CountTable.key(first.key(), second.key());
        return (pairs.get(key, NOUN) + 1.0) / (pairs.get(key, NOUN) + pairs.get(key, VERB) + 2.0);
    }

    double nounness(Word word) {
        return (words.get(word.key(), AS_NOUN) + 1.0)
                / (words.get(word.key(), AS_NOUN) + words.get(word.key(), AS_VERB) + 2.0);
    }

    /** How many articles name the topic. */
    int articlesNaming(String topic) {
        return topics.get(CountTable.key(topic), USES);
    }

    /** How many articles name it in the headline or often. */
    int articlesAbout(String topic) {
        return topics.get(CountTable.key(topic), ABOUT);
    }

    /** What most articles take it for. */
    TagKind kind(String topic) {
        long key = CountTable.key(topic);
        TagKind best = TagKind.UNKNOWN;
        int most = 0;
        for (TagKind kind : TagKind.values()) {
            int votes = topics.get(key, VOTES + kind.ordinal());
            if (votes > most) {
                most = votes;
                best = kind;
            }
        }
        return best;
    }

    /** The full name that the library means by a last name, if it means one. */
    @Nullable
    String longForm(String last) {
        return longForms.of(last);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(articles);
        out.writeLong(total);
        for (CountTable table : List.of(words, pairs, inside, topics)) {
            table.write(out);
        }
        longForms.write(out);
    }

    void read(DataInput in) throws IOException {
        articles = in.readInt();
        total = in.readLong();
        for (CountTable table : List.of(words, pairs, inside, topics)) {
            table.read(in);
        }
        longForms.read(in);
    }
}
