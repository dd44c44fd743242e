package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of lists, and how much they show, is what counting all of them anew gives. */
@IngestTest
class ListCountsTest {

    private static final int FILES = 12;
    private static final int STEPS = 25;
    private static final List<String> TOPICS = List.of("Bão", "Lũ", "Giao thông", "Sách", "Cờ vua");
    private static final List<String> SECTIONS = List.of("Xã hội", "Thể thao", "");

    /** So much alike within each, that prints with a word changed are copies. */
    private static final List<String> TEXTS = List.of(
            "Nước sông lên nhanh trong đêm, ba xã ven đê phải dời dân lên trường học trước khi trời sáng, bộ đội đưa xuồng"
                    + " máy đến bến Chương Dương để chở người già và trẻ nhỏ qua bãi giữa còn ngập sâu.",
            "Kỳ thủ trẻ thắng ván cuối ở giải quốc gia sau gần sáu giờ ngồi bên bàn, anh đổi hậu sớm, giữ cặp tượng và ép"
                    + " đối thủ vào tàn cuộc xe tốt khó gỡ ngay trước mắt khán giả Huế.",
            "Nhà sách cũ bên hồ đóng cửa sau bốn mươi năm, chủ tiệm tặng lại hơn hai nghìn cuốn cho thư viện phường và giữ"
                    + " riêng một tủ truyện tranh cho lũ trẻ quanh ngõ đến đọc mỗi chiều.");

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Value("${docbao.topics-file}")
    Path topicsFile;

    @BeforeEach
    void startEmpty() {
        library.clear();
    }

    @AfterEach
    void forgetRules() throws IOException {
        Files.deleteIfExists(topicsFile);
        takeIn(() -> false);
    }

    @Test
    void whatARunLeavesToRelateIsCountedWhenItIsRelated() {
        TestLibrary.write(folder, "a.txt", "Nước lên\n#Bão\n" + TEXTS.getFirst());
        TestLibrary.write(folder, "b.txt", "Dân ven đê dời nhà\n#Bão\n" + TEXTS.getFirst());
        takeIn(() -> false);
        assertThat(library.count("tag where slug = 'bao' and articles = 1")).isEqualTo(1);
        // As before they were known as copies: a run leaves that where the index is still being built.
        transaction.executeWithoutResult(status -> {
            jdbc.update("update article set copy_of_id = null");
            jdbc.update("delete from related_article");
            jdbc.update("update article_tag set listed_at = (select sort_at from article where id = article_id)");
            jdbc.update("update tag set articles = 2");
            jdbc.update("insert into related_todo (article_id) select id from article");
        });
        intake.rest(() -> false);
        assertThat(library.count("article where copy_of_id is not null")).isEqualTo(1);
        assertThat(library.count("tag where slug = 'bao' and articles = 1")).isEqualTo(1);
        assertThat(ListFaults.of(jdbc)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverChangesAndWhereverItEnds(long seed) throws IOException {
        Random random = new Random(seed);
        int copies = 0;
        for (int step = 0; step < STEPS; step++) {
            change(random);
            if (random.nextInt(3) == 0) {
                int[] asked = {random.nextInt(12)};
                takeIn(() -> asked[0]-- <= 0);
                change(random);
            }
            takeIn(() -> false);
            assertThat(ListFaults.of(jdbc)).as("seed %d, step %d", seed, step).isEmpty();
            copies += library.count("article_tag where listed_at is null") > 0 ? 1 : 0;
        }
        assertThat(copies).as("steps with copies that give way").isPositive();
        assertThat(library.count("tag where months is not null")).isPositive();
        assertThat(library.count("section where articles > 0")).isPositive();
    }

    @Test
    void whatAnEarlierProgramLeftIsCounted() {
        for (int file = 0; file < FILES; file++) {
            write(file, article(new Random(file)));
        }
        takeIn(() -> false);
        transaction.executeWithoutResult(status -> {
            jdbc.update("update tag set articles = 0, months = null");
            jdbc.update("update section set articles = 0, counted = false");
            jdbc.update("insert into topic_todo (tag_id) select id from tag");
        });
        assertThat(ListFaults.of(jdbc)).isNotEmpty();
        takeIn(() -> false);
        assertThat(ListFaults.of(jdbc)).isEmpty();
    }

    private void change(Random random) throws IOException {
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int file = random.nextInt(FILES);
            switch (random.nextInt(8)) {
                case 0 -> write(file, article(new Random(random.nextInt(FILES))));
                case 1 ->
                    transaction.executeWithoutResult(
                            status -> jdbc.update(
                                    "update packed_original set rules_version = 1 where source_file_id = (select min(id) from source_file)"));
                case 2 -> Files.writeString(topicsFile, random.nextBoolean() ? "merge Lũ → Bão" : "hide Sách");
                default -> write(file, article(random));
            }
        }
    }

    private void write(int file, String json) {
        TestLibrary.write(folder, file + ".json", json);
    }

    private static String article(Random random) {
        List<String> words =
                new ArrayList<>(List.of(TEXTS.get(random.nextInt(TEXTS.size())).split(" ")));
        if (random.nextInt(4) > 0) {
            words.set(random.nextInt(words.size()), "khác" + random.nextInt(3));
        }
        List<String> tags =
                TOPICS.stream().filter(topic -> random.nextInt(3) == 0).toList();
        String date = random.nextInt(4) == 0
                ? ""
                : "\"date\": \"20%d-%02d-11\",".formatted(18 + random.nextInt(3), 1 + random.nextInt(12));
        return """
                {"title": "Bài số %d", %s "section": "%s", "tags": [%s], "paragraphs": ["%s"]}""".formatted(
                        random.nextInt(1_000),
                        date,
                        SECTIONS.get(random.nextInt(SECTIONS.size())),
                        tags.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", ")),
                        String.join(" ", words));
    }

    private void takeIn(BooleanSupplier stopped) {
        intake.takeIn(TestLibrary.walk(folder), stopped);
    }
}
