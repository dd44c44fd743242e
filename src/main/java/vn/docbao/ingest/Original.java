package vn.docbao.ingest;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Span;
import vn.docbao.library.KeptOriginal;
import vn.docbao.library.SourceContent;
import vn.docbao.library.SourceFile;

/** A file's bytes and the decisions about them, in the form they are kept in. */
record Original(byte[] packed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Original of(byte[] bytes, Extraction.Page page) {
        // No page can show a NUL; one char for one keeps the spans' offsets.
        String text = page.text().replace('\0', '\uFFFD');
        return new Original(new KeptOriginal(bytes, text, json(page.spans())).packed());
    }

    /** Of a file whose text could not be worked out. */
    static Original unread(byte[] bytes) {
        return new Original(new KeptOriginal(bytes, "", "[]").packed());
    }

    SourceContent toContent(SourceFile file) {
        return new SourceContent(file, packed, Extractor.RULES_VERSION);
    }

    void replace(SourceContent content) {
        content.replace(packed, Extractor.RULES_VERSION);
    }

    private static String json(List<Span> spans) {
        return JSON.writeValueAsString(spans);
    }
}
