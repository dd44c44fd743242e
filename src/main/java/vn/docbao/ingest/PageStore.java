package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.extract.Extraction;
import vn.docbao.library.Headline;
import vn.docbao.library.Headlines;
import vn.docbao.library.SourceContents;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceFiles;
import vn.docbao.library.SourceStatus;
import vn.docbao.text.Fold;

/**
 * Stores what came of a file that could be read, in one transaction: at whatever moment the program ends, the file is
 * in the library completely or not at all.
 */
@Component
class PageStore {

    private final EntityManager entities;
    private final SourceFiles files;
    private final SourceContents contents;
    private final Headlines headlines;
    private final ArticleStore articles;

    PageStore(
            EntityManager entities,
            SourceFiles files,
            SourceContents contents,
            Headlines headlines,
            ArticleStore articles) {
        this.entities = entities;
        this.files = files;
        this.contents = contents;
        this.headlines = headlines;
        this.articles = articles;
    }

    @Transactional
    public Outcome store(ReadFile read) {
        Offer offer = read.offer();
        SourceFile file = files.findByOrigin(offer.origin()).orElseGet(() -> new SourceFile(offer.origin()));
        boolean known = file.getId() != null;
        List<String> released = known ? release(file) : List.of();
        Outcome outcome = describe(file, read, released);
        keep(file, known, read.original());
        if (known) {
            headlines.deleteOfFile(file.getId());
        }
        articles.replace(file, known, read.drafts());
        addHeadlines(file, read.page());
        return outcome;
    }

    /**
     * Stores files that the library does not know, all or none of them.
     *
     * @return without those whose bytes the library has under another name
     */
    @Transactional
    public Map<Offer, Outcome> storeNew(List<ReadFile> all) {
        Set<String> had =
                files.findHashesRead(all.stream().map(ReadFile::sha256).toList());
        Map<Offer, Outcome> outcomes = new LinkedHashMap<>();
        Map<SourceFile, List<Draft>> drafts = new LinkedHashMap<>();
        for (ReadFile read : all) {
            if (!had.contains(read.sha256())) {
                SourceFile file = new SourceFile(read.offer().origin());
                outcomes.put(read.offer(), describe(file, read, List.of()));
                entities.persist(read.original().toContent(file));
                addHeadlines(file, read.page());
                drafts.put(file, read.drafts());
            }
        }
        articles.add(drafts);
        return outcomes;
    }

    private Outcome describe(SourceFile file, ReadFile read, List<String> released) {
        Extraction.Page page = read.page();
        boolean found = !page.stories().isEmpty() || !page.headlines().isEmpty();
        describe(file, read.offer(), read.sha256());
        file.setCharset(Fit.orNull(40, page.charset()));
        file.setDuplicateOf(null);
        file.conclude(
                found ? SourceStatus.TAKEN_IN : SourceStatus.NO_STORY,
                page.repairs().isEmpty() ? null : String.join("; ", page.repairs()));
        file.setConnected(!found && file.getArticleCount() == 0);
        file.count(page.stories().size(), page.headlines().size());
        file.judge(read.doubts());
        entities.persist(file);
        return new Outcome(
                file.getStatus(), false, page.stories().size(), page.headlines().size(), file.getDetail(), released);
    }

    private void describe(SourceFile file, Offer offer, String sha256) {
        file.describe(sha256, offer.size(), offer.modifiedAt());
        if (offer.entry() != null) {
            file.setArchive(
                    entities.getReference(SourceFile.class, offer.entry().archive()));
        }
    }

    /** @return null if no other file of the same bytes is in the library */
    @Transactional
    public @Nullable Outcome storeDuplicate(Offer offer, String sha256) {
        List<SourceFile> originals = files.findOriginals(sha256, offer.origin(), Limit.of(1));
        if (originals.isEmpty()) {
            return null;
        }
        SourceFile original = originals.getFirst();
        SourceFile file = files.findByOrigin(offer.origin()).orElseGet(() -> new SourceFile(offer.origin()));
        List<String> released = List.of();
        if (file.getId() != null) {
            released = release(file);
            articles.giveWay(file, original);
            headlines.deleteOfFile(file.getId());
            contents.findById(file.getId()).ifPresent(contents::delete);
            // The original inherits slugs and has perhaps lost relations: it is connected anew.
            original.setConnected(false);
        }
        describe(file, offer, sha256);
        file.setCharset(original.getCharset());
        file.setDuplicateOf(original);
        file.count(0, 0);
        file.judge(Set.of());
        file.setConnected(true);
        file.conclude(SourceStatus.DUPLICATE, Reason.sameAs(original.getOrigin()));
        entities.persist(file);
        return new Outcome(SourceStatus.DUPLICATE, false, 0, 0, file.getDetail(), released);
    }

    record Opened(Long id, List<String> released) {}

    /** Records an archive before its entries are read: whatever ends the program, the next run opens it again. */
    @Transactional
    public Opened open(Offer archive) {
        SourceFile file = files.findByOrigin(archive.origin()).orElseGet(() -> new SourceFile(archive.origin()));
        List<String> released = file.getId() == null ? List.of() : release(file);
        file.describe(null, archive.size(), archive.modifiedAt());
        file.setDuplicateOf(null);
        file.conclude(SourceStatus.FAILED, "chưa đọc hết [not read to its end]");
        entities.persist(file);
        return new Opened(file.getId(), released);
    }

    private List<String> release(SourceFile file) {
        List<String> origins = files.findOriginsOfDuplicates(file.getId());
        if (!origins.isEmpty()) {
            files.reopenArchivesOfDuplicates(file.getId(), Reason.ENTRY_ORIGINAL_CHANGED);
            files.releaseDuplicates(file.getId(), Reason.ORIGINAL_CHANGED);
        }
        return origins;
    }

    private void keep(SourceFile file, boolean known, Original original) {
        if (known) {
            contents.findById(file.getId())
                    .ifPresentOrElse(original::replace, () -> entities.persist(original.toContent(file)));
        } else {
            entities.persist(original.toContent(file));
        }
    }

    private void addHeadlines(SourceFile file, Extraction.Page page) {
        Set<String> relatedKeys = new HashSet<>();
        page.relatedTo().forEach(title -> relatedKeys.add(Fold.key(title)));
        int position = 0;
        for (vn.docbao.extract.Headline seen : page.headlines()) {
            String title = Fit.to(1000, seen.title());
            String key = Fold.key(title);
            Headline headline = new Headline(
                    file,
                    position++,
                    title,
                    key.length() <= 1000 ? key : key.substring(0, 1000),
                    Fit.orNull(200, seen.list()),
                    Fit.orNull(200, seen.section()),
                    seen.publishedAt(),
                    seen.related() || relatedKeys.contains(key));
            String addressKey = AddressKey.of(seen.address());
            headline.setAddress(addressKey == null ? null : seen.address(), addressKey);
            entities.persist(headline);
        }
    }
}
