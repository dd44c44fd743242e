package vn.docbao.eval;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores one page against its gold. */
final class Scorer {

    private final Page gold;
    private final Page found;
    private final Map<Field, Double> scores = new EnumMap<>(Field.class);

    private Scorer(Page gold, Page found) {
        this.gold = gold;
        this.found = found;
    }

    static PageScore score(Page gold, Page found) {
        return new Scorer(gold, found).score();
    }

    private PageScore score() {
        Overlap body = main();
        scores.put(Field.PARAGRAPHS, paragraphs());
        List<Page.Caption> wanted = gold.captions();
        List<Page.Caption> given = found.captions();
        Matching pictures = Matching.of(
                wanted.stream().map(Page.Caption::text).toList(),
                given.stream().map(Page.Caption::text).toList(),
                Matching.TEXTS);
        scores.put(Field.CAPTIONS, Overlap.f1(pictures.size(), wanted.size(), given.size()));
        int credits = (int) pictures.pairs().stream()
                .filter(pair -> Norm.same(
                        wanted.get(pair.gold()).credit(),
                        given.get(pair.found()).credit()))
                .count();
        scores.put(Field.HEADLINES, headlines());
        scores.put(
                Field.STORIES,
                (right(count(gold, "main", "second") == count(found, "main", "second"))
                                + right(count(gold, "teaser") == count(found, "teaser")))
                        / 2);
        return new PageScore(
                gold, scores, body, Leakage.of(gold, found), new PageScore.Credits(credits, pictures.size()));
    }

    /** The main story's fields; on a page without one they are right where none is claimed. */
    private Overlap main() {
        Page.Story wanted = gold.main();
        Page.Story given = found.main();
        if (wanted == null) {
            double score = right(given == null);
            Stream.of(
                            Field.TITLE,
                            Field.DATE,
                            Field.AUTHOR,
                            Field.AGENCY,
                            Field.SECTION,
                            Field.TAGS,
                            Field.LEAD,
                            Field.BODY)
                    .forEach(field -> scores.put(field, score));
            return new Overlap(score, score);
        }
        scores.put(Field.TITLE, right(given != null && isTitle(wanted, given.title())));
        scores.put(Field.DATE, right(given != null && Norm.same(wanted.publishedDate(), given.publishedDate())));
        scores.put(Field.AUTHOR, right(given != null && Norm.same(wanted.author(), given.author())));
        scores.put(Field.AGENCY, right(given != null && Norm.same(wanted.agency(), given.agency())));
        scores.put(Field.SECTION, right(given != null && Norm.same(wanted.section(), given.section())));
        scores.put(Field.TAGS, tags(wanted.tags(), given == null ? List.of() : given.tags()));
        scores.put(Field.LEAD, right(isLead(wanted.lead(), given == null ? null : given.lead())));
        Overlap body = Overlap.ofBodies(wanted, given);
        scores.put(Field.BODY, body.f1());
        return body;
    }

    private static boolean isTitle(Page.Story wanted, @Nullable String title) {
        return Norm.same(wanted.title(), title)
                || wanted.titleAlt().stream().anyMatch(other -> Norm.same(other, title));
    }

    private static boolean isLead(@Nullable String wanted, @Nullable String given) {
        Phrase gold = Phrase.of(wanted);
        Phrase found = Phrase.of(given);
        boolean both = !gold.norm().isEmpty() && !found.norm().isEmpty();
        return gold.norm().equals(found.norm()) || both && gold.isLike(found);
    }

    private static double tags(List<String> wanted, List<String> given) {
        Set<String> gold = folded(wanted);
        Set<String> found = folded(given);
        Set<String> both = new HashSet<>(gold);
        both.retainAll(found);
        return Overlap.f1(both.size(), gold.size(), found.size());
    }

    private static Set<String> folded(List<String> tags) {
        return tags.stream().map(tag -> Norm.of(tag).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private double paragraphs() {
        int right = 0;
        for (Matching.Pair pair : StoryPairs.of(gold.stories(), found.stories())) {
            right += Matching.of(
                            gold.stories().get(pair.gold()).paragraphs(),
                            found.stories().get(pair.found()).paragraphs(),
                            Matching.TEXTS)
                    .size();
        }
        return Overlap.f1(right, paragraphs(gold), paragraphs(found));
    }

    private static int paragraphs(Page page) {
        return page.stories().stream()
                .mapToInt(story -> story.paragraphs().size())
                .sum();
    }

    private double headlines() {
        Matching matching = Matching.of(
                gold.headlines().stream().map(Page.Headline::title).toList(),
                found.headlines().stream().map(Page.Headline::title).toList(),
                Matching.TITLES);
        return Overlap.f1(
                matching.size(), gold.headlines().size(), found.headlines().size());
    }

    private static long count(Page page, String... roles) {
        return page.stories().stream()
                .filter(story -> Stream.of(roles).anyMatch(story::is))
                .count();
    }

    private static double right(boolean right) {
        return right ? 1 : 0;
    }
}
