package vn.docbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import vn.docbao.library.FormerSlugs;

/** What a start leaves for later, or to another thread. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void makesARepositoryForWhoeverAsksItFirst() {
        try (ConfigurableApplicationContext program = SpringApplication.run(
                DocBao.class,
                "--server.port=0",
                "--docbao.watch=0s",
                "--docbao.sources=" + folder.resolve("none"),
                "--docbao.data-dir=" + folder)) {
            var beans = program.getBeanFactory();
            assertThat(beans.containsSingleton("formerSlugs")).isFalse();
            assertThat(beans.getBean(FormerSlugs.class).count()).isZero();
            assertThat(beans.containsSingleton("formerSlugs")).isTrue();
            assertThat(beans.getBean("&entityManagerFactory", LocalContainerEntityManagerFactoryBean.class)
                            .getBootstrapExecutor())
                    .as("who makes the model of the database beside the pages")
                    .isNotNull();
        }
    }
}
