package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports for {@link KillRounds}, half as files, the rest in three kinds of archives. Each tells of a person, a place
 * and a thing that others tell of too: every one has topics, and others that are like it.
 */
final class SourcesToKill {

    private static final List<String> PLACES = List.of(
            "huyện Ea Súp",
            "huyện Krông Năng",
            "thị xã Buôn Hồ",
            "huyện Cư Kuin",
            "huyện Mù Cang Chải",
            "thành phố Tuy Hòa",
            "huyện Cái Bè",
            "huyện Tân Hồng");
    private static final List<String> PEOPLE = List.of(
            "Nguyễn Hữu Thạch",
            "Trần Thị Lụa",
            "Lê Quang Đạo",
            "Phạm Văn Kiên",
            "Hoàng Thị Nhài",
            "Y Bhiông Niê",
            "Võ Tấn Lộc");
    private static final List<String> THINGS =
            List.of("lúa hè thu", "cà phê", "sầu riêng", "hồ tiêu", "tôm thẻ chân trắng");

    private SourcesToKill() {}

    /** @return the origins that must have an article each */
    static Set<String> write(Path in, int files) throws IOException {
        Set<String> origins = new TreeSet<>();
        List<String> zip = new ArrayList<>();
        List<String> tar = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < files; i++) {
            String name = "sâu/" + i % 7 + "/" + i + ".html";
            switch (i % 8) {
                case 0, 1 -> {
                    zip.addAll(List.of(name, page(i)));
                    origins.add(in.resolve("a.zip") + "!" + name);
                }
                case 2 -> {
                    tar.addAll(List.of(name, page(i)));
                    origins.add(in.resolve("m.tar.gz") + "!" + name);
                }
                case 3 -> {
                    lines.append("{\"id\": %d, \"title\": \"%s\", \"tags\": [\"%s\"], \"body\": [\"%s\"]}%n"
                            .formatted(i, title(i), of(THINGS, i), String.join("\", \"", paragraphs(i))));
                    origins.add(in.resolve("z.jsonl") + "!" + i);
                }
                default -> {
                    Path file = in.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, page(i));
                    origins.add(file.toString());
                }
            }
        }
        Packed.zip(in.resolve("a.zip"), zip.toArray(String[]::new));
        Packed.tarGz(in.resolve("m.tar.gz"), tar.toArray(String[]::new));
        Files.writeString(in.resolve("z.jsonl"), lines);
        return origins;
    }

    private static String page(int i) {
        return "<!doctype html><html><head><meta property='og:type' content='article'></head><body><article><h1>"
                + title(i) + "</h1>\n<p>" + String.join("</p>\n<p>", paragraphs(i)) + "</p></article></body></html>\n";
    }

    private static String title(int i) {
        return "Xã số %d của %s được mùa %s".formatted(i, of(PLACES, i), of(THINGS, i));
    }

    private static List<String> paragraphs(int i) {
        String place = of(PLACES, i);
        String person = of(PEOPLE, i);
        String thing = of(THINGS, i);
        return List.of(
                "Nông dân xã số %d, %s, thu hoạch %s từ sáng nay, sớm hơn mọi năm %d ngày."
                        .formatted(i, place, thing, i % 20),
                "Ông %s, người trồng %s lâu năm ở %s, cho biết năng suất đạt %d tạ mỗi héc ta."
                        .formatted(person, thing, place, 50 + i % 13),
                "Theo ông %s, thương lái đến tận nơi mua %s với giá %d nghìn đồng một bao."
                        .formatted(person, thing, i));
    }

    private static String of(List<String> words, int i) {
        return words.get(i % words.size());
    }
}
