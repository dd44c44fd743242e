package vn.docbao.ingest;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What addresses of one story have in common: without the scheme, the host of phones or of fast copies, a final slash,
 * and what counts where a visitor came from. "https://m.bao.vn/a-1.html?utm_source=x" is "bao.vn/a-1.html".
 */
final class AddressKey {

    private static final int LONGEST = 1000;
    private static final Pattern COPY_HOST = Pattern.compile("^(?:(?:www|m|mobile|amp|wap)\\.)+(?=[^.]+\\.)");
    private static final Pattern COPY_PATH = Pattern.compile("(?:/amp)?/*$");
    private static final Pattern ORIGIN = Pattern.compile("(?:utm_\\w*|fbclid|gclid|zarsrc)(?:=.*)?");

    private AddressKey() {}

    /** @return null for no address, the front page of a site, and what is too long to be told apart */
    static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null || uri.getRawPath() == null) {
                return null;
            }
            String host =
                    COPY_HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
            String path = COPY_PATH.matcher(uri.getRawPath()).replaceFirst("");
            String query = uri.getRawQuery() == null ? "" : query(uri.getRawQuery());
            String key = host + path + query;
            return key.length() == host.length() || key.length() > LONGEST ? null : key;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !ORIGIN.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
