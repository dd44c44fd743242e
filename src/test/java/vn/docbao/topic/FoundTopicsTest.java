package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTopicsTest {

    /** An end in the middle leaves articles without topics until all are chosen anew: what was due stays due. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "15, 0, true",
        "15, 15, false",
        "295, 290, true",
        "305, 290, true",
        "305, 305, false",
        "380, 305, false",
        "382, 305, true",
        "10000, 400, true",
        "12000, 10000, false"
    })
    void whatIsDueStaysDueHoweverTheLibraryGrows(int articles, int settled, boolean due) {
        assertThat(FoundTopics.unsettled(articles, settled)).isEqualTo(due);
    }
}
