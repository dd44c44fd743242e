package vn.docbao.ingest;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the heap be as large as it may while many files are taken in. A program that serves pages gives back what is free
 * ({@code run.options}); one that is told so collects all of its heap again and again while it takes files in.
 */
final class HeapRoom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeapRoom.class);
    /** Files that are worth a collection at the beginning, which is what makes the young generation larger. */
    private static final int MANY = 1_000;

    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";
    private static final String LEAST = "90";
    private static final String MOST = "95";

    private @Nullable Given given;

    private record Given(HotSpotDiagnosticMXBean machine, String least, String most) {}

    /** @param files that are to be read, of which archives tell more and more */
    void take(int files) {
        if (files < MANY || given != null) {
            return;
        }
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            given = new Given(
                    machine,
                    machine.getVMOption(LEAST_FREE).getValue(),
                    machine.getVMOption(MOST_FREE).getValue());
            machine.setVMOption(MOST_FREE, MOST);
            machine.setVMOption(LEAST_FREE, LEAST);
            System.gc();
        } catch (RuntimeException e) {
            LOG.debug("The heap stays as it is", e);
        }
    }

    /** What is free now goes back with the next collection of all. */
    @Override
    public void close() {
        if (given != null) {
            given.machine().setVMOption(LEAST_FREE, given.least());
            given.machine().setVMOption(MOST_FREE, given.most());
            given = null;
        }
    }
}
