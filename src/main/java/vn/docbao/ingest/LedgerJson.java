package vn.docbao.ingest;

import java.io.Closeable;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The ledger for programs: an array, written entry by entry. */
final class LedgerJson implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonGenerator out;

    LedgerJson(OutputStream out) {
        this.out = JSON.createGenerator(out);
        this.out.writeStartArray();
    }

    void write(LedgerEntry entry) {
        out.writeStartObject();
        out.writeStringProperty("file", entry.origin());
        out.writeStringProperty("outcome", entry.status().name());
        out.writeNumberProperty("articles", entry.articles());
        out.writeNumberProperty("headlines", entry.headlines());
        out.writeStringProperty("duplicateOf", entry.duplicateOf());
        out.writeArrayPropertyStart("repairs");
        entry.repairs().forEach(out::writeString);
        out.writeEndArray();
        out.writeStringProperty("warning", entry.warning());
        out.writeStringProperty("charset", entry.charset());
        out.writeNumberProperty("size", entry.size());
        out.writeStringProperty("takenInAt", entry.takenInAt().toString());
        out.writeEndObject();
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.close();
    }
}
