package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.SourceStatus;
import vn.docbao.related.RelatedStories;

@IngestTest
@RecordApplicationEvents
class InterruptedIntakeTest {

    private static final String TALKS = "Hai bên bàn về chip bán dẫn, học bổng và chuyến bay thẳng đầu tiên.";

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @MockitoSpyBean
    RelatedStories related;

    @MockitoSpyBean
    SectionDesk sections;

    @BeforeEach
    void startEmpty() {
        library.clear();
    }

    @Test
    void connectsAtTheNextRunWhatWasOnlyStored() {
        TestLibrary.write(folder, "a.txt", "Bài một\nÔng Joe Biden thăm Hà Nội.\n" + TALKS + "\n\n> Bài hai");
        TestLibrary.write(folder, "b.txt", "Bài hai\nÔng Joe Biden rời Hà Nội.\n" + TALKS);
        doThrow(new IllegalStateException("killed")).when(related).expect(any());
        takeIn();
        assertThat(library.count("article")).isEqualTo(2);
        assertThat(library.count("headline where article_id is not null"))
                .as("connecting is undone as a whole")
                .isZero();
        assertThat(library.count("source_file where not connected")).isEqualTo(2);

        doCallRealMethod().when(related).expect(any());
        assertThat(takeIn().stored()).isZero();
        assertThat(library.topics("Bài một")).contains("Joe Biden", "Hà Nội");
        assertThat(library.related("Bài một")).hasSize(1);
        assertThat(library.count("headline where article_id is not null")).isEqualTo(1);
        assertThat(library.count("article")).isEqualTo(2);
    }

    @Test
    void writesWhatWasLearnedWhenMuchIsNewAndLearnsTheRestAgain() {
        for (int i = 0; i < 320; i++) {
            TestLibrary.write(folder, i + ".txt", "Bài số " + i + "\nÔng Joe Biden thăm Hà Nội lần " + i + ".");
        }
        takeIn();
        long written = library.count("topic_statistics where articles = 320 and settled_articles = 320");
        assertThat(written).isOne();
        TestLibrary.write(folder, "one.txt", "Thêm một bài\nÔng Joe Biden rời Hà Nội.");
        takeIn();
        assertThat(library.topics("Thêm một bài")).contains("Joe Biden", "Hà Nội");
        assertThat(library.count("topic_statistics where articles = 320"))
                .as("megabytes for an article")
                .isOne();
        for (int i = 320; i < 400; i++) {
            TestLibrary.write(folder, i + ".txt", "Bài số " + i + "\nÔng Joe Biden thăm Hà Nội lần " + i + ".");
        }
        takeIn();
        assertThat(library.count("topic_statistics where articles = 401 and settled_articles = 401"))
                .isOne();
    }

    @Test
    void aStopLeavesTheIndexInDoubtOnlyWhereSomethingWasWritten(ApplicationEvents events) {
        TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        takeIn();
        AtomicInteger asked = new AtomicInteger();
        TestLibrary.write(folder, "b.txt", "Bài hai\nĐoạn.");
        intake.takeIn(TestLibrary.walk(folder), () -> asked.incrementAndGet() > 2);
        assertThat(library.count("article")).isEqualTo(2);
        assertThat(running(events)).as("something was written").isTrue();
        takeIn();
        events.clear();
        intake.takeIn(TestLibrary.walk(folder), () -> true);
        assertThat(running(events)).as("nothing was").isFalse();
    }

    private static boolean running(ApplicationEvents events) {
        return events.stream(IntakeProgress.class)
                .reduce((first, last) -> last)
                .orElseThrow()
                .running();
    }

    @Test
    void relatesAtTheNextRunWhatWasOnlyConnected() {
        TestLibrary.write(folder, "a.txt", "Bài một\nÔng Joe Biden thăm Hà Nội.\n" + TALKS);
        TestLibrary.write(folder, "b.txt", "Bài hai\nÔng Joe Biden rời Hà Nội.\n" + TALKS);
        doThrow(new IllegalStateException("killed")).when(related).relate(any());
        takeIn();
        assertThat(library.topics("Bài một")).isNotEmpty();
        assertThat(library.related("Bài một")).isEmpty();

        doCallRealMethod().when(related).relate(any());
        assertThat(takeIn().stored()).isZero();
        assertThat(library.related("Bài một")).hasSize(1);
        assertThat(library.count("related_todo")).isZero();
    }

    @Test
    void leavesNothingHalfOfAFileThatFailedWhileItWasStored() {
        Path file = TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.\n#Thử\n\nBài hai\n§Hỏng\nĐoạn.");
        doThrow(new IllegalStateException("disk full"))
                .when(sections)
                .named(argThat(names -> names != null && names.contains("Hỏng")));
        takeIn();
        assertThat(library.count("article")).isZero();
        assertThat(library.count("tag")).isZero();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.FAILED);
        assertThat(library.file(file).getDetail()).contains("disk full");

        doCallRealMethod().when(sections).named(any());
        takeIn();
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai");
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.count("packed_original")).isEqualTo(1);
    }

    @Test
    void endsWhenTheDatabaseTakesNothingAndGoesOnTheNextTime() {
        Path file = TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        TestLibrary.write(folder, "b.txt", "Bài hai\nĐoạn.");
        Packed.zip(folder.resolve("c.zip"), "c.txt", "Bài ba\nĐoạn.");
        doThrow(new DataAccessResourceFailureException("No space left on device"))
                .when(sections)
                .named(any());
        assertThatThrownBy(this::takeIn).isInstanceOf(LibraryClosed.class).hasMessageContaining("đĩa đã đầy");
        assertThat(library.count("source_file")).as("no file is blamed").isZero();

        doCallRealMethod().when(sections).named(any());
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai", "bai-ba");
    }

    private IntakeReport takeIn() {
        return intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
