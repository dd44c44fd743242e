package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.KnownSource;
import vn.docbao.library.SourceFiles;

/** A run over the sources: all files, some at a time, then the links between what was stored, then the report. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int NAMES_IN_LOG = 5;

    private final SourceWalker walker;
    private final SourceFiles files;
    private final ReadAhead readAhead;
    private final FileIntake fileIntake;
    private final ArchiveIntake archives;
    private final Ledger ledger;
    private final Rereading rereading;
    private final Connector connector;
    private final ApplicationEventPublisher events;

    Intake(
            SourceWalker walker,
            SourceFiles files,
            ReadAhead readAhead,
            FileIntake fileIntake,
            ArchiveIntake archives,
            Ledger ledger,
            Rereading rereading,
            Connector connector,
            ApplicationEventPublisher events) {
        this.walker = walker;
        this.files = files;
        this.readAhead = readAhead;
        this.fileIntake = fileIntake;
        this.archives = archives;
        this.ledger = ledger;
        this.rereading = rereading;
        this.connector = connector;
        this.events = events;
    }

    SourceWalk find(List<Path> sources) {
        return walker.walk(sources);
    }

    SourceWalk find() {
        SourceWalk walk = walker.walk();
        for (Path missing : walk.missing()) {
            LOG.warn("Không thấy nguồn bài \"{}\" (docbao.sources), bỏ qua. [no such file or folder]", missing);
        }
        return walk;
    }

    /** @param stopped asked before each part of the files */
    IntakeReport takeIn(SourceWalk walk, BooleanSupplier stopped) {
        List<Offer> offers = walk.offers();
        events.publishEvent(new IntakeProgress(0, offers.size()));
        IntakeReport report =
                new IntakeRun(files, readAhead, fileIntake, archives, connector, events, stopped).take(offers);
        rereading.read(stopped);
        connector.connect(stopped);
        connector.relate(stopped);
        if (!stopped.getAsBoolean()) {
            ledger.forgetUnreadable(walk.folders());
            if (!walk.roots().isEmpty()) {
                reportVanished(walk);
            }
            events.publishEvent(new IntakeProgress(offers.size(), offers.size()));
        }
        LOG.info("Nhận bài xong: {}", report);
        return report;
    }

    /** A file that is no longer there is no reason to take its articles away: it is only mentioned. */
    private void reportVanished(SourceWalk walk) {
        Set<String> seen = new HashSet<>();
        walk.offers().forEach(offer -> seen.add(offer.origin()));
        int count = 0;
        List<String> names = new ArrayList<>();
        long after = 0;
        while (true) {
            List<KnownSource> page = files.findLooseAfter(after, Limit.of(1000));
            for (KnownSource source : page) {
                if (!seen.contains(source.origin()) && below(walk.roots(), source.origin())) {
                    count++;
                    if (names.size() < NAMES_IN_LOG) {
                        names.add(source.origin());
                    }
                }
                after = source.id();
            }
            if (page.size() < 1000) {
                break;
            }
        }
        if (count > 0) {
            LOG.warn(
                    "{} tệp đã nhận nay không còn ở nguồn, bài vẫn được giữ: {}{}",
                    count,
                    String.join(", ", names),
                    count > names.size() ? ", …" : "");
        }
    }

    private static boolean below(List<Path> roots, String origin) {
        return roots.stream().anyMatch(root -> origin.startsWith(root.toString()));
    }
}
