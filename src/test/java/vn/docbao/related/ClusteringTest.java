package vn.docbao.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    private static final LocalDateTime DAY = LocalDate.of(2025, 6, 1).atStartOfDay();

    private final List<Episode> reports = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    @Test
    void reportsThatKnowEachOtherAreOneGroupInTheOrderOfTime() {
        report(1, 4);
        report(2, 2);
        report(3, 3);
        ties(1, 2, 3);
        assertThat(groups()).containsExactly(List.of(2L, 3L, 1L));
    }

    @Test
    void aReportOfTwoEventsDoesNotMakeThemOne() {
        for (int id = 1; id <= 7; id++) {
            report(id, id);
        }
        ties(1, 2, 3);
        ties(4, 5, 6);
        tie(7, 3, 0.9);
        tie(7, 4, 0.9);
        assertThat(groups()).containsExactlyInAnyOrder(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L));
    }

    @Test
    void aChainOfLikenessIsNoEvent() {
        for (int id = 1; id <= 30; id++) {
            report(id, id);
        }
        for (int id = 1; id < 30; id++) {
            tie(id, id + 1, 0.6);
        }
        assertThat(groups()).allSatisfy(group -> assertThat(group).hasSize(2));
    }

    @Test
    void inALargeGroupNobodyNeedsToKnowAll() {
        for (int id = 1; id <= 12; id++) {
            report(id, id);
        }
        for (int id = 1; id <= 12; id++) {
            for (int other = id + 1; other <= 12; other++) {
                if ((id + other) % 3 != 0) {
                    tie(id, other, 0.8);
                }
            }
        }
        assertThat(groups())
                .singleElement()
                .satisfies(group -> assertThat(group).hasSize(12));
    }

    @Test
    void whatIsTakenUpAfterALongSilenceIsAnotherStory() {
        report(1, 0);
        report(2, 1);
        report(3, 60);
        report(4, 61);
        ties(1, 2, 3, 4);
        assertThat(groups()).containsExactlyInAnyOrder(List.of(1L, 2L), List.of(3L, 4L));
    }

    @Test
    void theOrderInWhichTiesAreFoundChangesNothing() {
        for (int id = 1; id <= 6; id++) {
            report(id, id);
        }
        ties(1, 2, 3);
        ties(3, 4, 5, 6);
        List<List<Long>> before = groups();
        Collections.reverse(ties);
        Collections.reverse(reports);
        assertThat(groups()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void report(long id, int day) {
        reports.add(new Episode(id, "Bài " + id, DAY.plusDays(day), null));
    }

    private void ties(long... ids) {
        for (int i = 0; i < ids.length; i++) {
            for (int j = i + 1; j < ids.length; j++) {
                tie(ids[i], ids[j], 0.7);
            }
        }
    }

    private void tie(long one, long other, double strength) {
        ties.add(new Tie(Pair.of(one, other), strength));
    }

    private List<List<Long>> groups() {
        return Clustering.of(reports, ties).stream()
                .map(group -> group.stream().map(Episode::id).toList())
                .toList();
    }
}
