package vn.docbao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Headline;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;

/** The seeds as they ought to be extracted, so that ingest is tested with real pages and without the extractor. */
final class GoldPages {

    static final List<String> SEEDS = List.of(
            "000_08fa695cfa952525.txt",
            "001_9d6f9a375c05e017.txt",
            "002_85e403af27c34993.txt",
            "003_eb0a5489f7cb7958.txt",
            "004_ed5b69577772bdde.txt");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldPages() {}

    static Extraction.Page of(String seed) {
        try (InputStream in = Objects.requireNonNull(
                GoldPages.class.getResourceAsStream("/vn/docbao/gold/" + seed + ".json"), seed)) {
            JsonNode gold = JSON.readTree(in);
            List<String> relatedTo = strings(gold.get("relatedTo"));
            return new Extraction.Page(
                    "text of " + seed,
                    "UTF-8",
                    List.of(),
                    gold.get("stories").valueStream().map(GoldPages::story).toList(),
                    gold.get("headlines")
                            .valueStream()
                            .map(node -> headline(node, relatedTo))
                            .toList(),
                    relatedTo,
                    List.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Story story(JsonNode node) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode caption : node.get("captions")) {
            blocks.add(new Block.Figure(
                    Objects.requireNonNull(text(caption, "text")), text(caption, "credit"), text(caption, "file")));
        }
        strings(node.get("subheads")).forEach(subhead -> blocks.add(new Block.Subheading(subhead)));
        strings(node.get("paragraphs")).forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph)));
        String video = text(node, "video");
        if (video != null) {
            blocks.add(new Block.VideoNote(video, null));
        }
        String date = text(node, "publishedDate");
        String time = text(node, "publishedTime");
        return new Story(
                Role.valueOf(Objects.requireNonNull(text(node, "role")).toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(text(node, "title"), ""),
                null,
                text(node, "lead"),
                text(node, "author"),
                text(node, "agency"),
                date == null ? null : LocalDate.parse(date),
                time == null ? null : LocalTime.parse(time),
                null,
                text(node, "place"),
                text(node, "section"),
                strings(node.get("tags")),
                blocks);
    }

    private static Headline headline(JsonNode node, List<String> relatedTo) {
        String title = Objects.requireNonNull(text(node, "title"));
        String publishedAt = text(node, "publishedAt");
        return new Headline(
                title,
                text(node, "section"),
                publishedAt == null ? null : LocalDateTime.parse(publishedAt),
                text(node, "list"),
                relatedTo.contains(title));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<String> strings(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
