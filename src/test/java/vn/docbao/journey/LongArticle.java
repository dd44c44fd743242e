package vn.docbao.journey;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A file with what no seed has: subheadings, a quote, and a picture that lies beside it. */
final class LongArticle {

    static final String ADDRESS = "/bai/xom-ven-song-don-mua-nuoc-noi";

    private LongArticle() {}

    static void write(Path folder) throws IOException {
        String paragraph = """
                Nước lên từ đêm, tràn qua bờ bao và rút dần trong buổi sáng hôm sau. Người dân trong xóm đã dọn đồ lên gác \
                từ chiều hôm trước, vì năm nào mùa này nước cũng về. Trẻ con được nghỉ học, còn người lớn thay nhau canh bờ.

                """;
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("xom-ven-song.txt"),
                """
                Đời sống

                Xóm ven sông đón mùa nước nổi

                14/12/2024 08:05

                Nước về sớm hơn mọi năm, và người dân ven sông đã chuẩn bị từ trước cho một mùa dài.

                canh-dong.png

                Cánh đồng trong buổi sáng nước lên. Ảnh: Hải Yến

                """
                        + paragraph.repeat(3) + "Đêm nước về\n\n" + paragraph.repeat(4)
                        + "“Còn đê là còn làng, ông cha tôi dặn vậy.”\n\n" + paragraph.repeat(2)
                        + "Chuyện người giữ đê\n\n" + paragraph.repeat(4) + "Sau mùa nước\n\n" + paragraph.repeat(4)
                        + "Hải Yến\n");
        BufferedImage field = new BufferedImage(1_200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = field.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xf3d9a4), 0, 500, new Color(0x8fb3c9)));
        pen.fillRect(0, 0, 1_200, 500);
        pen.setPaint(new GradientPaint(0, 500, new Color(0x7d9a62), 0, 800, new Color(0x3f5a35)));
        pen.fillRect(0, 500, 1_200, 300);
        pen.dispose();
        ImageIO.write(field, "png", folder.resolve("canh-dong.png").toFile());
    }
}
