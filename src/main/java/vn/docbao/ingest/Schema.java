package vn.docbao.ingest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Lays the schema. H2 makes each statement good at once: a program that is killed between two, or whose disk is full,
 * leaves half a migration behind. Every migration but the first can be run again over what it left; of the first, no
 * file can be in the library yet, and it is laid anew.
 */
@Configuration(proxyBeanMethods = false)
@Import({PackOriginals.class, UpgradeNotice.class})
class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    @Bean
    FlywayMigrationStrategy finishWhatWasHalfLaid() {
        return flyway -> {
            try {
                flyway.migrate();
            } catch (FlywayException e) {
                if (!opens(flyway)) {
                    throw e;
                }
                finish(flyway, e);
            }
        };
    }

    private static void finish(Flyway flyway, FlywayException first) {
        LOG.warn("Cơ sở dữ liệu chưa đúng với chương trình, đang sửa [{}]", reason(first));
        try {
            // A migration that failed is noted as such, and then none is tried any more.
            flyway.repair();
            flyway.migrate();
        } catch (FlywayException e) {
            if (holdsFiles(flyway)) {
                throw e;
            }
            LOG.warn("Lần chạy đầu đã dừng giữa chừng, tạo lại cơ sở dữ liệu còn trống [{}]", reason(e));
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
            flyway.migrate();
        }
    }

    /** False where another program has the database. */
    private static boolean opens(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Its first line, without the statement. */
    private static String reason(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean holdsFiles(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return holdsFiles(connection);
        } catch (SQLException e) {
            return true;
        }
    }

    /** @throws SQLException if nothing can be asked */
    static boolean holdsFiles(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet files = statement.executeQuery("select 1 from source_file fetch first 1 rows only")) {
                return files.next();
            } catch (SQLException e) {
                // Not even this first of all tables is there.
                return false;
            }
        }
    }
}
