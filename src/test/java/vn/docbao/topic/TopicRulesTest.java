package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.docbao.topic.TopicRules.Fault;
import vn.docbao.topic.TopicRules.Mistake;

class TopicRulesTest {

    @Test
    void hidesRenamesAndMerges() {
        TopicRules rules =
                rules("# của tôi", "", "hide Tin Nhanh", "rename Mỹ → Hoa Kỳ", "MERGE ông Biden -> Joe Biden");
        assertThat(rules.mistakes()).isEmpty();
        assertThat(apply(rules, "tin nhanh")).isEmpty();
        assertThat(apply(rules, "MỸ")).contains("Hoa Kỳ");
        assertThat(apply(rules, "Ông Biden")).contains("Joe Biden");
        assertThat(apply(rules, "Nga")).contains("Nga");
        assertThat(rules.namesLeadingTo("joe-biden")).extracting(TagName::name).containsExactly("ông Biden");
    }

    @Test
    void followsNamesOnAndCorrectsSpelling() {
        TopicRules rules = rules("rename A → B", "rename B → C", "rename c → C++", "rename Viet Nam → Việt Nam");
        assertThat(apply(rules, "A")).contains("C++");
        assertThat(apply(rules, "viet nam")).contains("Việt Nam");
        assertThat(apply(rules("rename A → B", "hide B"), "A")).isEmpty();
    }

    @Test
    void namesTheLineOfWhatItCannotRead() {
        TopicRules rules = rules(
                "hide",
                "đổi A → B",
                "rename A",
                "rename A → ",
                "rename A → B",
                "merge a → C",
                "merge B → A",
                "hide Đúng");
        assertThat(rules.mistakes())
                .containsExactly(
                        new Mistake(1, Fault.NO_NAME, "hide"),
                        new Mistake(2, Fault.UNKNOWN_COMMAND, "đổi A → B"),
                        new Mistake(3, Fault.NO_ARROW, "rename A"),
                        new Mistake(4, Fault.NO_NAME, "rename A →"),
                        new Mistake(6, Fault.TWICE, "merge a → C"),
                        new Mistake(7, Fault.CIRCLE, "merge B → A"));
        assertThat(apply(rules, "Đúng")).isEmpty();
        assertThat(apply(rules, "A")).contains("B");
    }

    private static TopicRules rules(String... lines) {
        return TopicRules.read(List.of(lines));
    }

    private static Optional<String> apply(TopicRules rules, String name) {
        return rules.apply(TagName.of(name).orElseThrow()).map(TagName::name);
    }
}
