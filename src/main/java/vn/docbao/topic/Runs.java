package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.topic.Vocabulary.Entry;
import vn.docbao.topic.Vocabulary.Kind;

/** Finds the rows of capitalised words in a text. Marks, titles and words that are never topics end a row. */
final class Runs {

    private final Vocabulary vocabulary;

    Runs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Run> of(List<Word> words) {
        List<Run> runs = new ArrayList<>();
        boolean person = false;
        for (int i = 0; i < words.size(); ) {
            Entry entry = vocabulary.at(words, i);
            if (entry != null && entry.kind() != Kind.NAME) {
                person = entry.kind() == Kind.HONORIFIC;
                i += entry.words().size();
            } else if (entry != null && standsAlone(entry)) {
                int end = i + entry.words().size();
                runs.add(run(words, i, end, entry.name(), person));
                person = false;
                i = end;
            } else if (words.get(i).capital()) {
                int end = end(words, i);
                runs.add(run(words, i, end, null, person));
                person = false;
                i = end;
            } else {
                person = false;
                i++;
            }
        }
        return runs;
    }

    private int end(List<Word> words, int from) {
        boolean nativeSoFar = Syllable.isNative(words.get(from).text());
        int end = from + 1;
        while (end < words.size() && words.get(end).capital() && words.get(end).joined()) {
            Entry entry = vocabulary.at(words, end);
            // "Hòa Bình" in "Nguyễn Hòa Bình" is a part of a Vietnamese name.
            boolean partOfName = nativeSoFar
                    && entry != null
                    && (entry.kind() == Kind.NAME || entry.words().size() == 1)
                    && Syllable.allNative(Run.text(entry.words()));
            if (entry != null && !partOfName && (entry.kind() != Kind.NAME || standsAlone(entry))) {
                break;
            }
            nativeSoFar &= Syllable.isNative(words.get(end).text());
            end++;
        }
        return end;
    }

    /** A single Vietnamese syllable ("Nga", "Đức") may be a country or a part of many a name. */
    private static boolean standsAlone(Entry entry) {
        return entry.words().size() > 1
                || !Syllable.isNative(entry.words().getFirst().text());
    }

    private static Run run(List<Word> words, int from, int end, @Nullable String known, boolean person) {
        boolean hyphenBehind = end < words.size() && words.get(end).hyphened();
        String follower =
                end < words.size() && words.get(end).joined() ? words.get(end).lower() : "";
        Word first = words.get(from);
        return new Run(
                words.subList(from, end), known, first.starts(), person, first.hyphened() || hyphenBehind, follower);
    }
}
