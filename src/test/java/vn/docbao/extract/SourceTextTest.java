package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final String TEXT = """
            Chợ nổi họp từ lúc trời chưa sáng, ghe xuồng đậu kín cả khúc sông rộng.
            Bà Sáu bán bún riêu đã ba mươi năm, khách quen gọi bằng cái tên rất hiền: “Má Sáu”.
            Nước lớn, những chiếc ghe chở khóm, dưa hấu và cải ngọt từ các huyện về đây đợi người mua.
            Ông Tư bảo: “Hồi đó vui lắm, giờ đường bộ thuận tiện, thương lái ít ghé chợ”.
            Tỉnh dự định mở tuyến buýt sông để giữ chân khách phương xa – một việc chưa ai làm ở vùng này.
            Ủy ban nhân dân huyện hứa sẽ sửa lại bến tàu, dựng mái che, đặt thùng rác, và mở lớp học cho trẻ em.
            """;

    static Stream<String> seeds() {
        return Gold.seeds().stream().map(seed -> new String(Gold.bytes(seed), StandardCharsets.UTF_8));
    }

    static Stream<String> foreign() {
        return Stream.of(
                """
                The café was naïve about its résumé, and Beyoncé’s fiancé said so: “Zoë drew a façade”.
                It cost £20, or 25 € on the way to Málaga; at −3 °C the piñata did not break.
                """,
                """
                À Genève, l’été fut très chaud : où aller ? « Là-bas », répondit le garçon, « près de la forêt ».
                Le maître a vu des élèves gênés, une pièce à l’œuvre, un goût de pâté, et Noël déjà passé à Besançon.
                C’était là, à côté du café, et çà et là des thés : né, dé, pré, clé, blé.
                """,
                """
                Übermorgen hören wir die schönen Glocken: „Grüße aus Köln“, rief die müde Bäckerin fröhlich.
                Ärger, Öl und Übel ließen sich für fünf Männer über die Straße zählen – bloß nicht für München.
                """,
                "Não há coração que não sinta saudade, avó; amanhã às três horas haverá pão e maçã em São João.\n",
                "El niño soñó mañana: ¿dónde está la canción que cantó José? ¡Qué corazón, señor Muñoz!\n");
    }

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertReads(TEXT.getBytes(StandardCharsets.UTF_8), TEXT, "UTF-8");
        assertReads(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithAndWithoutMark(String charset) {
        assertReads(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), TEXT, charset);
        assertReads(TEXT.getBytes(Charset.forName(charset)), TEXT, charset, "utf-16-without-mark");
    }

    @Test
    void readsWindows1258() {
        assertReads(Encodings.windows1258(TEXT), TEXT, "windows-1258", "charset-guessed");
        assertReads(Encodings.windows1258(TEXT, false), TEXT, "windows-1258", "charset-guessed");
    }

    @Test
    void readsOldCodesFromTheirBytes() {
        for (String code : new String[] {"tcvn3", "vni"}) {
            byte[] bytes = Encodings.latinBytes(Encodings.legacy(TEXT, code));
            assertThat(read(bytes).repairs()).containsExactly("charset-guessed", code);
            assertThat(read(bytes).text()).isEqualTo(code.equals("vni") ? TEXT : TEXT.replace("Ủ", "ủ"));
        }
    }

    @Test
    void readsOldCodesThatWereStoredAsUtf8() {
        assertReads(utf8(Encodings.legacy(TEXT, "vni")), TEXT, "UTF-8", "vni");
        assertReads(utf8(Encodings.legacy(TEXT, "tcvn3")), TEXT.replace("Ủ", "ủ"), "UTF-8", "tcvn3");
        assertThat(read(utf8("§¶ng bé ViÖt Nam häp t¹i Hµ Néi")).text()).isEqualTo("Đảng bộ Việt Nam họp tại Hà Nội");
        assertThat(read(utf8("Ñaûng boä Vieät Nam hoïp taïi Haø Noäi")).text())
                .isEqualTo("Đảng bộ Việt Nam họp tại Hà Nội");
    }

    @Test
    void findsCapitalsOfOldCodesInWordsOfCapitals() {
        String text =
                "CHỢ NỔI Ở CÁI RĂNG VÀ NHỮNG NGƯỜI GIỮ NGHỀ\nChợ nổi ở miền Tây vào mùa nước lớn, UBND XÃ BÌNH HÒA cho hay.\n";
        assertThat(read(utf8(Encodings.legacy(text, "tcvn3"))).text()).isEqualTo(text.replace("XÃ", "Xã"));
    }

    @Test
    void readsAnOldCodeInOnePartOfAPage() {
        String page = "Tin mới: đường sắt đã thông.\n" + Encodings.legacy(TEXT, "vni") + "Hết bài, cảm ơn bạn đọc.\n";
        assertReads(utf8(page), "Tin mới: đường sắt đã thông.\n" + TEXT + "Hết bài, cảm ơn bạn đọc.\n", "UTF-8", "vni");
    }

    @Test
    void composesDecomposedLetters() {
        assertReads(utf8(Normalizer.normalize(TEXT, Normalizer.Form.NFD)), TEXT, "UTF-8", "nfc");
    }

    @Test
    void repairsUtf8ThatWasReadAsWindows1252OrLatin1() {
        assertReads(utf8(Encodings.misread(TEXT)), TEXT, "UTF-8", "mojibake");
        assertReads(utf8(Encodings.misreadAsLatin1(TEXT)), TEXT, "UTF-8", "mojibake");
    }

    @Test
    void repairsWhatWasMisreadTwice() {
        assertReads(utf8(Encodings.misread(Encodings.misread(TEXT))), TEXT, "UTF-8", "mojibake");
        assertReads(utf8(Encodings.misreadAsLatin1(Encodings.misread(TEXT))), TEXT, "UTF-8", "mojibake");
    }

    @Test
    void repairsMisreadDecomposedLetters() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertReads(utf8(Encodings.misread(decomposed)), TEXT, "UTF-8", "mojibake", "nfc");
    }

    @Test
    void repairsOnlyTheMisreadLinesOfAPage() {
        String[] lines = TEXT.split("(?<=\n)");
        for (int i = 0; i < lines.length; i += 2) {
            lines[i] = Encodings.misread(lines[i]);
        }
        assertReads(utf8(String.join("", lines)), TEXT, "UTF-8", "mojibake");
        assertReads(
                utf8("Trang chủ · Mới nhất · " + Encodings.misread("Giải trí") + "\n"),
                "Trang chủ · Mới nhất · Giải trí\n",
                "UTF-8",
                "mojibake");
    }

    @Test
    void repairsPunctuationOfEveryLanguage() {
        assertThat(read(utf8("It wasn" + Encodings.misread("’") + "t me.\n")).text())
                .isEqualTo("It wasn’t me.\n");
        assertThat(read(utf8(Encodings.misread("Đi làm 😀 nhé"))).text()).isEqualTo("Đi làm 😀 nhé");
    }

    @Test
    void findsTheLetterWhoseSecondByteBecameASpace() {
        String lost = Encodings.misread(TEXT).replace('\u00A0', ' ').replace("  ", " ");
        assertThat(read(utf8(lost)).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void leavesOtherLanguagesAlone(String text) {
        assertReads(utf8(text), text, "UTF-8");
        byte[] latin = Encodings.latinBytes(text);
        assertThat(read(latin).text()).isEqualTo(new String(latin, Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Và có lúa.",
                "Ô tô của “GIÔ",
                "Họ hô to: “Á…” rồi “MÔ”, «Ấy»!",
                "Ừ thì “À”, “GIÃ”… đi",
                "20·30 °C ½ ± §5",
                "TÔI “Ồ” LÊN",
                "Ã… thế à?",
                "đến bờ â, rồi “CÂU CÁ”®"
            })
    void leavesCorrectVietnameseAlone(String text) {
        assertReads(utf8(text), text, "UTF-8");
    }

    @Test
    void believesAPageAboutItsCharsetWhereTheBytesAgree() {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>" + TEXT + "</p></body></html>";
        String old = page.formatted("windows-1258");
        assertReads(Encodings.windows1258(old), old, "windows-1258");
        assertReads(utf8(old), old, "UTF-8", "charset-guessed");
        String modern = page.formatted("utf-8");
        assertReads(utf8(modern), modern, "UTF-8");
        assertReads(Encodings.windows1258(modern), modern, "windows-1258", "charset-guessed");
        String equiv = "<meta content='text/html; charset=iso-8859-1' http-equiv=Content-Type>" + TEXT;
        assertThat(read(Encodings.latinBytes(Encodings.legacy(equiv, "vni"))).text())
                .isEqualTo(equiv);
        assertThat(read("<meta charset=gbk><p>中文新闻".getBytes(Charset.forName("GBK")))
                        .text())
                .endsWith("中文新闻");
        assertThat(read("<meta charset=khong-co><p>x".getBytes(StandardCharsets.US_ASCII))
                        .repairs())
                .isEmpty();
    }

    @Test
    void keepsATextWithAFewBrokenBytes() {
        byte[] bytes = utf8(TEXT);
        SourceText cut = read(Arrays.copyOf(bytes, 6));
        assertThat(cut.charset()).isEqualTo("UTF-8");
        bytes[TEXT.indexOf('ợ') + 1] = 'x';
        assertThat(read(bytes).repairs()).containsExactly("broken-characters");
        assertThat(read(bytes).text()).endsWith(TEXT.substring(20));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0};
        assertThat(SourceText.read(png)).isNull();
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(SourceText.read(noise)).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsASeedAlikeFromEveryEncoding(String seed) {
        assertReads(utf8(seed), seed, "UTF-8");
        assertThat(read(seed.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(seed);
        assertThat(read(seed.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(seed);
        assertThat(read(utf8(Normalizer.normalize(seed, Normalizer.Form.NFD))).text())
                .isEqualTo(seed);
        assertThat(read(utf8(Encodings.misread(seed))).text()).isEqualTo(seed);
        assertThat(read(utf8(Encodings.misread(Encodings.misread(seed)))).text())
                .isEqualTo(seed);
        String text = Encodings.representable(seed);
        assertThat(read(Encodings.windows1258(text)).text()).isEqualTo(text);
        assertThat(read(Encodings.windows1258(text, false)).text()).isEqualTo(text);
        assertThat(read(Encodings.latinBytes(Encodings.legacy(text, "vni"))).text())
                .isEqualTo(text);
        assertThat(read(utf8(Encodings.legacy(text, "vni"))).text()).isEqualTo(text);
        // The case of capitals with a tone is lost in TCVN3.
        assertThat(small(read(Encodings.latinBytes(Encodings.legacy(text, "tcvn3")))
                        .text()))
                .isEqualTo(small(text));
        assertThat(small(read(utf8(Encodings.legacy(text, "tcvn3"))).text())).isEqualTo(small(text));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertReads(byte[] bytes, String text, String charset, String... repairs) {
        SourceText source = read(bytes);
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.charset()).isEqualTo(charset);
        assertThat(source.repairs()).containsExactly(repairs);
    }

    private static SourceText read(byte[] bytes) {
        return Objects.requireNonNull(SourceText.read(bytes));
    }
}
