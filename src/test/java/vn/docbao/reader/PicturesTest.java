package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.Block;

@ReaderTest
class PicturesTest {

    @TempDir
    private Path folder;

    @Autowired
    private TestLibrary library;

    private Browse browse;

    @BeforeEach
    void clear(@Autowired MockMvc mvc) throws IOException {
        library.clear();
        browse = new Browse(mvc);
        Files.createDirectory(folder.resolve("kho"));
    }

    @Test
    void aPictureBesideTheFileIsShownInWidthsOfItsOwn() throws IOException {
        draw("ben.jpg", 1600, 900, "jpg", BufferedImage.TYPE_INT_RGB);
        Document page = article("ben.jpg");
        Element image = page.expectFirst(".picture img");
        assertThat(image.attr("width")).isEqualTo("1280");
        assertThat(image.attr("height")).isEqualTo("720");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("Bến nhìn từ trên cao");
        assertThat(image.attr("srcset"))
                .isEqualTo("/anh/ben-moi/1/360 360w, /anh/ben-moi/1/720 720w, /anh/ben-moi/1/1280 1280w");
        assertThat(page.select("figcaption").text()).isEqualTo("Bến nhìn từ trên cao Ảnh: Hải Yến");
        for (int width : List.of(360, 720, 1280)) {
            MockHttpServletResponse answer = browse.answer("/anh/ben-moi/1/" + width);
            assertThat(answer.getContentType()).isEqualTo("image/jpeg");
            assertThat(answer.getHeader("Cache-Control")).contains("max-age=86400");
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
            assertThat(shown.getWidth()).isEqualTo(width);
            assertThat(shown.getHeight()).isEqualTo(Math.round(width * 9 / 16f));
            assertThat(new Color(shown.getRGB(width / 2, shown.getHeight() / 2)).getRed())
                    .isGreaterThan(150);
        }
        assertThat(browse.status("/anh/ben-moi/1/500")).as("no width of ours").isEqualTo(404);
        assertThat(browse.status("/anh/ben-moi/0/360")).as("no figure").isEqualTo(404);
        assertThat(browse.status("/anh/khong-co/1/360")).isEqualTo(404);
    }

    @Test
    void machinesAreToldOfTheFirstPicture() throws IOException {
        draw("ben.jpg", 300, 200, "jpg", BufferedImage.TYPE_INT_RGB);
        Document page = article("ben.jpg");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("http://localhost/anh/ben-moi/1/300");
        assertThat(JsonMapper.shared()
                        .readTree(page.expectFirst("script[type=application/ld+json]")
                                .data())
                        .at("/0/image")
                        .asString())
                .isEqualTo("http://localhost/anh/ben-moi/1/300");
    }

    @Test
    void nothingIsLeftOfTheOriginalsBytesAndTransparencyStays() throws IOException {
        draw("dau.png", 400, 400, "png", BufferedImage.TYPE_INT_ARGB);
        Path file = folder.resolve("kho/dau.png");
        byte[] image = Files.readAllBytes(file);
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Files.write(
                file,
                ByteBuffer.allocate(image.length + hidden.length)
                        .put(image)
                        .put(hidden)
                        .array());
        article("dau.png");
        MockHttpServletResponse answer = browse.answer("/anh/ben-moi/1/400");
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void whatIsNoPictureOrLiesElsewhereStaysACaption() throws IOException {
        draw("../ngoai.jpg", 400, 300, "jpg", BufferedImage.TYPE_INT_RGB);
        Files.createSymbolicLink(folder.resolve("kho/lien-ket.jpg"), folder.resolve("ngoai.jpg"));
        Files.writeString(folder.resolve("kho/ve.svg"), "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        Files.writeString(folder.resolve("kho/gia.jpg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(folder.resolve("kho/bai.txt"), "Bài.");
        Files.write(folder.resolve("kho/lon.png"), hugePng());
        for (String name : List.of(
                "khong-co.jpg",
                "../ngoai.jpg",
                folder.resolve("ngoai.jpg").toString(),
                "lien-ket.jpg",
                "ve.svg",
                "gia.jpg",
                "bai.txt",
                "lon.png",
                ".",
                "",
                "\0")) {
            library.clear();
            Document page = article(name);
            assertThat(page.select("img")).as(name).isEmpty();
            assertThat(page.select(".note--picture").text()).isEqualTo("Ảnh Bến nhìn từ trên cao Nguồn: Hải Yến");
            assertThat(browse.status("/anh/ben-moi/1/400")).as(name).isEqualTo(404);
        }
    }

    @Test
    void aBrokenPictureIsGivenUpOnceItCannotBeDrawn() throws IOException {
        draw("hong.png", 400, 300, "png", BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("kho/hong.png");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
        article("hong.png");
        assertThat(browse.status("/anh/ben-moi/1/400")).isEqualTo(404);
        assertThat(browse.page("/bai/ben-moi").select("img")).isEmpty();
    }

    private Document article(String name) {
        String origin = folder.resolve("kho/bai-goc.txt").toString();
        library.story("Bến mới")
                .in(library.file(origin), 0)
                .body(new Block.Paragraph("Bến dài."), new Block.Figure("Bến nhìn từ trên cao", "Hải Yến", name))
                .store();
        return browse.page("/bai/ben-moi");
    }

    private void draw(String name, int width, int height, String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 40, 40));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        assertThat(ImageIO.write(
                        image, format, folder.resolve("kho").resolve(name).toFile()))
                .isTrue();
    }

    /** A few bytes that claim a hundred thousand pixels each way. */
    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] png = out.toByteArray();
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }
}
