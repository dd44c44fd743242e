package vn.docbao.ingest;

import java.util.List;
import vn.docbao.extract.Extraction;

/** A file that was read and understood, and is not in the library yet. */
record ReadFile(Offer offer, String sha256, Original original, Extraction.Page page, List<Draft> drafts) {

    static ReadFile of(Offer offer, String sha256, byte[] bytes, Extraction.Page page) {
        return new ReadFile(
                offer,
                sha256,
                Original.of(bytes, page),
                page,
                page.stories().stream().map(Draft::of).toList());
    }
}
