package vn.docbao.ingest;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import vn.docbao.library.KnownSource;
import vn.docbao.library.SourceStatus;

/**
 * Opens archives. One that was read to its end is known by its bytes and not opened again; until then, whatever ends
 * the program, it is recorded as failed, and the next run opens it.
 */
@Component
class ArchiveIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveIntake.class);

    private final FileIntake files;
    private final PageStore pages;
    private final Ledger ledger;
    private final long limit;

    ArchiveIntake(FileIntake files, PageStore pages, Ledger ledger, IngestProperties properties) {
        this.files = files;
        this.pages = pages;
        this.ledger = ledger;
        this.limit = properties.maxFileSize().toBytes();
    }

    /** Where entries are taken in. */
    interface Entrance {

        /** @return whether more is wanted */
        boolean enter(Offer entry);

        /** Takes in all that entered. @return whether nothing is left to be tried again */
        boolean settle();

        /** Whether one of its entries must be read again, since what it was a duplicate of has changed. */
        boolean released(Offer archive);
    }

    /** @param known what an earlier run left, if the archive was offered before */
    Outcome take(Offer archive, @Nullable KnownSource known, Entrance entrance) {
        boolean settled = known != null && isSettled(known);
        if (known != null && settled && FileIntake.looksUnchanged(archive, known)) {
            return Outcome.unchanged(known.status());
        }
        try {
            String sha256 = Digest.sha256(archive.path());
            if (known != null && settled && sha256.equals(known.sha256())) {
                ledger.touch(archive);
                return Outcome.unchanged(known.status());
            }
            Outcome duplicate = known == null ? pages.storeDuplicate(archive, sha256) : null;
            return duplicate != null ? duplicate : open(archive, sha256, entrance);
        } catch (IOException | SecurityException e) {
            return files.refuse(archive, known, SourceStatus.UNREADABLE, Reason.unreadable(e));
        } catch (RuntimeException e) {
            LibraryClosed.check(e);
            LOG.error("{}: not recorded", archive.origin(), e);
            return Outcome.without(SourceStatus.FAILED, Reason.failed(e));
        }
    }

    private Outcome open(Offer archive, String sha256, Entrance entrance) {
        PageStore.Opened opened = pages.open(archive);
        Entries entries = new Entries(archive, opened.id(), limit, entrance::enter);
        SourceStatus status = SourceStatus.ARCHIVE;
        String problem = null;
        try {
            Objects.requireNonNull(archive.archive()).read(archive.path(), entries);
        } catch (Entries.TooMuch e) {
            status = SourceStatus.TOO_LARGE;
            problem = e.getMessage();
        } catch (NestedRuntimeException | LibraryClosed e) {
            // The database, and nothing of the archive's.
            throw e;
        } catch (IOException | RuntimeException e) {
            // Damaged archives lead their readers to whatever exceptions.
            LOG.debug("{}: read in part", archive.origin(), e);
            status = SourceStatus.UNREADABLE;
            problem = Entries.damaged(e);
        }
        boolean whole = entrance.settle() && !entrance.released(archive);
        if (!whole) {
            // The next run opens it again.
            status = SourceStatus.FAILED;
        }
        String detail = entries.count() + " mục"
                + (problem == null ? "" : "; " + problem)
                + (whole ? "" : "; chưa nhận hết, lần sau mở lại [not whole, to be opened again]");
        ledger.conclude(archive, whole ? sha256 : null, status, detail);
        return new Outcome(status, false, 0, 0, detail, opened.released());
    }

    /** Damaged and oversized ones have their bytes' hash: they will be no better before those change. */
    private static boolean isSettled(KnownSource known) {
        return switch (known.status()) {
            case ARCHIVE, DUPLICATE -> true;
            case UNREADABLE, TOO_LARGE -> known.sha256() != null;
            default -> false;
        };
    }
}
