package vn.docbao.access;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param closed whether reading needs the login too
 * @param address by which readers know the site, where it is not the one they ask by
 */
@ConfigurationProperties("docbao")
record AccessProperties(
        @DefaultValue("false") boolean closed,
        @DefaultValue("./data") String dataDir,
        @DefaultValue("") String address,
        @DefaultValue Limits limits) {

    /**
     * What one address may ask in a minute, 0 for as often as it likes, and the size of what it may send.
     *
     * @param search pages and feeds of results
     * @param suggest what the search field asks while somebody types
     * @param upload requests, each of one or more files
     * @param body of any request but an upload
     * @param uploadSize of one request
     */
    record Limits(
            @DefaultValue("120") int search,
            @DefaultValue("600") int suggest,
            @DefaultValue("600") int upload,
            @DefaultValue("256KB") DataSize body,
            @DefaultValue("1GB") DataSize uploadSize) {}

    Path passwordFile() {
        return Path.of(dataDir).resolve("password");
    }

    boolean isSecure() {
        return address.strip().startsWith("https:");
    }
}
