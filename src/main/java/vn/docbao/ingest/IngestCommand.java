package vn.docbao.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import vn.docbao.library.IntakeProgress;

/** {@code ingest PATH… [--docbao.data-dir=DIR]}: takes files and folders in, without the web server. */
public final class IngestCommand {

    private static final String USAGE = "Cách dùng: ingest TỆP_HOẶC_THƯ_MỤC… [--docbao.data-dir=THƯ_MỤC]";
    /** Warns in the framework's words of what is then told in ours. */
    private static final String REFUSED = AnnotationConfigApplicationContext.class.getName();

    private IngestCommand() {}

    /** All that takes files in, and none of the pages. No stereotype, so that the whole application never picks it up. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "vn.docbao.library")
    @EnableConfigurationProperties(IngestProperties.class)
    @ComponentScan(
            basePackages = {"vn.docbao.search", "vn.docbao.topic", "vn.docbao.related", "vn.docbao.ingest"},
            excludeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {Controller.class, ControllerAdvice.class}),
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = IntakeLifecycle.class)
            })
    static class LibraryAndIntake {}

    /** @return 0: all read, 1: some failed, or another program has the data folder, 2: wrong usage */
    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.console() != null);
    }

    static int run(String[] args, PrintStream output, boolean terminal) {
        List<String> options = new ArrayList<>();
        int paths = 0;
        for (String arg : args) {
            if (arg.matches("--[\\w.-]+=.*")) {
                options.add(arg);
            } else if (arg.startsWith("--") || arg.isBlank()) {
                output.println(USAGE);
                return 2;
            } else {
                // A path may hold a comma.
                options.add("--docbao.sources[" + paths++ + "]=" + arg);
            }
        }
        if (paths == 0) {
            output.println(USAGE);
            return 2;
        }
        ProgressLine line = new ProgressLine(output, terminal, System::nanoTime);
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof IntakeProgress progress) {
                line.show(progress);
            }
        };
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(LibraryAndIntake.class)
                .web(WebApplicationType.NONE)
                .listeners(listener)
                .properties("logging.level.vn.docbao.ingest=warn", "logging.level." + REFUSED + "=error")
                .run(options.toArray(String[]::new))) {
            return takeIn(program, output, line);
        } catch (RuntimeException e) {
            // Spring Boot has said why, with a way out.
            return 1;
        }
    }

    private static int takeIn(ConfigurableApplicationContext program, PrintStream output, ProgressLine line) {
        Intake intake = program.getBean(Intake.class);
        SourceWalk walk = intake.find();
        IntakeReport report;
        try {
            report = intake.takeIn(walk, () -> false);
            intake.rest(() -> false);
        } catch (LibraryClosed e) {
            output.println(e.getMessage());
            return 1;
        } finally {
            line.end();
        }
        report.problems().forEach(problem -> output.println("  " + problem));
        output.println(report);
        return walk.missing().isEmpty() && report.notRead() == 0 ? 0 : 1;
    }
}
