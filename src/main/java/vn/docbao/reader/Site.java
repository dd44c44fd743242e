package vn.docbao.reader;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site stands: what machines read (feeds, maps, metadata) names its pages by their whole address. */
@Component("site")
class Site {

    private final @Nullable String fixed;

    /** @param address scheme, host and port under which readers know the site; without it, those they asked by */
    Site(@Value("${docbao.address:#{null}}") @Nullable String address) {
        this.fixed =
                address == null || address.isBlank() ? null : address.strip().replaceAll("/+$", "");
    }

    /** Scheme, host and port, before an address that begins with a slash. */
    public String origin() {
        return fixed != null
                ? fixed
                : ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replacePath(null)
                        .build()
                        .toUriString();
    }

    /** What pages have of the address they are asked by, empty where it is fixed. */
    String askedBy(HttpServletRequest request) {
        return fixed != null
                ? ""
                : request.getScheme() + "://" + request.getServerName() + ':' + request.getServerPort();
    }

    /** The front page's address without a slash at its end, before a path of {@link Site ours}. */
    String root() {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return here == null ? origin() : origin() + here;
    }
}
