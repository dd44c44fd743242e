package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassNamesTest {

    @Test
    void namesAreReadTheSameHoweverManyWereReadBefore() {
        for (int i = 0; i < 25_000; i++) {
            ClassNames names = ClassNames.of((i % 2 == 0 ? "box-tags n" : "photo-note caption d-none n") + i);
            assertThat(names.hint()).isEqualTo(i % 2 == 0 ? Hints.Hint.TAGS : Hints.Hint.CAPTION);
            assertThat(names.caption()).isEqualTo(i % 2 == 1);
            assertThat(names.away()).isEqualTo(i % 2 == 1);
        }
    }
}
