package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.docbao.library.SourceStatus;

/** Counts what a run did. */
final class IntakeReport {

    private static final Set<SourceStatus> NOT_READ =
            EnumSet.of(SourceStatus.UNREADABLE, SourceStatus.TOO_LARGE, SourceStatus.FAILED);
    private static final int MOST_PROBLEMS = 20;

    private final List<String> problems = new ArrayList<>();
    private final Map<SourceStatus, Integer> counts = new EnumMap<>(SourceStatus.class);
    private final long startedAt = System.nanoTime();
    private double compared;
    private double searchable;
    private int unchanged;
    private int notRead;
    private int articles;
    private int headlines;

    /** The first files that could not be read, and why. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    void addUnchanged(int files) {
        unchanged += files;
    }

    void add(Offer offer, Outcome outcome) {
        if (notRead(outcome.status()) && notRead++ < MOST_PROBLEMS) {
            problems.add(offer.printable() + ": " + words(outcome.status())
                    + (outcome.detail() == null ? "" : " (" + outcome.detail() + ")"));
        }
        if (outcome.unchanged()) {
            unchanged++;
            return;
        }
        counts.merge(outcome.status(), 1, Integer::sum);
        articles += outcome.articles();
        headlines += outcome.headlines();
    }

    /** The sources were compared with the library. */
    void compared() {
        compared = seconds();
    }

    /** All is stored, has its topics and is in the index; only related stories are still to be found. */
    void searchable() {
        searchable = seconds();
    }

    private double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    static boolean notRead(SourceStatus status) {
        return NOT_READ.contains(status);
    }

    /** How many files could not be read. */
    int notRead() {
        return notRead;
    }

    int unchanged() {
        return unchanged;
    }

    int of(SourceStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** Files of which something new is in the library or its ledger. */
    int stored() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static String words(SourceStatus status) {
        return switch (status) {
            case TAKEN_IN -> "đã nhận";
            case NO_STORY -> "không có bài";
            case DUPLICATE -> "trùng tệp khác";
            case ARCHIVE -> "kho nén đã mở";
            case EMPTY -> "rỗng";
            case BINARY -> "không phải văn bản";
            case TOO_LARGE -> "quá lớn";
            case UNREADABLE -> "không đọc được";
            case FAILED -> "lỗi";
        };
    }

    @Override
    public String toString() {
        String statuses = counts.entrySet().stream()
                .map(count -> words(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", ", "", counts.isEmpty() ? "" : ", "));
        return "%d tệp: %skhông đổi %d; %d bài, %d tít; %s giây"
                .formatted(
                        stored() + unchanged,
                        statuses,
                        unchanged,
                        articles,
                        headlines,
                        String.format(Locale.ROOT, "%.1f", seconds()));
    }

    /** For who measures: seconds since the run began. */
    String times() {
        return String.format(
                Locale.ROOT,
                "compared after %.2f s, searchable after %.2f s, done after %.2f s",
                compared,
                searchable,
                seconds());
    }
}
