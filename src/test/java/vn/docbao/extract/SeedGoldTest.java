package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.docbao.text.Words;

/** Each seed file gives exactly what a person found in it. */
class SeedGoldTest {

    private static final Set<String> FIELDS = Set.of(
            "role",
            "lead",
            "author",
            "agency",
            "publishedDate",
            "publishedTime",
            "place",
            "section",
            "tags",
            "paragraphs",
            "captions",
            "subheads",
            "video");

    private final Extractor extractor = new Extractor();

    static Stream<Path> seeds() {
        return Gold.seeds().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheStoriesOfTheGold(Path seed) {
        JsonNode gold = Gold.of(seed);
        JsonNode found = extract(seed);
        assertThat(found.get("stories").size()).isEqualTo(gold.get("stories").size());
        for (int i = 0; i < gold.get("stories").size(); i++) {
            JsonNode story = found.get("stories").get(i);
            JsonNode truth = gold.get("stories").get(i);
            String title = story.get("title").asString();
            assertThat(title.isEmpty() ? story.get("titleInferred").asString() : title)
                    .isEqualTo(truth.get("title").asString());
            for (String field : FIELDS) {
                assertThat(clean(story.get(field))).as(title + ": " + field).isEqualTo(clean(truth.get(field)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheHeadlinesOfTheGold(Path seed) {
        JsonNode gold = Gold.of(seed);
        JsonNode found = extract(seed);
        assertThat(clean(found.get("headlines"))).isEqualTo(clean(gold.get("headlines")));
        assertThat(clean(found.get("relatedTo"))).isEqualTo(clean(gold.get("relatedTo")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsNothingThatIsBoilerplate(Path seed) {
        JsonNode found = extract(seed);
        List<String> shown = new ArrayList<>();
        found.get("stories").forEach(story -> {
            shown.add(story.get("title").asString());
            shown.add(story.get("lead").asString(""));
            story.get("paragraphs").forEach(text -> shown.add(text.asString()));
            story.get("subheads").forEach(text -> shown.add(text.asString()));
        });
        Gold.of(seed)
                .get("boilerplate")
                .forEach(line -> assertThat(shown)
                        .noneMatch(text -> text.equals(line.asString())
                                || Words.count(line.asString()) > 3 && text.contains(line.asString())));
    }

    private JsonNode extract(Path seed) {
        String name = seed.getFileName().toString();
        return Gold.parse(Contract.json(name, extractor.extract(name, Gold.bytes(seed))));
    }

    /** White space before punctuation is nothing the gold is exact about. */
    private static String clean(JsonNode node) {
        return CleanText.of(node.toString(), 0, node.toString().length()).text();
    }
}
