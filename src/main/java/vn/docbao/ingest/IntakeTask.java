package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.List;

/** What the thread of the intake is asked to do. */
sealed interface IntakeTask {

    /** Takes in what is new there. */
    record Run(List<Path> sources) implements IntakeTask {

        static final Run ALL = new Run(List.of());

        boolean all() {
            return sources.isEmpty();
        }
    }

    /** Reads one file again from the bytes that are kept. */
    record Reread(long file) implements IntakeTask {}
}
