package vn.docbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    @ParameterizedTest
    @ValueSource(strings = {"data", "./data", "a/../data", "./data/"})
    void tellsFromTheRootOnWhereItIs(String written) {
        MockEnvironment environment = new MockEnvironment().withProperty("docbao.data-dir", written);
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("docbao.data-dir"))
                .isEqualTo(Path.of("data").toAbsolutePath().toString());
    }

    @Test
    void isListedWhereItIsLookedFor() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("a", Map.of("docbao.data-dir", "data")));
        SpringApplication application = new SpringApplication(DataFolderTest.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(environment);
        application.setBannerMode(Banner.Mode.OFF);
        try (ConfigurableApplicationContext context = application.run()) {
            assertThat(context.getEnvironment().getProperty("docbao.data-dir"))
                    .startsWith("/")
                    .endsWith("/data");
        }
    }

    @Test
    void leavesWhatNoSystemTakesToWhoOpensIt() {
        MockEnvironment environment = new MockEnvironment().withProperty("docbao.data-dir", "a\0b");
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("docbao.data-dir")).isEqualTo("a\0b");
    }
}
