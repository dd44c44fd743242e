package vn.docbao.reader;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of searches that keep the order chosen. What an address need not say it leaves out. */
record SearchLinks(boolean newest) {

    static final String NEWEST = "moi-nhat";

    public String to(String query) {
        return to(query, 1);
    }

    public String to(String query, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/tim-kiem").queryParam("q", "{q}");
        if (newest) {
            address.queryParam("xep", NEWEST);
        }
        if (page > 1) {
            address.queryParam("trang", page);
        }
        return address.encode().buildAndExpand(query).toUriString();
    }
}
