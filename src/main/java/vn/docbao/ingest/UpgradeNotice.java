package vn.docbao.ingest;

import java.sql.SQLException;
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
        try {
            return Schema.holdsFiles(context.getConnection());
        } catch (SQLException e) {
            return false;
        }
    }
}
