package vn.docbao.ingest;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.extract.Extraction;

/**
 * Reads new files and understands them on all processors, without the library, while what was read before is being
 * stored. Only what goes well comes of it: a file with anything odd about it is left to {@link FileIntake}, which reads
 * it again and says what is wrong.
 */
@Component
class ReadAhead {

    private final PageExtractor extractor;
    private final long limit;

    ReadAhead(PageExtractor extractor, IngestProperties properties) {
        this.extractor = extractor;
        this.limit = properties.maxFileSize().toBytes();
    }

    private record Bytes(Offer offer, String sha256, byte[] content) {}

    /** In the offers' order, each content once. */
    CompletableFuture<List<ReadFile>> read(List<Offer> offers) {
        return CompletableFuture.supplyAsync(() ->
                distinct(offers.parallelStream()
                                .map(this::bytes)
                                .filter(Objects::nonNull)
                                .toList())
                        .parallelStream()
                        .map(this::understand)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private @Nullable Bytes bytes(Offer offer) {
        if (offer.problem() != null || offer.size() > limit) {
            return null;
        }
        try {
            byte[] content = offer.read(limit);
            return content.length > limit ? null : new Bytes(offer, Digest.sha256(content), content);
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    private static Collection<Bytes> distinct(List<Bytes> all) {
        Map<String, Bytes> byContent = new LinkedHashMap<>();
        all.forEach(bytes -> byContent.putIfAbsent(bytes.sha256(), bytes));
        return byContent.values();
    }

    private @Nullable ReadFile understand(Bytes bytes) {
        try {
            return extractor.extract(bytes.offer().name(), bytes.content()) instanceof Extraction.Page page
                    ? ReadFile.of(bytes.offer(), bytes.sha256(), bytes.content(), page)
                    : null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return null;
        }
    }
}
