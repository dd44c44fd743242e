package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.docbao.library.LibraryChanged;
import vn.docbao.search.ArticleSearch;

@IngestTest
class IndexFailureTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Autowired
    ArticleSearch search;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void writesAtTheNextIntakeWhatCouldNotBeWritten() throws InterruptedException {
        library.clear();
        TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.\n\n>> Bài hai");
        intake.takeIn(TestLibrary.walk(folder), () -> false);
        // An index writes nothing for a thread that is told to end.
        Thread ending = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            events.publishEvent(new LibraryChanged(Set.of(1L)));
        });
        ending.join();
        assertThat(search.whole()).isFalse();

        TestLibrary.write(folder, "b.txt", "Bài hai\nĐoạn khác.");
        intake.takeIn(TestLibrary.walk(folder), () -> false);
        assertThat(search.whole()).isTrue();
        assertThat(search.size()).isEqualTo(2);
        assertThat(library.related("Bài một")).hasSize(1);
    }
}
