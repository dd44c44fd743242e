package vn.docbao;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Says from the root on where {@code docbao.data-dir} is: H2 refuses {@code data} and takes {@code ./data} only. */
class DataFolder implements EnvironmentPostProcessor {

    private static final String NAME = "docbao.data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty(NAME);
        if (folder == null || folder.isBlank()) {
            return;
        }
        try {
            String whole = Path.of(folder).toAbsolutePath().normalize().toString();
            environment.getPropertySources().addFirst(new MapPropertySource(NAME, Map.of(NAME, whole)));
        } catch (InvalidPathException e) {
            // What opens it first says so better.
        }
    }
}
