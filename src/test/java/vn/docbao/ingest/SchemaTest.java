package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.DocBao;

class SchemaTest {

    private static final String HALF_LAID = "create sequence source_file_seq start with 1 increment by 50";

    @TempDir
    Path folder;

    @Test
    void aFirstStartThatWasKilledWhileItLaidTheSchemaIsMadeGood() throws SQLException {
        execute(HALF_LAID);
        TestLibrary.write(folder.resolve("in"), "a.txt", "Bài một\nĐoạn.");
        try (ConfigurableApplicationContext program = start()) {
            assertThat(program.getBean(JdbcTemplate.class).queryForList("select slug from article", String.class))
                    .containsExactly("bai-mot");
        }
    }

    @Test
    void aLibraryThatHoldsFilesIsNeverLaidAnew() throws SQLException {
        execute(HALF_LAID);
        execute("create table source_file (id bigint)");
        execute("insert into source_file values (1)");
        assertThatThrownBy(() -> start().close()).hasStackTraceContaining("FlywayException");
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet files = statement.executeQuery("select id from source_file")) {
            assertThat(files.next()).isTrue();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/docbao"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DocBao.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("standInExtractor", new StandInExtractor()))
                .run("--docbao.data-dir=" + folder.resolve("data"), "--docbao.sources=" + folder.resolve("in"));
    }
}
