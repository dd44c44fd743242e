package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Goes once through all files that the library knows, and once through the sources. Most files look as they did: asked
 * for one by one, a start with nothing new would cost as much as a part of taking them in.
 */
@Component
class RollCall {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int AT_ONCE = 5_000;
    private static final int NAMES_IN_LOG = 5;

    /** All but the entries of archives; said so that the database does not look these up in their index, which has no order. */
    static final String FILES = """
            select id, origin, size, modified_at, status from source_file
            where id > ? and coalesce(archive_id, 0) = 0 order by id fetch first ? rows only""";

    private final JdbcTemplate jdbc;

    RollCall(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param unchanged how many look as they did when they were taken in
     * @param others those that are to be looked at, in the order of the walk
     * @param readable origins of folders that could not be listed, and now can
     */
    record Answer(int unchanged, Offers others, Collection<String> readable) {}

    /** A file that is no longer there is no reason to take its articles away: it is only mentioned. */
    Answer call(SourceWalk sources) {
        Roll.Builder builder = new Roll.Builder(sources.roots());
        each(file -> {
            builder.add(file);
            return true;
        });
        Roll roll = builder.build();
        int[] files = {0};
        Set<String> readable = new LinkedHashSet<>();
        Offers others = Offers.of(
                finds -> sources.walk().go(new Finds() {
                    @Override
                    public boolean file(Offer offer) {
                        files[0]++;
                        roll.find(offer.origin());
                        return finds.file(offer);
                    }

                    @Override
                    public void folder(String origin) {
                        if (roll.wasUnreadable(origin)) {
                            readable.add(origin);
                        }
                    }
                }),
                offer -> !roll.unchanged(offer));
        report(roll);
        return new Answer(files[0] - others.size(), others, readable);
    }

    private void report(Roll roll) {
        if (roll.missing() > 0) {
            List<String> names = new ArrayList<>();
            each(file -> {
                if (roll.misses(file.origin())) {
                    names.add(file.origin());
                }
                return names.size() < NAMES_IN_LOG;
            });
            LOG.warn(
                    "{} tệp đã nhận nay không còn ở nguồn, bài vẫn được giữ: {}{}",
                    roll.missing(),
                    String.join(", ", names),
                    roll.missing() > names.size() ? ", …" : "");
        }
    }

    /** @param goOn told of each file */
    private void each(Predicate<KnownFile> goOn) {
        List<KnownFile> some;
        long after = 0;
        do {
            some = jdbc.query(FILES, (row, number) -> KnownFile.of(row), after, AT_ONCE);
            for (KnownFile file : some) {
                if (!goOn.test(file)) {
                    return;
                }
                after = file.id();
            }
        } while (some.size() == AT_ONCE);
    }
}
