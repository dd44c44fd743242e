package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeapRoomTest {

    @Test
    void isTakenForManyFilesAndGivenBack() {
        List<String> before = ratios();
        try (HeapRoom room = HeapRoom.of(10_000)) {
            assertThat(room).isNotNull();
            assertThat(ratios()).containsExactly("90", "95");
        }
        assertThat(ratios()).isEqualTo(before);
    }

    @Test
    void fewFilesNeedNone() {
        List<String> before = ratios();
        assertThat(HeapRoom.of(999)).isNull();
        assertThat(ratios()).isEqualTo(before);
    }

    private static List<String> ratios() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Stream.of("MinHeapFreeRatio", "MaxHeapFreeRatio")
                .map(name -> machine.getVMOption(name).getValue())
                .toList();
    }
}
