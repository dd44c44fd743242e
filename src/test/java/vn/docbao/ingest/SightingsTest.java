package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Offer OLD = offer("old", 1);
    private static final Offer NEW = offer("new", 1);

    private final Sightings sightings = new Sightings();

    @Test
    void whatWasTakenInIsNotNamedAgain() {
        taken(OLD);
        look(OLD);
        assertThat(look(OLD)).isEmpty();
    }

    @Test
    void aNewFileIsNamedOnceItHoldsStill() {
        taken(OLD);
        assertThat(look(OLD, offer("new", 1))).isEmpty();
        assertThat(look(OLD, offer("new", 2))).as("it grows").isEmpty();
        assertThat(look(OLD, offer("new", 2))).containsExactly(offer("new", 2));
    }

    @Test
    void whatCouldNotBeTakenInIsNamedAgain() {
        taken(OLD);
        look(OLD, NEW);
        assertThat(look(OLD, NEW)).containsExactly(NEW);
        assertThat(look(OLD, NEW)).containsExactly(NEW);
        sightings.took();
        assertThat(look(OLD, NEW)).isEmpty();
    }

    @Test
    void aFileThatTakesAFormerShapeIsNamedAgain() {
        taken(OLD);
        Offer changed = offer("old", 2);
        look(changed);
        assertThat(look(changed)).containsExactly(changed);
        sightings.took();
        look(OLD);
        assertThat(look(OLD)).containsExactly(OLD);
    }

    /** Names that simple sums of letters take for the same. */
    @Test
    void tellsNamesApartThatLookAlike() {
        taken(offer("Aa", 1));
        look(offer("BB", 1));
        assertThat(look(offer("BB", 1))).containsExactly(offer("BB", 1));
    }

    private void taken(Offer... offers) {
        sightings.taking(walk(offers)).go(offer -> true);
    }

    private List<Offer> look(Offer... offers) {
        List<Offer> still = new ArrayList<>();
        sightings.still(walk(offers)).walk().go(still::add);
        return still;
    }

    private static Offers.Walk walk(Offer... offers) {
        return Offers.of(List.of(offers)).walk();
    }

    private static Offer offer(String name, long size) {
        return Offer.file(Path.of("/in", name), size, Instant.EPOCH, null);
    }
}
