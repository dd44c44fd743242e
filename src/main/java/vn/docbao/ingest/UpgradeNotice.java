package vn.docbao.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a library is being made ready for a newer program: of a hundred thousand articles that takes minutes. */
class UpgradeNotice extends BaseCallback {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeNotice.class);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        String version = context.getMigrationInfo().getVersion().getVersion();
        if (!version.equals("1") && holdsFiles(context)) {
            LOG.info("Nâng cấp thư viện lên bản {}: thư viện lớn có thể mất vài phút, xin đừng tắt", version);
        }
    }

    private static boolean holdsFiles(Context context) {
        try (Statement statement = context.getConnection().createStatement();
                ResultSet files = statement.executeQuery("select 1 from source_file fetch first 1 rows only")) {
            return files.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
