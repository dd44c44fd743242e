package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.KnownSource;
import vn.docbao.library.SourceFiles;
import vn.docbao.library.SourceStatus;
import vn.docbao.text.FileNames;

/**
 * One run's way through the files, and through the entries of archives among them: they are gathered into parts, and
 * while a part is read the one before is stored.
 */
final class IntakeRun implements ArchiveIntake.Entrance {

    /** Files after which what is there is connected for the first time, and how many times as many until the next. */
    private static final int SOON = 500;

    private static final int LATER = 30;

    private final SourceFiles files;
    private final ReadAhead readAhead;
    private final FileIntake fileIntake;
    private final ArchiveIntake archives;
    private final Connector connector;
    private final ApplicationEventPublisher events;
    private final HeapRoom room;
    private final BooleanSupplier stopped;

    private final IntakeReport report;
    private final IntakeLog log = new IntakeLog(System::nanoTime);
    /** What must be read again: it held duplicates of files that changed, the only ones with the old bytes now. */
    private final Set<String> released = new LinkedHashSet<>();

    private List<Offer> gathered = new ArrayList<>();
    private long weight;
    private @Nullable Part reading;
    private int done;
    private int total;
    private int unconnected;
    private long due = SOON;
    private int unsettled;
    private boolean ended;

    IntakeRun(
            SourceFiles files,
            ReadAhead readAhead,
            FileIntake fileIntake,
            ArchiveIntake archives,
            Connector connector,
            ApplicationEventPublisher events,
            HeapRoom room,
            IntakeReport report,
            BooleanSupplier stopped) {
        this.files = files;
        this.readAhead = readAhead;
        this.fileIntake = fileIntake;
        this.archives = archives;
        this.connector = connector;
        this.events = events;
        this.room = room;
        this.report = report;
        this.stopped = stopped;
    }

    /** Once asked to stop a run is over: what it passed over since then must not be taken for read. */
    private boolean stopped() {
        ended |= stopped.getAsBoolean();
        return ended;
    }

    void take(Offers offers) {
        total = offers.size();
        room.take(total);
        offers.walk().go(this::takeFile);
        settle();
        while (!released.isEmpty() && !stopped()) {
            List<String> again = List.copyOf(released);
            released.clear();
            total += again.size();
            again.forEach(origin -> takeFile(SourceWalker.look(FileNames.path(origin))));
            settle();
        }
    }

    private boolean takeFile(Offer offer) {
        if (stopped()) {
            return false;
        }
        if (offer.archive() == null) {
            gather(offer);
        } else {
            settle();
            KnownSource known = known(List.of(offer)).get(offer.origin());
            record(offer, archives.take(offer, known, this));
            done(1);
        }
        return true;
    }

    @Override
    public boolean enter(Offer entry) {
        total++;
        room.take(total);
        gather(entry);
        return !stopped();
    }

    @Override
    public boolean settle() {
        read();
        read();
        boolean whole = unsettled == 0 && !stopped();
        unsettled = 0;
        return whole;
    }

    private void gather(Offer offer) {
        if (!gathered.isEmpty() && !Part.bears(gathered.size(), weight, offer.weight())) {
            read();
        }
        gathered.add(offer);
        weight += offer.weight();
    }

    /** Has what was gathered read, and stores what was read before. */
    private void read() {
        Part before = reading;
        reading = gathered.isEmpty() ? null : open(gathered);
        gathered = new ArrayList<>();
        weight = 0;
        if (before != null && !stopped()) {
            before.read().join();
            take(before);
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

    private void take(Part part) {
        Map<Offer, Outcome> stored = fileIntake.storeNew(part.read().join());
        for (Offer offer : part.offers()) {
            Outcome outcome = stored.get(offer);
            record(
                    offer,
                    outcome != null
                            ? outcome
                            : fileIntake.take(offer, part.known().get(offer.origin())));
        }
        unconnected += part.offers().size();
        // Each time all topics are chosen anew and indexed: a person sees some soon, and the most at the end.
        if (unconnected >= due && done + part.offers().size() < total) {
            connector.connect(this::stopped);
            unconnected = 0;
            due *= LATER;
        }
        done(part.offers().size());
    }

    private void done(int more) {
        done += more;
        if (done < total) {
            log.progress(done, total);
            events.publishEvent(new IntakeProgress(done, total));
        }
    }

    private void record(Offer offer, Outcome outcome) {
        report.add(offer, outcome);
        if (outcome.status() == SourceStatus.FAILED) {
            unsettled++;
        }
        log.file(offer, outcome, total);
        released.addAll(outcome.released());
    }

    @Override
    public boolean released(Offer archive) {
        return released.contains(archive.origin());
    }
}
