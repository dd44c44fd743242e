package vn.docbao.ingest;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.library.SourceContent;
import vn.docbao.library.SourceContents;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceStatus;

/**
 * Reads files again that were read by older rules of extraction, from the bytes that the library keeps: the files
 * themselves may be gone. Articles keep their addresses as they do when a file changes.
 */
@Component
class Rereading {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private static final int AT_ONCE = 500;

    /** What an index answers: nearly always there is nothing to read again, and a row of what is kept holds a whole file. */
    private static final String OLDEST = "select coalesce(min(rules_version), ?) from packed_original";

    private static final String PASS_OVER = "update packed_original set rules_version = ? where rules_version < ?";

    /** Not asked of a repository: a start with nothing new would have to make it first. */
    private static final String READ_BEFORE = """
            select c.source_file_id from packed_original c join source_file f on f.id = c.source_file_id
            where c.rules_version < ? and c.source_file_id > ? and f.status in ('TAKEN_IN', 'NO_STORY')
            order by c.source_file_id fetch first ? rows only""";

    private final JdbcTemplate jdbc;
    private final SourceContents contents;
    private final PageExtractor extractor;
    private final PageStore pages;
    private final TransactionTemplate transaction;

    Rereading(
            JdbcTemplate jdbc,
            SourceContents contents,
            PageExtractor extractor,
            PageStore pages,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.extractor = extractor;
        this.pages = pages;
        this.transaction = transaction;
    }

    /**
     * @param stopped asked before each file; the next start goes on
     * @return how many files were read again
     */
    int read(BooleanSupplier stopped) {
        int count = 0;
        if (jdbc.queryForObject(OLDEST, Integer.class, Extractor.RULES_VERSION) >= Extractor.RULES_VERSION) {
            return count;
        }
        long after = 0;
        for (List<Long> some;
                !(some = jdbc.queryForList(READ_BEFORE, Long.class, Extractor.RULES_VERSION, after, AT_ONCE)).isEmpty();
                after = some.getLast()) {
            for (Long id : some) {
                if (stopped.getAsBoolean()) {
                    return count;
                }
                readAgain(id);
                count++;
            }
            LOG.info("Đã đọc lại {} tệp bằng cách đọc mới", count);
        }
        passOver();
        return count;
    }

    /** What is left is of files that could not be read the last time, and they are tried anew by themselves. */
    private void passOver() {
        transaction.executeWithoutResult(
                status -> jdbc.update(PASS_OVER, Extractor.RULES_VERSION, Extractor.RULES_VERSION));
    }

    void readAgain(Long id) {
        try {
            if (!replace(id)) {
                keep(id);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("Chưa đọc lại được tệp số {}, giữ bài cũ", id, e);
            keep(id);
        }
    }

    private boolean replace(Long id) {
        record Kept(Offer offer, String sha256, byte[] bytes) {}
        @Nullable
        Kept kept = transaction.execute(status -> {
            SourceContent content = contents.findById(id).orElseThrow();
            SourceFile file = content.getSourceFile();
            if (file.getStatus() != SourceStatus.TAKEN_IN && file.getStatus() != SourceStatus.NO_STORY) {
                // The row tells of newer bytes, which were not taken in: those that are kept are not its own.
                return null;
            }
            return new Kept(Offer.of(file), file.getSha256(), content.unpack().bytes());
        });
        if (kept == null) {
            return true;
        }
        if (!(extractor.extract(kept.offer().name(), kept.bytes()) instanceof Extraction.Page page)) {
            return false;
        }
        pages.store(ReadFile.of(kept.offer(), kept.sha256(), kept.bytes(), page));
        return true;
    }

    /** What older rules made of it stays, and is not tried again by the same rules. */
    private void keep(Long id) {
        transaction.executeWithoutResult(
                status -> contents.findById(id).ifPresent(content -> content.keep(Extractor.RULES_VERSION)));
    }
}
