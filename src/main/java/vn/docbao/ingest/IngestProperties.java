package vn.docbao.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.docbao.text.FileNames;

/**
 * What to take in, and where the library lives.
 *
 * @param sources folders and files
 * @param maxFileSize larger files are refused without being read
 * @param watch how often to look for new and changed files, at most; zero for never
 */
@ConfigurationProperties("docbao")
record IngestProperties(
        @DefaultValue List<String> sources,
        @DefaultValue("./data") String dataDir,
        @DefaultValue("64MB") DataSize maxFileSize,
        @DefaultValue("2s") Duration watch) {

    List<Path> sourcePaths() {
        return sources.stream()
                .filter(source -> !source.isBlank())
                .map(source -> FileNames.path(source.strip()))
                .toList();
    }

    /** Where files are kept that were sent to the site; absolute. */
    Path uploads() {
        return Path.of(dataDir).resolve("uploads").toAbsolutePath().normalize();
    }
}
