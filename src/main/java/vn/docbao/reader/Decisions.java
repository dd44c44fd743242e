package vn.docbao.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was decided about the parts of a text. */
@Component
class Decisions {

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A decision as it is stored; its words are found by {@code fate} and {@code rule}. */
    record Span(
            int from,
            int to,
            @Nullable String fate,
            @Nullable String rule,
            @Nullable Integer story) {

        Place place(int position) {
            return switch (fate) {
                case null -> Place.PLAIN;
                case "DISCARDED", "REPEAT", "LIST_HEADING" -> Place.DROPPED;
                default -> story != null && story == position ? Place.HERE : Place.ELSEWHERE;
            };
        }

        /** Whether it is an entry of a list; a pointer stands alone inside a story. */
        boolean listed() {
            return "HEADLINE".equals(fate) && !"pointer".equals(rule);
        }
    }

    /** Decisions that cannot be read, or that do not fit the text, must never hide the text itself. */
    List<Span> read(String stored, int length) {
        try {
            List<Span> fitting = new ArrayList<>();
            int last = 0;
            List<Span> decided = json.readValue(stored, SPANS);
            for (Span span : decided == null ? List.<Span>of() : decided) {
                if (span != null && span.from() >= last && span.to() > span.from() && span.to() <= length) {
                    fitting.add(span);
                    last = span.to();
                }
            }
            return fitting;
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
