package vn.docbao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Extraction by somebody who never saw some of the lexicon's phrases. */
public final class StruckExtractor {

    private static final List<String> ROWS = rows();

    private final Extractor extractor;

    private StruckExtractor(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * @param effects the effects that lose phrases, as the lexicon writes them
     * @param share how many of the phrases are lost, 0–1
     */
    public static StruckExtractor of(Set<String> effects, double share, long seed) {
        Random random = new Random(seed);
        return new StruckExtractor(new Extractor(Lexicon.of(ROWS.stream()
                .filter(row ->
                        !effects.contains(row.substring(0, row.indexOf('\t'))) || random.nextDouble() >= share))));
    }

    /** What the extract command would write. */
    public String json(String name, byte[] bytes) {
        return Contract.json(name, extractor.extract(name, bytes));
    }

    /** Whether a line is a list's heading by the lexicon's words. */
    public static boolean isListHeading(String line) {
        return Lexicon.STANDARD
                .whole(line.strip())
                .filter(effect -> effect == Lexicon.Effect.LIST || effect == Lexicon.Effect.RELATED)
                .isPresent();
    }

    private static List<String> rows() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
