package vn.docbao.ingest;

import java.util.List;
import java.util.Set;
import vn.docbao.extract.Extraction;
import vn.docbao.library.Doubt;

/** A file that was read and understood, and is not in the library yet. */
record ReadFile(
        Offer offer, String sha256, Original original, Extraction.Page page, List<Draft> drafts, Set<Doubt> doubts) {

    static ReadFile of(Offer offer, String sha256, byte[] bytes, Extraction.Page page) {
        List<Draft> drafts = page.stories().stream().map(Draft::of).toList();
        return new ReadFile(offer, sha256, Original.of(bytes, page), page, drafts, Doubts.of(page, drafts));
    }
}
