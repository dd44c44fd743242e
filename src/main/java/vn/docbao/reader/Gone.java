package vn.docbao.reader;

/** The article that once stood at this address was taken out of the library. */
class Gone extends RuntimeException {

    Gone(String slug) {
        super(slug);
    }
}
