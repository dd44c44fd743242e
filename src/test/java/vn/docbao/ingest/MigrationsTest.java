package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.library.KeptOriginal;

/** Ends a program after each statement of each migration, and starts the next. */
class MigrationsTest {

    private static final Map<String, String> PLACEHOLDERS = placeholders();
    /** From here on originals are packed. */
    private static final int PACKED = 14;

    private static final List<String> WHOLE = schema(laid());

    /** The first statements of a migration, which H2 keeps. */
    record HalfLaid(MigrationInfo migration, List<String> statements, int kept, boolean failed) {

        int version() {
            return Integer.parseInt(migration.getVersion().getVersion());
        }

        @Override
        public String toString() {
            return "%s, %d of %d%s"
                    .formatted(migration.getScript(), kept, statements.size(), failed ? ", noted as failed" : "");
        }
    }

    static Stream<HalfLaid> moments() {
        return Arrays.stream(flyway(empty(), null).info().all()).flatMap(migration -> {
            List<String> statements = statements(migration);
            return IntStream.rangeClosed(0, statements.size())
                    .mapToObj(kept -> new HalfLaid(migration, statements, kept, kept % 2 == 1));
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theNextStartFinishesWhatWasHalfLaid(HalfLaid half) {
        DataSource library = empty();
        flyway(library, half.version() - 1).migrate();
        JdbcTemplate jdbc = new JdbcTemplate(library);
        boolean filled = half.version() > 1;
        if (filled) {
            fill(jdbc, half.version() - 1);
        }
        half.statements().subList(0, half.kept()).forEach(jdbc::execute);
        if (half.failed()) {
            jdbc.update(
                    """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                      "checksum", "installed_by", "execution_time", "success")
                    values (100, ?, 'x', 'SQL', ?, ?, 'SA', 1, false)""",
                    "" + half.version(),
                    half.migration().getScript(),
                    half.migration().getChecksum());
        }

        new Schema().finishWhatWasHalfLaid().migrate(flyway(library, null));

        assertThat(schema(library)).isEqualTo(WHOLE);
        assertThat(jdbc.queryForList(
                        "select headline || body from article join article_text on article_id = id", String.class))
                .as("nothing is lost")
                .isEqualTo(filled ? List.of("A[]") : List.of());
        assertThat(jdbc.queryForList("select packed from packed_original", byte[].class))
                .extracting(packed -> KeptOriginal.unpack(packed).text())
                .isEqualTo(filled ? List.of("A") : List.of());
        assertThat(jdbc.queryForList("select article_id from thread_todo", Long.class))
                .as("what threads are to be made of")
                .hasSize(filled && half.version() <= 6 ? 1 : 0);
    }

    @Test
    void aLibraryOfMigrationsThatWereWrittenOtherwiseStarts() {
        DataSource library = laid();
        JdbcTemplate jdbc = new JdbcTemplate(library);
        fill(jdbc, PACKED);
        jdbc.update("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '4'");

        new Schema().finishWhatWasHalfLaid().migrate(flyway(library, null));

        assertThat(schema(library)).isEqualTo(WHOLE);
        assertThat(jdbc.queryForList("select headline from article", String.class))
                .hasSize(1);
    }

    @Test
    void listsOfAnEarlierLibraryShowWhatTheyShowed() {
        DataSource library = empty();
        flyway(library, 8).migrate();
        JdbcTemplate jdbc = new JdbcTemplate(library);
        fill(jdbc, 8);
        jdbc.update("insert into section (id, slug, name) values (1, 's', 'S')");
        jdbc.update("update article set section_id = 1");
        jdbc.update("""
                insert into article (id, slug, source_file_id, position, role, headline, headline_inferred, headline_key,
                  date_inferred, sort_at, body, plain_text, reading_minutes, section_id, copy_of_id)
                select 2, 'b', 1, 1, role, headline, headline_inferred, headline_key,
                  date_inferred, sort_at, body, plain_text, reading_minutes, 1, 1 from article where id = 1""");
        jdbc.update(
                "insert into tag (id, slug, name) values (1, 'ca-hai', 'Cả hai'), (2, 'mot', 'Một'), (3, 'x', 'X')");
        jdbc.update("""
                insert into article_tag (article_id, tag_id, origin, weight, position)
                values (1, 1, 'FOUND', 1, 0), (2, 1, 'FOUND', 1, 0), (2, 2, 'FOUND', 1, 1)""");

        flyway(library, null).migrate();

        assertThat(jdbc.queryForList("select articles from tag order by id", Integer.class))
                .containsExactly(1, 1, 0);
        assertThat(jdbc.queryForList("select articles from section", Integer.class))
                .containsExactly(1);
        assertThat(jdbc.queryForList(
                        "select article_id * 10 + tag_id from article_tag where listed_at is not null order by 1",
                        Integer.class))
                .containsExactly(11, 22);
        assertThat(jdbc.queryForList("select tag_id from topic_todo", Integer.class))
                .as("months, and what no article has")
                .hasSize(3);
    }

    @Test
    void originalsArePackedFromWhereItWasEnded() {
        DataSource library = empty();
        flyway(library, 13).migrate();
        JdbcTemplate jdbc = new JdbcTemplate(library);
        byte[] inAnotherCharset = "Dân tình".getBytes(StandardCharsets.UTF_16);
        for (int file = 1; file <= 3; file++) {
            addFile(jdbc, file);
            jdbc.update(
                    "insert into source_content (source_file_id, original, text, spans, rules_version) values (?, ?, ?, ?, ?)",
                    file,
                    gzip(inAnotherCharset),
                    "Dân tình",
                    "[" + file + "]",
                    file);
        }
        byte[] before = new KeptOriginal(new byte[0], "", "").packed();
        jdbc.update("insert into packed_original (source_file_id, packed, rules_version) values (2, ?, 7)", before);

        flyway(library, null).migrate();

        List<KeptOriginal> kept =
                jdbc.queryForList("select packed from packed_original order by source_file_id", byte[].class).stream()
                        .map(KeptOriginal::unpack)
                        .toList();
        assertThat(kept).extracting(KeptOriginal::text).containsExactly("Dân tình", "", "Dân tình");
        assertThat(kept).extracting(KeptOriginal::spans).containsExactly("[1]", "", "[3]");
        assertThat(kept.getLast().bytes()).isEqualTo(inAnotherCharset);
        assertThat(jdbc.queryForList("select rules_version from packed_original order by 1", Integer.class))
                .containsExactly(1, 3, 7);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aLibraryThatHoldsFilesIsToldOf(CapturedOutput said) {
        DataSource library = empty();
        flyway(library, 8).migrate();
        fill(new JdbcTemplate(library), 8);
        assertThat(said).doesNotContain("Nâng cấp");
        Flyway.configure()
                .configuration(flyway(library, null).getConfiguration())
                .callbacks(new UpgradeNotice())
                .load()
                .migrate();
        assertThat(said).contains("Nâng cấp thư viện lên bản 9");
        int before = said.getOut().length();
        Flyway.configure()
                .configuration(flyway(empty(), null).getConfiguration())
                .callbacks(new UpgradeNotice())
                .load()
                .migrate();
        assertThat(said.getOut().substring(before)).as("of an empty one").doesNotContain("Nâng cấp");
    }

    private static DataSource laid() {
        DataSource library = empty();
        flyway(library, null).migrate();
        return library;
    }

    private static DataSource empty() {
        JdbcDataSource library = new JdbcDataSource();
        library.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return library;
    }

    private static Flyway flyway(DataSource library, Integer upTo) {
        var configuration = Flyway.configure()
                .dataSource(library)
                .placeholders(PLACEHOLDERS)
                .javaMigrations(new PackOriginals());
        return upTo == null
                ? configuration.load()
                : configuration.target(upTo + "?").load();
    }

    private static Map<String, String> placeholders() {
        String prefix = "spring.flyway.placeholders.";
        try {
            Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
            Map<String, String> placeholders = new HashMap<>();
            settings.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> placeholders.put(name.substring(prefix.length()), settings.getProperty(name)));
            return placeholders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> statements(MigrationInfo migration) {
        if (!migration.getScript().endsWith(".sql")) {
            return List.of();
        }
        String script;
        try (InputStream in = new ClassPathResource("db/migration/" + migration.getScript()).getInputStream()) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        script = script.replaceAll("(?m)^--.*", "");
        for (Map.Entry<String, String> placeholder : PLACEHOLDERS.entrySet()) {
            script = script.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return Stream.of(script.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static void addFile(JdbcTemplate jdbc, int id) {
        jdbc.update("""
                insert into source_file (id, origin, size, status, article_count, headline_count, connected, taken_in_at)
                values (?, ?, 1, 'TAKEN_IN', 1, 0, true, current_timestamp)""", id, "a" + id);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(JdbcTemplate jdbc, int version) {
        addFile(jdbc, 1);
        if (version < PACKED) {
            jdbc.update(
                    "insert into source_content (source_file_id, original, text, spans, rules_version) values (1, ?, 'A', '[]', 1)",
                    gzip(new byte[] {'A'}));
        } else {
            jdbc.update(
                    "insert into packed_original (source_file_id, packed, rules_version) values (1, ?, 1)",
                    new KeptOriginal(new byte[] {'A'}, "A", "[]").packed());
        }
        String texts = has(jdbc, "ARTICLE", "BODY") ? ", body, plain_text" : "";
        jdbc.update("""
                insert into article (id, slug, source_file_id, position, role, headline, headline_inferred,
                  headline_key, date_inferred, sort_at, reading_minutes%s)
                values (1, 'a', 1, 0, 'FULL', 'A', false, 'a', false, current_timestamp, 1%s)""".formatted(texts, texts.isEmpty() ? "" : ", '[]', 'a'"));
        if (has(jdbc, "ARTICLE_TEXT", "BODY")) {
            jdbc.update("insert into article_text (article_id, body) values (1, '[]')");
        }
    }

    private static boolean has(JdbcTemplate jdbc, String table, String column) {
        return !jdbc.queryForList(
                        "select 1 from information_schema.columns where table_name = ? and column_name = ?",
                        Integer.class,
                        table,
                        column)
                .isEmpty();
    }

    /** What makes it anew; names that the database gave differ each time. */
    private static List<String> schema(DataSource library) {
        return new JdbcTemplate(library)
                .queryForList("script nodata nopasswords nosettings", String.class).stream()
                        .filter(line -> !line.startsWith("--"))
                        .map(line -> line.replaceAll("CONSTRAINT(_INDEX)?_\\w+", "CONSTRAINT"))
                        .sorted()
                        .toList();
    }
}
