package vn.docbao.search;

/** A search that was given up: it took longer than {@code docbao.search.time-limit} allows one to keep a processor. */
public class SearchTooSlow extends RuntimeException {

    SearchTooSlow() {
        super("the search took longer than docbao.search.time-limit");
    }
}
