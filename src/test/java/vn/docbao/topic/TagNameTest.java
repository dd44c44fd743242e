package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagNameTest {

    @Test
    void aSpellingWithCapitalsTellsMoreThanOneWithout() {
        TagName vietnam = TagName.of("Việt Nam").orElseThrow();
        assertThat(vietnam.tellsMoreThan("việt nam")).isTrue();
        assertThat(TagName.of("việt nam").orElseThrow().tellsMoreThan("Việt Nam"))
                .isFalse();
        assertThat(vietnam.tellsMoreThan("VIỆT NAM")).isFalse();
        assertThat(TagName.of("giá dầu").orElseThrow().tellsMoreThan("giá dầu")).isFalse();
    }
}
