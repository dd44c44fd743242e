package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeapRoomTest {

    @Test
    void isTakenOnceForManyFilesAndGivenBack() {
        List<String> before = ratios();
        try (HeapRoom room = new HeapRoom()) {
            room.take(999);
            assertThat(ratios()).isEqualTo(before);
            room.take(1_000);
            assertThat(ratios()).containsExactly("90", "95");
            room.take(1_001);
        }
        assertThat(ratios()).isEqualTo(before);
    }

    @Test
    void nothingIsGivenBackThatWasNotTaken() {
        List<String> before = ratios();
        new HeapRoom().close();
        assertThat(ratios()).isEqualTo(before);
    }

    private static List<String> ratios() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Stream.of("MinHeapFreeRatio", "MaxHeapFreeRatio")
                .map(name -> machine.getVMOption(name).getValue())
                .toList();
    }
}
