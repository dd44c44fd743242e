package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** A run over the sources: every file in turn, then the links between what was stored, then the report. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int BATCH = 500;
    private static final int BETWEEN_NEWS = 100;
    private static final int NAMES_IN_LOG = 5;

    private final SourceWalker walker;
    private final SourceFiles files;
    private final FileIntake fileIntake;
    private final Ledger ledger;
    private final Connector connector;
    private final ApplicationEventPublisher events;

    Intake(
            SourceWalker walker,
            SourceFiles files,
            FileIntake fileIntake,
            Ledger ledger,
            Connector connector,
            ApplicationEventPublisher events) {
        this.walker = walker;
        this.files = files;
        this.fileIntake = fileIntake;
        this.ledger = ledger;
        this.connector = connector;
        this.events = events;
    }

    SourceWalk find() {
        SourceWalk walk = walker.walk();
        for (Path missing : walk.missing()) {
            LOG.warn("Không thấy nguồn bài \"{}\" (docbao.sources), bỏ qua. [no such file or folder]", missing);
        }
        return walk;
    }

    /** @param stopped asked before each file */
    IntakeReport takeIn(SourceWalk walk, BooleanSupplier stopped) {
        IntakeReport report = new IntakeReport();
        List<Offer> offers = walk.offers();
        events.publishEvent(new IntakeProgress(0, offers.size()));
        for (int from = 0; from < offers.size() && !stopped.getAsBoolean(); from += BATCH) {
            int to = Math.min(offers.size(), from + BATCH);
            for (int part = from; part < to; part += BETWEEN_NEWS) {
                takePart(offers.subList(part, Math.min(to, part + BETWEEN_NEWS)), stopped, report);
                if (part + BETWEEN_NEWS < offers.size()) {
                    events.publishEvent(new IntakeProgress(part + BETWEEN_NEWS, offers.size()));
                }
            }
            connector.connect(stopped);
        }
        if (offers.isEmpty()) {
            connector.connect(stopped);
        }
        connector.settle(stopped);
        connector.relate(stopped);
        if (!stopped.getAsBoolean()) {
            ledger.forgetUnreadable(walk.folders());
            reportVanished(walk);
            events.publishEvent(new IntakeProgress(offers.size(), offers.size()));
        }
        LOG.info("Nhận bài xong: {}", report);
        return report;
    }

    private void takePart(List<Offer> offers, BooleanSupplier stopped, IntakeReport report) {
        List<Offer> released = new ArrayList<>();
        take(offers, stopped, report, released);
        // A file that changed may have had duplicates, which are the only ones with the old bytes now.
        while (!released.isEmpty() && !stopped.getAsBoolean()) {
            List<Offer> again = List.copyOf(released);
            released.clear();
            take(again, stopped, report, released);
        }
    }

    private void take(List<Offer> offers, BooleanSupplier stopped, IntakeReport report, List<Offer> released) {
        Map<String, KnownSource> known = new HashMap<>();
        files.findKnown(offers.stream().map(Offer::origin).toList())
                .forEach(source -> known.put(source.origin(), source));
        for (Offer offer : offers) {
            if (stopped.getAsBoolean()) {
                return;
            }
            Outcome outcome = fileIntake.take(offer, known.get(offer.origin()));
            report.add(outcome);
            if (!outcome.unchanged()) {
                LOG.info(
                        "{}: {}, {} bài, {} tít{}",
                        offer.printable(),
                        IntakeReport.words(outcome.status()),
                        outcome.articles(),
                        outcome.headlines(),
                        outcome.detail() == null ? "" : " (" + outcome.detail() + ")");
            }
            outcome.released().forEach(origin -> released.add(walker.look(Path.of(origin))));
        }
    }

    /** A file that is no longer there is no reason to take its articles away: it is only mentioned. */
    private void reportVanished(SourceWalk walk) {
        Set<String> seen = new HashSet<>();
        walk.offers().forEach(offer -> seen.add(offer.origin()));
        int count = 0;
        List<String> names = new ArrayList<>();
        long after = 0;
        while (true) {
            List<KnownSource> page = files.findKnownAfter(after, Limit.of(1000));
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
