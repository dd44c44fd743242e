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

/**
 * Lays the schema. H2 makes each table for good at once: a program that is killed between two leaves a schema that no
 * later start could go on with. As long as no file is in it, it is laid anew.
 */
@Configuration(proxyBeanMethods = false)
class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    @Bean
    FlywayMigrationStrategy layAnewWhatWasHalfLaid() {
        return flyway -> {
            try {
                flyway.migrate();
            } catch (FlywayException e) {
                if (holdsFiles(flyway)) {
                    throw e;
                }
                LOG.warn("Lần chạy đầu đã dừng giữa chừng, tạo lại cơ sở dữ liệu còn trống [{}]", e.getMessage());
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .cleanDisabled(false)
                        .load()
                        .clean();
                flyway.migrate();
            }
        };
    }

    private static boolean holdsFiles(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet files = statement.executeQuery("select 1 from source_file fetch first 1 rows only")) {
                return files.next();
            } catch (SQLException e) {
                // Not even this first of all tables is there.
                return false;
            }
        } catch (SQLException e) {
            return true;
        }
    }
}
