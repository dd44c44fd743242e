package vn.docbao.topic;

import java.util.List;
import java.util.Set;

/** How far a name reaches: before a row of capitals ends, where the next sentence runs into it, or on in lower case. */
final class Extent {

    private static final int LONGEST_ENDING = 4;

    private static final Set<String> CONNECTORS =
            Set.of("và", "của", "tại", "ở", "cho", "về", "với", "trong", "trên", "có", "là");

    /** Hardly a name ends in what stands between the family's and the given one. */
    private static final Set<String> MIDDLE = Set.of("văn", "thị");

    private static final double BELONGS = 0.35;
    private static final double MOSTLY = 0.6;
    private static final int FEW = 3;
    private static final int OFTEN = 5;
    private static final double BRANCH = 0.15;

    private final Vocabulary vocabulary;
    private final Statistics statistics;

    Extent(Vocabulary vocabulary, Statistics statistics) {
        this.vocabulary = vocabulary;
        this.statistics = statistics;
    }

    /** Of a row without a head; empty where nothing is left. */
    List<Word> ofName(Run run) {
        return once(withoutClosing(withoutOpening(run)));
    }

    /** Of a row that begins with its head, which is a part of the name. */
    List<Word> ofHeaded(Run run, boolean body) {
        return body ? withPlace(withEnding(run), run) : withSecondHalf(withoutClosing(run.words()), run);
    }

    /** Drops a first word that has its capital from the sentence alone ("Theo Reuters"), or describes ("Đông Jakarta"). */
    private List<Word> withoutOpening(Run run) {
        List<Word> words = run.words();
        Word first = words.getFirst();
        if (words.size() == 1) {
            return run.starts() && statistics.usuallyLower(first) ? List.of() : words;
        }
        List<Word> rest = words.subList(1, words.size());
        boolean beforeForeign = first.syllable() && !rest.getFirst().syllable();
        boolean opens = run.starts()
                && !statistics.seenInside(words)
                && !(vocabulary.surname(first) && !beforeForeign)
                && (statistics.usuallyLower(first) || beforeForeign && !statistics.seenCapital(first));
        boolean describes = (first.syllable() || first.acronym())
                && !rest.getFirst().syllable()
                && statistics.insideCount(rest) > statistics.insideCount(words);
        return opens || describes ? rest : words;
    }

    /** Ends before a word that begins the line or the sentence behind ("Nguyễn Anh Hào Theo Sở Y tế"). */
    private List<Word> withoutClosing(List<Word> words) {
        for (int i = 2; i < words.size(); i++) {
            boolean given = i == 2 && MIDDLE.contains(words.get(1).lower());
            if (!given && words.get(i).syllable() && statistics.alwaysLower(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /** "Lam Trường Lam Trường" is a caption and the line behind it. */
    private static List<Word> once(List<Word> words) {
        int half = words.size() / 2;
        return half >= 2
                        && words.size() % 2 == 0
                        && Word.text(words.subList(0, half)).equals(Word.text(words.subList(half, words.size())))
                ? words.subList(0, half)
                : words;
    }

    /** "Quốc hội": the syllable that goes on in lower case, when the library says that it belongs. */
    List<Word> extended(List<Word> words, Run run) {
        Word follower = run.follower();
        Word last = words.getLast();
        boolean goesOn = follower != null
                && follower.syllable()
                && !follower.capital()
                && last.syllable()
                && statistics.association(last, follower) >= BELONGS;
        // Not "tội Tàng trữ": what has no capital elsewhere is a name nowhere.
        return goesOn && statistics.mostlyCapital(last, follower)
                ? run.line().subList(run.end() - words.size(), run.end() + 1)
                : words;
    }

    /** "Hội nghị Tương lai": a word of two syllables whose second has no capital. */
    private List<Word> withSecondHalf(List<Word> words, Run run) {
        Word follower = run.follower();
        return words.size() == run.words().size()
                        && follower != null
                        && follower.syllable()
                        && !follower.capital()
                        && statistics.association(words.getLast(), follower) >= BELONGS
                ? run.line().subList(run.from(), run.end() + 1)
                : words;
    }

    /** "Sở Giao thông vận tải": as far as the library's texts go on in lower case with the same words. */
    List<Word> withEnding(Run run) {
        int end = run.end();
        double before = statistics.insideCount(run.words());
        for (int next = end + 1; next <= Math.min(run.line().size(), run.end() + LONGEST_ENDING); next++) {
            double count = statistics.insideCount(run.line().subList(run.from(), next));
            Word last = run.line().get(next - 1);
            if (!last.joined() || last.capital() || count < FEW || count < before * BRANCH) {
                break;
            }
            boolean whole = count >= OFTEN && count >= before * MOSTLY;
            boolean tied = statistics.association(run.line().get(next - 2), last) >= BELONGS;
            if (whole || tied) {
                end = next;
            }
            before = count;
        }
        while (end > run.end() && CONNECTORS.contains(run.line().get(end - 1).lower())) {
            end--;
        }
        List<Word> words = run.line().subList(run.from(), end);
        return end == run.end() ? extended(words, run) : words;
    }

    /** "Bệnh viện Đa khoa tỉnh Hải Dương": what a body of a province is called tells little without the province. */
    private List<Word> withPlace(List<Word> words, Run run) {
        List<Word> line = run.line();
        int end = run.from() + words.size();
        int unit = end;
        while (unit > run.from() && vocabulary.unit(line.get(unit - 1))) {
            unit--;
        }
        int place = end;
        while (place < line.size() && line.get(place).joined() && vocabulary.unit(line.get(place))) {
            place++;
        }
        if (place == unit) {
            return words;
        }
        int last = place;
        while (last < line.size() && line.get(last).joined() && line.get(last).capital()) {
            last++;
        }
        return line.subList(run.from(), last > place ? last : unit);
    }
}
