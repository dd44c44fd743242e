package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.TagKind;
import vn.docbao.topic.Entry.Effect;
import vn.docbao.topic.Entry.Head;
import vn.docbao.topic.Entry.Known;
import vn.docbao.topic.Entry.NoTopic;
import vn.docbao.topic.Entry.Title;

/** Finds the rows of capitalised words in a line. Marks, titles and words that are never topics end a row. */
final class Runs {

    private static final int LONGEST_SUFFIX = 4;

    private final Vocabulary vocabulary;

    Runs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Run> of(List<Word> words) {
        List<Run> runs = new ArrayList<>();
        Title title = null;
        for (int i = 0; i < words.size(); ) {
            Entry entry = vocabulary.at(words, i);
            int behind = entry == null ? i + 1 : i + entry.words().size();
            if (entry instanceof Title found) {
                title = found;
                i = behind;
            } else if (entry instanceof NoTopic) {
                title = null;
                i = behind;
            } else if (entry instanceof Known known && standsAlone(known, words, i, title)) {
                int end = numbered(known, words, behind);
                runs.add(new Run(words, i, end, end == behind ? known : null, title, null));
                // "Tổng thống Mỹ Donald Trump": the title is the man's.
                title = known.kind() == TagKind.PERSON ? null : title;
                i = end;
            } else if (entry instanceof Head head && head.effect() == Effect.DROP && knownAt(words, behind)) {
                title = null;
                i = behind;
            } else if (entry instanceof Head head && named(head, words, behind)) {
                boolean kept =
                        head.effect() != Effect.DROP && head.effect() != Effect.STOP && !country(head, words, behind);
                int end = kept ? endOfHeaded(words, behind) : end(words, behind);
                Known known = kept ? null : vocabulary.whole(words.subList(behind, end));
                runs.add(new Run(words, kept ? i : behind, end, known, null, head));
                title = null;
                i = end;
            } else if (words.get(i).capital()
                    && !(entry instanceof Head head && head.words().size() > 1)) {
                int end = end(words, i);
                runs.add(new Run(words, i, end, null, title, null));
                title = null;
                i = end;
            } else {
                title = null;
                i = behind;
            }
        }
        return runs;
    }

    /** "nhà thờ Mexico" is no name of a church. */
    private boolean country(Head head, List<Word> words, int place) {
        return head.kind() == TagKind.PLACE
                && vocabulary.at(words, place) instanceof Known known
                && known.kind() == TagKind.PLACE
                && known.words().size() == 1
                && (place + 1 == words.size() || !goesOn(words, place + 1));
    }

    private int end(List<Word> words, int from) {
        boolean syllables = words.get(from).syllable();
        int end = from + 1;
        while (end < words.size() && goesOn(words, end)) {
            Entry entry = words.get(end).hyphened() ? null : vocabulary.at(words, end);
            if (entry != null && breaks(entry, words, from, syllables)) {
                break;
            }
            syllables &= words.get(end).syllable();
            end++;
        }
        return end;
    }

    /** What an organisation is called may hold a place's name: "Đại học Quốc gia Hà Nội". */
    private int endOfHeaded(List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size()
                && goesOn(words, end)
                && !(vocabulary.at(words, end) instanceof Title title
                        && title.words().size() > 1)) {
            end++;
        }
        return end;
    }

    /** A capitalised word, or the second half of a hyphened one ("Jong-un"). */
    private static boolean goesOn(List<Word> words, int place) {
        Word word = words.get(place);
        return word.joined() && word.capital()
                || word.hyphened()
                        && word.text().length() <= LONGEST_SUFFIX
                        && !word.capital()
                        && !word.number()
                        && !words.get(place - 1).acronym();
    }

    private boolean breaks(Entry entry, List<Word> words, int from, boolean syllables) {
        boolean several = entry.words().size() > 1;
        // "Hòa Bình" in "Nguyễn Hòa Bình", "Anh" in "Tuấn Anh" are parts of Vietnamese names.
        boolean partOfName = syllables
                && Word.allSyllables(entry.words())
                && (!several || vocabulary.surname(words.get(from)) && entry instanceof Known);
        return !partOfName
                && (several || !syllables || !entry.words().getFirst().syllable());
    }

    private boolean knownAt(List<Word> words, int place) {
        return place < words.size()
                && vocabulary.at(words, place) instanceof Known known
                && (known.words().size() > 1 || !known.words().getFirst().syllable());
    }

    /** Whether a name stands behind a head; the head of a body is a part of its name, with a capital of its own. */
    private boolean named(Head head, List<Word> words, int place) {
        if (place == words.size() || !words.get(place).joined()) {
            return false;
        }
        Word first = words.get(place - head.words().size());
        boolean common = head.effect() == Effect.CAPITAL && !first.capital();
        Entry next = vocabulary.at(words, place);
        boolean other = next instanceof Title
                || next instanceof NoTopic
                || next instanceof Head behind && behind.kind() == TagKind.PLACE && behind.effect() == Effect.DROP;
        boolean number = words.get(place).number()
                && head.kind() == TagKind.PLACE
                && head.words().getFirst().lower().equals("quận");
        return !common && !other && (words.get(place).capital() || number);
    }

    /** A single Vietnamese syllable ("Nga", "Đức") may be a country or a part of many a name. */
    private boolean standsAlone(Known known, List<Word> words, int place, @Nullable Title title) {
        int behind = place + known.words().size();
        boolean goesOn = behind < words.size() && goesOn(words, behind);
        if (goesOn && vocabulary.tail(words.get(behind))) {
            return false;
        }
        if (known.words().size() > 1) {
            return true;
        }
        if (!known.words().getFirst().syllable()) {
            // "Oscar Albayalde" has not won one.
            return known.kind() != TagKind.THEME
                    || known.words().getFirst().acronym()
                    || !goesOn
                    || words.get(behind).syllable()
                    || vocabulary.at(words, behind) != null;
        }
        if (title != null && title.honorific()) {
            return false;
        }
        boolean beforeName = goesOn
                && (!words.get(behind).syllable()
                        || vocabulary.at(words, behind) != null
                        || title != null && title.person() && vocabulary.surname(words.get(behind)));
        return !goesOn || beforeName;
    }

    /** "World Cup 2018", "Covid 19". */
    private static int numbered(Known known, List<Word> words, int behind) {
        boolean number = known.kind() == TagKind.THEME
                && behind < words.size()
                && words.get(behind).number()
                && words.get(behind).joined();
        return number ? behind + 1 : behind;
    }
}
