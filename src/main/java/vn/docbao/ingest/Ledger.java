package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.library.SourceContent;
import vn.docbao.library.SourceContents;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceFiles;
import vn.docbao.library.SourceStatus;

/**
 * Records the outcomes that bring nothing to read. What a file brought before stays: a file that became empty or
 * cannot be read any more is no reason to take its articles from the library.
 */
@Component
class Ledger {

    private final EntityManager entities;
    private final SourceFiles files;
    private final SourceContents contents;

    Ledger(EntityManager entities, SourceFiles files, SourceContents contents) {
        this.entities = entities;
        this.files = files;
        this.contents = contents;
    }

    @Transactional
    public void record(Offer offer, @Nullable String sha256, SourceStatus status, String detail) {
        files.save(entry(offer, sha256, status, detail));
    }

    /**
     * An archive, after its entries were read.
     *
     * @param sha256 null if it is to be opened again
     */
    @Transactional
    public void conclude(Offer archive, @Nullable String sha256, SourceStatus status, String detail) {
        files.save(entry(archive, sha256, status, detail));
    }

    /** An error of our own: the bytes are kept, unless those of the file's articles are. */
    @Transactional
    public void recordFailure(Offer offer, String sha256, byte[] bytes, String detail) {
        SourceFile file = files.save(entry(offer, sha256, SourceStatus.FAILED, detail));
        Original original = Original.unread(bytes);
        if (file.getArticleCount() == 0) {
            SourceContent content = contents.findById(file.getId()).orElseGet(() -> original.toContent(file));
            original.replace(content);
            contents.save(content);
        }
    }

    /** Only the file's time has changed. */
    @Transactional
    public void touch(Offer offer) {
        files.findByOrigin(offer.origin())
                .ifPresent(file -> file.describe(file.getSha256(), offer.size(), offer.modifiedAt()));
    }

    @Transactional
    public void forgetUnreadable(Collection<String> origins) {
        List<String> all = List.copyOf(origins);
        for (int from = 0; from < all.size(); from += 500) {
            files.forgetUnreadable(all.subList(from, Math.min(all.size(), from + 500)));
        }
    }

    private SourceFile entry(Offer offer, @Nullable String sha256, SourceStatus status, String detail) {
        SourceFile file = files.findByOrigin(offer.origin()).orElseGet(() -> new SourceFile(offer.origin()));
        file.describe(sha256, offer.size(), offer.modifiedAt());
        if (offer.entry() != null) {
            file.setArchive(
                    entities.getReference(SourceFile.class, offer.entry().archive()));
        }
        file.setDuplicateOf(null);
        file.conclude(status, detail);
        return file;
    }
}
