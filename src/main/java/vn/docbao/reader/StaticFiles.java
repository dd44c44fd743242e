package vn.docbao.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets, scripts, fonts and icons under addresses whose bytes never change: behind a folder named by the content of
 * all of them. They name each other by relative addresses, so that a name for each alone would leave a script that has not
 * changed with the former one of a script that has.
 */
@Component("statics")
class StaticFiles implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final int NAME_BYTES = 9;

    private final String folder = "/tinh/" + contents();

    /** The address of the folder, without a slash at its end. */
    public String folder() {
        return folder;
    }

    /** @param path in the folder, from a slash on */
    String file(String path) {
        return folder + path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(folder + "/**").addResourceLocations(FOLDER).setCacheControl(FOR_EVER);
    }

    private static String contents() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
            Arrays.sort(files, Comparator.comparing(StaticFiles::place));
            for (Resource file : files) {
                byte[] bytes = file.getContentAsByteArray();
                digest.update((place(file) + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), NAME_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a file in the folder, wherever the program lies. */
    private static String place(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf("/static/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
