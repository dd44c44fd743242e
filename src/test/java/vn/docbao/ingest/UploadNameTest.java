package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource({
        "bài 1.txt, bài 1.txt",
        "../../etc/passwd, passwd",
        "..\\..\\win.ini, win.ini",
        "/etc/shadow, shadow",
        "C:\\tin\\bao.html, bao.html",
        ".an.txt, an.txt",
        "..., tep",
        "../, tep",
        "a:b*?.txt, a_b__.txt",
        "kho.tar.gz, kho.tar.gz",
        "kho!a.txt, kho_a.txt",
        "CON.txt, _CON.txt",
        "'tên. ', tên"
    })
    void namesAreMadeFitForAnyDisk(String given, String kept) {
        assertThat(UploadName.of(given).numbered(1)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\n", "\u202E", "/", "\\", "\uD800"})
    void whatLeavesNothingHasAName(String given) {
        assertThat(UploadName.of(given).numbered(1)).isEqualTo("tep");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(UploadName.of("a\u0000b\r\nc\u202Etxt.exe\u2028").numbered(1))
                .isEqualTo("abctxt.exe");
    }

    @Test
    void accentsAreWrittenOneWay() {
        assertThat(UploadName.of(Normalizer.normalize("bão lũ.txt", Normalizer.Form.NFD))
                        .numbered(1))
                .isEqualTo("bão lũ.txt");
    }

    @Test
    void longNamesKeepTheirEnding() {
        String kept = UploadName.of("đường ".repeat(100) + ".html").numbered(12);
        assertThat(kept).endsWith(" (12).html");
        assertThat(kept.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    }

    @Test
    void othersOfTheNameAreNumberedBeforeTheEnding() {
        assertThat(UploadName.of("kho.tar.gz").numbered(2)).isEqualTo("kho (2).tar.gz");
        assertThat(UploadName.of("ghi chú").numbered(3)).isEqualTo("ghi chú (3)");
    }
}
