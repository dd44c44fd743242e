package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void isMadeOfFoldedWords() {
        assertThat(Slug.of("Đàm phán Ukraine–Mỹ: 'bế tắc'?")).isEqualTo("dam-phan-ukraine-my-be-tac");
    }

    @Test
    void isCutBetweenWords() {
        String slug = Slug.of("Điện Kremlin bác bỏ ".repeat(20));
        assertThat(slug).hasSizeLessThanOrEqualTo(90).endsWith("-dien");
    }

    @Test
    void cutsOneLongWordAnywhere() {
        assertThat(Slug.of("a".repeat(500))).hasSize(90);
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(Slug.of("?! …")).isEmpty();
    }
}
