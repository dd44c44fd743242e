package vn.docbao.ingest;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.docbao.extract.Extraction;
import vn.docbao.library.KnownSource;
import vn.docbao.library.SourceStatus;

/** Takes files in. Whatever is wrong with one ends as an outcome, never as an exception. */
@Component
class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    /** The next start may find these better than they were. */
    private static final Set<SourceStatus> TRIED_AGAIN =
            EnumSet.of(SourceStatus.UNREADABLE, SourceStatus.TOO_LARGE, SourceStatus.FAILED);

    private final PageExtractor extractor;
    private final PageStore pages;
    private final Ledger ledger;
    private final DiskRoom room;
    private final long limit;

    FileIntake(PageExtractor extractor, PageStore pages, Ledger ledger, DiskRoom room, IngestProperties properties) {
        this.room = room;
        this.extractor = extractor;
        this.pages = pages;
        this.ledger = ledger;
        this.limit = properties.maxFileSize().toBytes();
    }

    /** Stores new files at once; those that are missing in what is returned are to be taken in one by one. */
    Map<Offer, Outcome> storeNew(List<ReadFile> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        room.check();
        try {
            return pages.storeNew(files);
        } catch (RuntimeException e) {
            LibraryClosed.check(e);
            LOG.warn("{} files could not be stored at once, now one by one: {}", files.size(), e.toString());
            return Map.of();
        }
    }

    /** @param known what an earlier run left, if the file was offered before */
    Outcome take(Offer offer, @Nullable KnownSource known) {
        try {
            if (offer.problem() != null) {
                return refuse(offer, known, SourceStatus.UNREADABLE, offer.problem());
            }
            if (offer.size() > limit) {
                return refuse(offer, known, SourceStatus.TOO_LARGE, Reason.tooLarge(offer.size(), limit));
            }
            if (known != null && nothingNew(offer, known)) {
                return Outcome.unchanged(known.status());
            }
            return read(offer, known);
        } catch (RuntimeException e) {
            LibraryClosed.check(e);
            // The database did not even take the note of the failure; the next start tries again.
            LOG.error("{}: not recorded", offer.origin(), e);
            return Outcome.without(SourceStatus.FAILED, Reason.failed(e));
        }
    }

    private Outcome read(Offer offer, @Nullable KnownSource known) {
        byte[] bytes;
        try {
            bytes = offer.read(limit);
        } catch (IOException | SecurityException e) {
            return refuse(offer, known, SourceStatus.UNREADABLE, Reason.unreadable(e));
        }
        if (bytes.length > limit) {
            return refuse(offer, known, SourceStatus.TOO_LARGE, Reason.tooLarge(bytes.length, limit));
        }
        String sha256 = Digest.sha256(bytes);
        if (known != null && !TRIED_AGAIN.contains(known.status()) && sha256.equals(known.sha256())) {
            if (!looksUnchanged(offer, known)) {
                ledger.touch(offer);
            }
            return Outcome.unchanged(known.status());
        }
        room.check();
        try {
            Outcome duplicate = pages.storeDuplicate(offer, sha256);
            return duplicate != null ? duplicate : extract(offer, known, sha256, bytes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LibraryClosed.check(e);
            if (known != null
                    && known.status() == SourceStatus.FAILED
                    && Reason.failed(e).equals(known.detail())) {
                return Outcome.unchanged(SourceStatus.FAILED);
            }
            LOG.warn("{}: failed", offer.origin(), e);
            ledger.recordFailure(offer, sha256, bytes, Reason.failed(e));
            return Outcome.without(SourceStatus.FAILED, Reason.failed(e));
        }
    }

    private Outcome extract(Offer offer, @Nullable KnownSource known, String sha256, byte[] bytes) {
        return switch (extractor.extract(offer.name(), bytes)) {
            case Extraction.Page page -> pages.store(ReadFile.of(offer, sha256, bytes, page));
            case Extraction.Rejected rejected -> {
                SourceStatus status = switch (rejected.reason()) {
                    case EMPTY -> SourceStatus.EMPTY;
                    case BINARY -> SourceStatus.BINARY;
                };
                // The file stays where it is; a copy of what nobody can read here would help nobody.
                String detail = switch (rejected.reason()) {
                    case EMPTY -> Reason.empty(rejected.detail());
                    case BINARY -> Reason.binary(rejected.detail());
                };
                ledger.record(offer, sha256, status, detail);
                yield Outcome.without(status, detail);
            }
        };
    }

    Outcome refuse(Offer offer, @Nullable KnownSource known, SourceStatus status, String detail) {
        if (known != null && known.status() == status && detail.equals(known.detail())) {
            return Outcome.unchanged(status);
        }
        ledger.record(offer, null, status, detail);
        return Outcome.without(status, detail);
    }

    /** Archives are made with times of their own: of an entry only its bytes tell. */
    private static boolean nothingNew(Offer offer, KnownSource known) {
        return offer.entry() == null
                && offer.problem() == null
                && !triedAgain(known.status())
                && looksUnchanged(offer, known);
    }

    static boolean triedAgain(SourceStatus status) {
        return TRIED_AGAIN.contains(status);
    }

    static boolean looksUnchanged(Offer offer, KnownSource known) {
        return offer.size() == known.size() && Objects.equals(offer.modifiedAt(), known.modifiedAt());
    }
}
