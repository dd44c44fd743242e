package vn.docbao.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * {@code export [--out DIR] [--docbao.data-dir=DIR]}: all articles as JSON Lines and the original files. Without a
 * folder the articles alone go to the standard output.
 */
public final class ExportCommand {

    private static final String USAGE = "Cách dùng: export [--out THƯ_MỤC] [--docbao.data-dir=THƯ_MỤC]";
    private static final String REFUSED = AnnotationConfigApplicationContext.class.getName();

    private ExportCommand() {}

    /** The library alone, without its index. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "vn.docbao.library")
    @Import({Export.class, Schema.class})
    static class LibraryAlone {}

    /** @return 0: written, 1: not written, or another program has the data folder, 2: wrong usage */
    public static int run(String[] args) {
        return run(
                args,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, PrintStream output, PrintStream messages) {
        List<String> options = new ArrayList<>();
        Path out = null;
        try {
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals("--out") && i + 1 < args.length) {
                    out = Path.of(args[++i]);
                } else if (args[i].matches("--[\\w.-]+=.*")) {
                    options.add(args[i]);
                } else {
                    messages.println(USAGE);
                    return 2;
                }
            }
        } catch (InvalidPathException e) {
            messages.println(USAGE);
            return 2;
        }
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(LibraryAlone.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.jpa.properties.hibernate.search.enabled=false", "logging.level." + REFUSED + "=error")
                .run(options.toArray(String[]::new))) {
            return export(program.getBean(Export.class), out, output, messages);
        } catch (RuntimeException e) {
            // Spring Boot has said why, with a way out.
            return 1;
        }
    }

    private static int export(Export export, @Nullable Path out, PrintStream output, PrintStream messages) {
        try {
            if (out == null) {
                export.articles(output);
                output.flush();
                return output.checkError() ? 1 : 0;
            }
            Files.createDirectories(out);
            Path articles = out.resolve("articles.jsonl");
            long count;
            try (OutputStream lines = Files.newOutputStream(articles)) {
                count = export.articles(lines);
            }
            long files = export.originals(out.resolve("originals"));
            messages.printf("Đã xuất %d bài vào %s và %d tệp gốc%n", count, articles, files);
            return 0;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            messages.println("Không xuất được: " + e.getMessage());
            return 1;
        }
    }
}
