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

/** A run over the sources: all files, some at a time, then the links between what was stored, then the report. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /** Files after which what is there is connected for the first time, and how many times as many until the next. */
    private static final int SOON = 500;

    private static final int LATER = 30;
    private static final int NAMES_IN_LOG = 5;

    private final SourceWalker walker;
    private final SourceFiles files;
    private final ReadAhead readAhead;
    private final FileIntake fileIntake;
    private final Ledger ledger;
    private final Rereading rereading;
    private final Connector connector;
    private final ApplicationEventPublisher events;

    Intake(
            SourceWalker walker,
            SourceFiles files,
            ReadAhead readAhead,
            FileIntake fileIntake,
            Ledger ledger,
            Rereading rereading,
            Connector connector,
            ApplicationEventPublisher events) {
        this.walker = walker;
        this.files = files;
        this.readAhead = readAhead;
        this.fileIntake = fileIntake;
        this.ledger = ledger;
        this.rereading = rereading;
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

    /** @param stopped asked before each part of the files */
    IntakeReport takeIn(SourceWalk walk, BooleanSupplier stopped) {
        IntakeReport report = new IntakeReport();
        List<Offer> offers = walk.offers();
        events.publishEvent(new IntakeProgress(0, offers.size()));
        takeParts(Part.cut(offers), stopped, report, offers.size());
        rereading.read(stopped);
        connector.connect(stopped);
        connector.relate(stopped);
        if (!stopped.getAsBoolean()) {
            ledger.forgetUnreadable(walk.folders());
            reportVanished(walk);
            events.publishEvent(new IntakeProgress(offers.size(), offers.size()));
        }
        LOG.info("Nhận bài xong: {}", report);
        return report;
    }

    private void takeParts(List<List<Offer>> parts, BooleanSupplier stopped, IntakeReport report, int total) {
        int done = 0;
        int unconnected = 0;
        long due = SOON;
        Part next = parts.isEmpty() ? null : open(parts.getFirst());
        for (int number = 1; next != null && !stopped.getAsBoolean(); number++) {
            Part part = next;
            part.read().join();
            next = number < parts.size() ? open(parts.get(number)) : null;
            take(part, stopped, report);
            done += part.offers().size();
            unconnected += part.offers().size();
            // Each time all topics are chosen anew and indexed: a person sees some soon, and the most at the end.
            if (unconnected >= due && next != null) {
                connector.connect(stopped);
                unconnected = 0;
                due *= LATER;
            }
            if (next != null) {
                events.publishEvent(new IntakeProgress(done, total));
            }
        }
    }

    private Part open(List<Offer> offers) {
        Map<String, KnownSource> known = known(offers);
        return new Part(
                offers,
                known,
                readAhead.read(offers.stream()
                        .filter(offer -> !known.containsKey(offer.origin()))
                        .toList()));
    }

    private Map<String, KnownSource> known(List<Offer> offers) {
        Map<String, KnownSource> known = new HashMap<>();
        files.findKnown(offers.stream().map(Offer::origin).toList())
                .forEach(source -> known.put(source.origin(), source));
        return known;
    }

    private void take(Part part, BooleanSupplier stopped, IntakeReport report) {
        Map<Offer, Outcome> stored = fileIntake.storeNew(part.read().join());
        List<Offer> released = new ArrayList<>();
        for (Offer offer : part.offers()) {
            Outcome outcome = stored.get(offer);
            record(
                    offer,
                    outcome != null
                            ? outcome
                            : fileIntake.take(offer, part.known().get(offer.origin())),
                    report,
                    released);
        }
        // A file that changed may have had duplicates, which are the only ones with the old bytes now.
        while (!released.isEmpty() && !stopped.getAsBoolean()) {
            List<Offer> again = List.copyOf(released);
            released.clear();
            Map<String, KnownSource> known = known(again);
            again.forEach(offer -> record(offer, fileIntake.take(offer, known.get(offer.origin())), report, released));
        }
    }

    private void record(Offer offer, Outcome outcome, IntakeReport report, List<Offer> released) {
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
