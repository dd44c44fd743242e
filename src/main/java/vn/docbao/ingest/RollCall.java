package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.KnownSource;
import vn.docbao.library.SourceFiles;
import vn.docbao.text.FileNames;

/**
 * Goes once through all files that the library knows. Most of those found in a folder look as they did: asked for one
 * by one, a start with nothing new would cost as much as a part of taking them in.
 */
@Component
class RollCall {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int AT_ONCE = 1_000;
    private static final int NAMES_IN_LOG = 5;

    private final SourceFiles files;

    RollCall(SourceFiles files) {
        this.files = files;
    }

    /**
     * @param unchanged those that look as they did when they were taken in
     * @param others those that are to be looked at, in the order of the walk
     */
    record Answer(Set<Offer> unchanged, List<Offer> others) {}

    /** A file that is no longer there is no reason to take its articles away: it is only mentioned. */
    Answer call(SourceWalk walk) {
        Map<String, Offer> found = new HashMap<>();
        walk.offers().forEach(offer -> found.put(offer.origin(), offer));
        Set<Offer> unchanged = new HashSet<>();
        List<String> vanished = new ArrayList<>();
        int gone = 0;
        List<KnownSource> page;
        long after = 0;
        do {
            page = files.findLooseAfter(after, Limit.of(AT_ONCE));
            for (KnownSource known : page) {
                Offer offer = found.get(known.origin());
                if (offer != null) {
                    if (offer.archive() == null && FileIntake.nothingNew(offer, known)) {
                        unchanged.add(offer);
                    }
                } else if (below(walk.roots(), known.origin())) {
                    if (gone++ < NAMES_IN_LOG) {
                        vanished.add(known.origin());
                    }
                }
                after = known.id();
            }
        } while (page.size() == AT_ONCE);
        report(gone, vanished);
        return new Answer(
                unchanged,
                walk.offers().stream()
                        .filter(offer -> !unchanged.contains(offer))
                        .toList());
    }

    private static void report(int gone, List<String> names) {
        if (gone > 0) {
            LOG.warn(
                    "{} tệp đã nhận nay không còn ở nguồn, bài vẫn được giữ: {}{}",
                    gone,
                    String.join(", ", names),
                    gone > names.size() ? ", …" : "");
        }
    }

    private static boolean below(List<Path> roots, String origin) {
        return roots.stream().anyMatch(root -> origin.startsWith(FileNames.text(root)));
    }
}
