package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Offer OLD = offer("old", 1);
    private static final Offer NEW = offer("new", 1);

    private final Sightings sightings = new Sightings(List.of(OLD));

    @Test
    void whatWasTakenInIsNotNamedAgain() {
        sightings.still(List.of(OLD));
        assertThat(sightings.still(List.of(OLD))).isEmpty();
    }

    @Test
    void aNewFileIsNamedOnceItHoldsStill() {
        assertThat(sightings.still(List.of(OLD, offer("new", 1)))).isEmpty();
        assertThat(sightings.still(List.of(OLD, offer("new", 2))))
                .as("it grows")
                .isEmpty();
        assertThat(sightings.still(List.of(OLD, offer("new", 2)))).containsExactly(offer("new", 2));
    }

    @Test
    void whatCouldNotBeTakenInIsNamedAgain() {
        sightings.still(List.of(OLD, NEW));
        assertThat(sightings.still(List.of(OLD, NEW))).containsExactly(NEW);
        assertThat(sightings.still(List.of(OLD, NEW))).containsExactly(NEW);
        sightings.took(List.of(NEW));
        assertThat(sightings.still(List.of(OLD, NEW))).isEmpty();
    }

    @Test
    void aFileThatTakesAFormerShapeIsNamedAgain() {
        Offer changed = offer("old", 2);
        sightings.still(List.of(changed));
        assertThat(sightings.still(List.of(changed))).containsExactly(changed);
        sightings.took(List.of(changed));
        sightings.still(List.of(OLD));
        assertThat(sightings.still(List.of(OLD))).containsExactly(OLD);
    }

    private static Offer offer(String name, long size) {
        return Offer.file(Path.of("/in", name), size, Instant.EPOCH, null);
    }
}
