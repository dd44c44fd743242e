package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.docbao.library.SourceStatus;

class LedgerCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void aCellIsNeverAFormula(String text) {
        assertThat(LedgerCsv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void whatSeparatesIsQuoted() {
        assertThat(LedgerCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(LedgerCsv.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(LedgerCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(LedgerCsv.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(LedgerCsv.cell("=\"a\",b")).isEqualTo("\"'=\"\"a\"\",b\"");
        assertThat(LedgerCsv.cell(null)).isEmpty();
    }

    @Test
    void aLineAFileUnderTheColumnsNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerCsv csv = new LedgerCsv(out)) {
            csv.write(new LedgerEntry(
                    1L,
                    "/kho/bão, lũ.txt",
                    SourceStatus.TAKEN_IN,
                    2,
                    3,
                    null,
                    "UTF-8",
                    1500,
                    "nfc; mojibake",
                    Instant.parse("2025-12-15T01:02:03Z"),
                    "bao-lu"));
            csv.write(new LedgerEntry(
                    2L,
                    "=cmd.txt",
                    SourceStatus.FAILED,
                    0,
                    0,
                    null,
                    null,
                    0,
                    "-x",
                    Instant.parse("2025-12-15T01:02:03Z"),
                    null));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFfile,outcome,articles,headlines,duplicate_of,repairs,warning,charset,size,taken_in_at\r
                "/kho/bão, lũ.txt",TAKEN_IN,2,3,,nfc; mojibake,,UTF-8,1500,2025-12-15T01:02:03Z\r
                '=cmd.txt,FAILED,0,0,,,'-x,,0,2025-12-15T01:02:03Z\r
                """);
    }
}
