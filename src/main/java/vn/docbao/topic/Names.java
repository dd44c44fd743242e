package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.docbao.library.TagKind;
import vn.docbao.topic.Entry.Effect;
import vn.docbao.topic.Entry.Known;

/** Takes from a row of capitalised words the name that can be shown, and drops what is none. */
final class Names {

    private static final int LONGEST = 7;
    private static final int LONGEST_NAME_OF_A_PERSON = 5;
    private static final int LONGEST_ENDING = 4;
    private static final int LONGEST_OF_A_BODY = 9;

    private static final Set<String> CONNECTORS =
            Set.of("và", "của", "tại", "ở", "cho", "về", "với", "trong", "trên", "có", "là");

    /** Hardly a name ends in what stands between the family's and the given one. */
    private static final Set<String> MIDDLE = Set.of("văn", "thị");

    private static final int COMMON_LETTERS = 5;
    private static final double BELONGS = 0.35;
    private static final double MOSTLY = 0.6;
    private static final int FEW = 3;
    private static final int OFTEN = 5;
    private static final double BRANCH = 0.15;

    private final Vocabulary vocabulary;
    private final Statistics statistics;

    Names(Vocabulary vocabulary, Statistics statistics) {
        this.vocabulary = vocabulary;
        this.statistics = statistics;
    }

    List<Mention> in(Run run) {
        if (run.known() != null) {
            return List.of(new Mention(run.known().name(), run.known().kind(), false, foreign(run.words()), false));
        }
        if (run.head() != null) {
            return headed(run);
        }
        List<Word> words = once(withoutClosing(withoutOpening(run)));
        if (words.isEmpty()) {
            return List.of();
        }
        Known known = vocabulary.whole(inside(words));
        if (known != null && !(run.honorific() && words.size() == 1)) {
            return List.of(new Mention(known.name(), known.kind(), false, foreign(words), false));
        }
        if (words.size() == 1 && !run.starts() && run.title() == null) {
            words = extended(words, run);
        } else if (words.size() > 1
                && words.size() == run.words().size()
                && !run.person()
                && !vocabulary.surname(words.getFirst())) {
            words = withEnding(run);
        }
        if (words.size() > LONGEST || !telling(words, run) || vocabulary.generic(lower(words))) {
            return List.of();
        }
        TagKind kind = kind(words, run);
        boolean partial = words.size() == 1
                && words.getFirst().syllable()
                && !words.getFirst().number();
        return List.of(new Mention(Word.text(words), kind, partial, foreign(words), false));
    }

    private List<Mention> headed(Run run) {
        Entry.Head head = run.head();
        if (head.effect() == Effect.STOP) {
            return List.of();
        }
        List<Word> words = run.words();
        boolean kept = run.from() + head.words().size() <= run.end() && startsWith(words, head.words());
        if (kept) {
            words = head.kind() == TagKind.ORGANISATION
                    ? withPlace(withEnding(run), run)
                    : withSecondHalf(withoutClosing(words), run);
        }
        if (words.size() > (kept ? LONGEST_OF_A_BODY : LONGEST)
                || bare(words, head)
                || shouted(words)
                || vocabulary.generic(lower(words))) {
            return List.of();
        }
        String name = Word.text(words);
        if (kept) {
            name = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        boolean partial = !kept && words.size() == 1 && words.getFirst().syllable();
        return partial
                ? List.of()
                : List.of(new Mention(name, head.kind(), false, foreign(words), head.effect() == Effect.MINOR));
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
    private List<Word> extended(List<Word> words, Run run) {
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
    private List<Word> withEnding(Run run) {
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

    /** Only the head is left: "Công an" of some town. */
    private static boolean bare(List<Word> words, Entry.Head head) {
        return words.size() == head.words().size() && startsWith(words, head.words());
    }

    private boolean telling(List<Word> words, Run run) {
        Word first = words.getFirst();
        Word last = words.getLast();
        if (words.size() == 1) {
            if (first.acronym()) {
                return first.text().length() > 2
                        && first.text().length() <= 8
                        && (statistics.articlesNaming(first.text()) >= COMMON_LETTERS || statistics.articles() < 100);
            }
            boolean initial = first.text().length() < 3 || first.text().contains(".");
            return Character.isLetter(first.text().codePointAt(0)) && !initial && (!first.syllable() || run.person());
        }
        if (shouted(words) || first.number() || repeated(words)) {
            return false;
        }
        // "Nguyễn Văn A.", "Trần Thị N": whom a paper does not name.
        boolean initials = last.text().length() == 1 || last.text().endsWith(".");
        return !initials && (!run.person() || words.size() <= LONGEST_NAME_OF_A_PERSON);
    }

    private TagKind kind(List<Word> words, Run run) {
        boolean syllables = Word.allSyllables(words);
        boolean surname = vocabulary.surname(words.getFirst());
        if (run.person() && words.getLast().capital() && (!words.getFirst().acronym() || words.size() > 1)) {
            return TagKind.PERSON;
        }
        return surname
                        && syllables
                        && words.size() >= 2
                        && words.size() <= 4
                        && words.stream().allMatch(Word::capital)
                ? words.size() == 2 && statistics.articlesNaming(Word.text(words)) > 0
                        ? TagKind.UNKNOWN
                        : TagKind.PERSON
                : TagKind.UNKNOWN;
    }

    private static boolean startsWith(List<Word> words, List<Word> head) {
        for (int i = 0; i < head.size(); i++) {
            if (!words.get(i).lower().equals(head.get(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static String lower(List<Word> words) {
        return Word.text(words).toLowerCase(Locale.ROOT);
    }

    private static boolean shouted(List<Word> words) {
        return words.size() > 1
                && words.stream().allMatch(word -> word.acronym() || word.text().length() == 1);
    }

    /** "Arsenal Arsenal" is a list without commas. */
    private static boolean repeated(List<Word> words) {
        return words.stream().map(Word::text).distinct().count() < words.size()
                && !words.getFirst().syllable();
    }

    private static boolean foreign(List<Word> words) {
        return words.stream().anyMatch(word -> !word.syllable() && !word.number());
    }

    /** As they would stand inside a sentence, where the vocabulary has them. */
    private static List<Word> inside(List<Word> words) {
        if (!words.getFirst().starts()) {
            return words;
        }
        List<Word> plain = new ArrayList<>(words);
        Word first = words.getFirst();
        plain.set(0, Word.of(first.text(), true, false, false));
        return plain;
    }
}
