package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class SeedsTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @BeforeEach
    void takeInTheSeeds() {
        library.clear();
        GoldPages.SEEDS.forEach(seed -> TestLibrary.write(folder, seed, seed));
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }

    @Test
    void show() {
        for (String seed : GoldPages.SEEDS) {
            GoldPages.of(seed).stories().forEach(story -> {
                System.out.println("== " + seed.substring(0, 3) + " " + story.role() + " " + story.title());
                System.out.println("   " + library.topics(story.title()));
                library.related(story.title()).forEach(r -> System.out.println("     " + r));
            });
        }
        assertThat(library.count("article")).isPositive();
    }
}
