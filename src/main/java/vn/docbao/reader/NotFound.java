package vn.docbao.reader;

/** There is no such page; answered by the page that helps on. */
class NotFound extends RuntimeException {

    NotFound(String what) {
        super(what);
    }
}
