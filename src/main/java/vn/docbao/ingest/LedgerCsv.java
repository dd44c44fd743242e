package vn.docbao.ingest;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger for spreadsheets: RFC 4180, in UTF-8 with the mark by which they know it. A cell that they would take for a
 * formula begins with an apostrophe.
 */
final class LedgerCsv implements Closeable {

    static final List<String> COLUMNS = List.of(
            "file",
            "outcome",
            "articles",
            "headlines",
            "duplicate_of",
            "repairs",
            "warning",
            "charset",
            "size",
            "taken_in_at");

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    LedgerCsv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        line(COLUMNS.stream());
    }

    void write(LedgerEntry entry) {
        try {
            line(Stream.of(
                    cell(entry.origin()),
                    entry.status().name(),
                    Integer.toString(entry.articles()),
                    Integer.toString(entry.headlines()),
                    cell(entry.duplicateOf()),
                    cell(String.join("; ", entry.repairs())),
                    cell(entry.warning()),
                    cell(entry.charset()),
                    Long.toString(entry.size()),
                    entry.takenInAt().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private void line(Stream<String> cells) throws IOException {
        out.write(cells.collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
