package vn.docbao.ingest;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import vn.docbao.library.IntakeProgress;

/** Tells a person how far the taking in is: on a terminal by a bar that fills, elsewhere by a line every few seconds. */
final class ProgressLine {

    private static final int WIDTH = 30;
    private static final long ON_A_TERMINAL = 200_000_000;
    private static final long ELSEWHERE = 5_000_000_000L;
    private static final double SECOND = 1e9;

    private final PrintStream output;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long start;
    private long shown;
    private boolean open;

    ProgressLine(PrintStream output, boolean terminal, LongSupplier nanos) {
        this.output = output;
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
    }

    synchronized void show(IntakeProgress progress) {
        long now = nanos.getAsLong();
        if (now - shown < (terminal ? ON_A_TERMINAL : ELSEWHERE)) {
            return;
        }
        shown = now;
        String line = line(progress, (now - start) / SECOND);
        if (terminal) {
            // Clears what a longer line left behind.
            output.print("\r" + line + "\u001B[K");
            output.flush();
            open = true;
        } else {
            output.println(line);
        }
    }

    /** What follows begins on a line of its own. */
    synchronized void end() {
        if (open) {
            output.println();
            open = false;
        }
    }

    private String line(IntakeProgress progress, double seconds) {
        int total = Math.max(progress.total(), 1);
        double rate = progress.done() / Math.max(seconds, .001);
        int filled = (int) ((long) WIDTH * progress.done() / total);
        String bar = terminal ? "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " : "";
        String left = progress.done() == 0 ? "" : ", còn " + time((total - progress.done()) / rate);
        return String.format(Locale.ROOT, "%s%d/%d tệp, %.0f tệp/giây%s", bar, progress.done(), total, rate, left);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 90 ? whole + " giây" : Math.round(whole / 60.0) + " phút";
    }
}
