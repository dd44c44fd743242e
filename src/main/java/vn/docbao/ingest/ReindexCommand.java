package vn.docbao.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.docbao.search.ArticleSearch;
import vn.docbao.search.Rebuilding;

/** {@code reindex [--docbao.data-dir=DIR]}: builds the search's index anew from the database, without the web server. */
public final class ReindexCommand {

    private static final String USAGE = "Cách dùng: reindex [--docbao.data-dir=THƯ_MỤC]";
    /** Warns in the framework's words of what is then told in ours. */
    private static final String REFUSED = AnnotationConfigApplicationContext.class.getName();

    private static final long LOOK_EVERY_MS = 200;
    private static final long TELL_EVERY_MS = 2_000;

    private final PrintStream output;

    private ReindexCommand(PrintStream output) {
        this.output = output;
    }

    /** The library and its index. No configuration stereotype, so that the whole application's scan never picks it up. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "vn.docbao.library")
    @ComponentScan("vn.docbao.search")
    @Import(Schema.class)
    static class LibraryAndIndex {}

    /** @return 0: the index is whole, 1: it is not, or another program has the data folder, 2: wrong usage */
    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, PrintStream output) {
        if (!Arrays.stream(args).allMatch(arg -> arg.matches("--[\\w.-]+=.*"))) {
            output.println(USAGE);
            return 2;
        }
        // The database is opened first, and lets only one program in: a running server keeps its index.
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(LibraryAndIndex.class)
                .web(WebApplicationType.NONE)
                .properties("docbao.search.anew=true", "logging.level." + REFUSED + "=error")
                .run(args)) {
            ArticleSearch search = program.getBean(ArticleSearch.class);
            return new ReindexCommand(output).await(search) ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException e) {
            // Spring Boot has said why, with a way out.
            return 1;
        }
    }

    private boolean await(ArticleSearch search) throws InterruptedException {
        long told = 0;
        @Nullable Rebuilding rebuilding;
        while ((rebuilding = search.rebuilding()) != null) {
            if (System.currentTimeMillis() - told >= TELL_EVERY_MS) {
                told = System.currentTimeMillis();
                output.printf("%d/%d bài%n", rebuilding.done(), rebuilding.total());
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        output.println(
                search.whole()
                        ? "Xong: mục lục tìm kiếm có %d bài".formatted(search.size())
                        : "Chưa dựng lại được mục lục tìm kiếm");
        return search.whole();
    }
}
