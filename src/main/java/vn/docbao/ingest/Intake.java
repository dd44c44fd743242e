package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.SourceFiles;
import vn.docbao.text.FileNames;

/** A run over the sources: all files, some at a time, then the links between what was stored, then the report. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final SourceWalker walker;
    private final RollCall rollCall;
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
            RollCall rollCall,
            SourceFiles files,
            ReadAhead readAhead,
            FileIntake fileIntake,
            ArchiveIntake archives,
            Ledger ledger,
            Rereading rereading,
            Connector connector,
            ApplicationEventPublisher events) {
        this.walker = walker;
        this.rollCall = rollCall;
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
            String name = FileNames.text(missing);
            LOG.warn(
                    "Không thấy nguồn bài \"{}\" (docbao.sources), bỏ qua.{} [no such file or folder]",
                    name,
                    name.indexOf('\uFFFD') < 0
                            ? ""
                            : " Chương trình không nhận được chữ có dấu: hãy đặt LC_ALL=C.UTF-8.");
        }
        return walk;
    }

    /** @param stopped asked before each part of the files */
    IntakeReport takeIn(SourceWalk walk, BooleanSupplier stopped) {
        IntakeReport report = new IntakeReport();
        RollCall.Answer answer = rollCall.call(walk);
        report.addUnchanged(answer.unchanged());
        report.compared();
        takeIn(answer.others(), report, stopped);
        if (!stopped.getAsBoolean()) {
            ledger.forgetUnreadable(answer.readable());
        }
        return report;
    }

    IntakeReport takeIn(Offers offers, BooleanSupplier stopped) {
        IntakeReport report = new IntakeReport();
        takeIn(offers, report, stopped);
        return report;
    }

    private void takeIn(Offers offers, IntakeReport report, BooleanSupplier stopped) {
        int all = report.unchanged() + offers.size();
        events.publishEvent(new IntakeProgress(0, all));
        int reread;
        try (HeapRoom room = new HeapRoom()) {
            new IntakeRun(files, readAhead, fileIntake, archives, connector, events, room, report, stopped)
                    .take(offers);
            reread = rereading.read(stopped);
            connector.connect(stopped);
            report.searchable();
            connector.relate(stopped);
        }
        // A stop leaves it open whether the index knows all; not where nothing was written.
        if (!stopped.getAsBoolean() || report.stored() + reread == 0) {
            events.publishEvent(new IntakeProgress(all, all));
        }
        LOG.info("Nhận bài xong: {}", report);
        LOG.debug("{} files {}", report.stored() + report.unchanged(), report.times());
    }

    /** Does what a run had to leave because the index was being built anew. */
    void rest(BooleanSupplier stopped) {
        connector.rest(stopped);
    }

    /** Reads one file again from the bytes that are kept. */
    void readAgain(long file, BooleanSupplier stopped) {
        // The index is told of articles that are no more by the end of a run.
        events.publishEvent(new IntakeProgress(0, 1));
        try {
            rereading.readAgain(file);
            connector.connect(stopped);
            connector.relate(stopped);
        } finally {
            events.publishEvent(new IntakeProgress(1, 1));
        }
    }
}
