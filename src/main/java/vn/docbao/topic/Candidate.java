package vn.docbao.topic;

import java.util.EnumMap;
import java.util.Map;
import vn.docbao.library.TagKind;
import vn.docbao.topic.Line.Zone;

/** What may be a topic of an article, and how much it stands out in it. */
final class Candidate {

    private static final int OFTEN = 3;

    private final String name;
    private final boolean phrase;
    private final boolean foreign;
    private boolean minor;
    private int count;
    private boolean inHeadline;
    private boolean inSummary;
    private int first = Integer.MAX_VALUE;
    private final Map<TagKind, Integer> votes = new EnumMap<>(TagKind.class);

    private Candidate(String name, boolean phrase, boolean foreign) {
        this.name = name;
        this.phrase = phrase;
        this.foreign = foreign;
    }

    static Candidate named(Mention mention) {
        Candidate candidate = new Candidate(mention.name(), false, mention.foreign());
        candidate.minor = mention.minor();
        return candidate;
    }

    /** A common noun. */
    static Candidate phrase(String words) {
        Candidate candidate = new Candidate(words, true, false);
        candidate.votes.put(TagKind.THEME, 1);
        return candidate;
    }

    /** @param place how many lines stand before */
    void add(Zone zone, int place, TagKind kind) {
        count++;
        inHeadline |= zone == Zone.HEADLINE;
        inSummary |= zone == Zone.SUMMARY;
        first = Math.min(first, place);
        if (kind != TagKind.UNKNOWN) {
            votes.merge(kind, 1, Integer::sum);
        }
    }

    /** Another name of the same. */
    void take(Candidate other) {
        count += other.count;
        inHeadline |= other.inHeadline;
        inSummary |= other.inSummary;
        first = Math.min(first, other.first);
        other.votes.forEach((kind, number) -> votes.merge(kind, number, Integer::sum));
    }

    String name() {
        return name;
    }

    boolean phrase() {
        return phrase;
    }

    boolean foreign() {
        return foreign;
    }

    boolean minor() {
        return minor;
    }

    int count() {
        return count;
    }

    boolean inHeadline() {
        return inHeadline;
    }

    boolean inSummary() {
        return inSummary;
    }

    int first() {
        return first;
    }

    /** Whether the article is about it: named in the headline or often. */
    boolean salient() {
        return inHeadline || count >= OFTEN;
    }

    TagKind kind() {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(TagKind.UNKNOWN);
    }
}
