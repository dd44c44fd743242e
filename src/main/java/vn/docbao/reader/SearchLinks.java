package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.docbao.library.Cursor;

/** Addresses of searches that keep the order chosen. What an address need not say it leaves out. */
record SearchLinks(boolean newest) {

    static final String NEWEST = "moi-nhat";

    public String to(String query) {
        return to(query, 1);
    }

    public String to(String query, int page) {
        return address(query, page == 1 ? null : new Parameter("trang", page));
    }

    String after(String query, Cursor cursor) {
        return address(query, new Parameter("sau", cursor.token()));
    }

    private record Parameter(String name, Object value) {}

    private String address(String query, @Nullable Parameter place) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/tim-kiem").queryParam("q", "{q}");
        if (newest) {
            address.queryParam("xep", NEWEST);
        }
        if (place != null) {
            address.queryParam(place.name(), place.value());
        }
        return address.encode().buildAndExpand(query).toUriString();
    }
}
