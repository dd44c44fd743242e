package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import vn.docbao.DocBao;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.SourceFiles;

class StartUpTest {

    @TempDir
    Path folder;

    private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void takesAFewFilesInBeforeThePortOpens() {
        TestLibrary.write(folder.resolve("in"), "a.txt", "Bài một\nĐoạn.");
        try (ConfigurableApplicationContext context = start()) {
            assertThat(events).hasSize(4);
            assertThat(events.get(0)).isEqualTo(new IntakeProgress(0, 1));
            assertThat(events.get(1)).isInstanceOf(LibraryChanged.class);
            assertThat(events.get(2)).isEqualTo(new IntakeProgress(1, 1));
            assertThat(events.get(3)).isEqualTo("port");
        }
    }

    @Test
    void takesManyFilesInBesideTheRunningServer() throws InterruptedException {
        for (int i = 0; i <= 200; i++) {
            TestLibrary.write(folder.resolve("in"), i + ".txt", "Bài số " + i + "\nĐoạn.");
        }
        try (ConfigurableApplicationContext context = start()) {
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(context.getBean(SourceFiles.class).count()).isEqualTo(201);
            assertThat(events).contains(new IntakeProgress(100, 201), new IntakeProgress(200, 201));
        }
    }

    @Test
    void completesAtTheNextStartWhatAStopLeft() throws InterruptedException {
        for (int i = 0; i <= 200; i++) {
            TestLibrary.write(folder.resolve("in"), i + ".txt", "Bài số " + i + "\nĐoạn.");
        }
        start().close();
        try (ConfigurableApplicationContext context = start()) {
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            SourceFiles files = context.getBean(SourceFiles.class);
            assertThat(files.count()).isEqualTo(201);
            assertThat(files.existsByConnectedFalse()).isFalse();
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplicationBuilder(DocBao.class)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("standInExtractor", new StandInExtractor()))
                .build();
        application.addListeners((ApplicationListener<WebServerInitializedEvent>) event -> events.add("port"));
        application.addListeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> record(event.getPayload()));
        return application.run(
                "--server.port=0",
                "--docbao.data-dir=" + folder.resolve("data"),
                "--docbao.sources=" + folder.resolve("in") + "," + folder.resolve("missing"));
    }

    private void record(Object payload) {
        if (payload instanceof IntakeProgress || payload instanceof LibraryChanged) {
            events.add(payload);
        }
        if (payload instanceof IntakeProgress progress && !progress.running()) {
            done.countDown();
        }
    }
}
