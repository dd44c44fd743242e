package vn.docbao.ingest;

/** Is told of what a walk through sources finds, in the walk's order. */
interface Finds {

    /** @return whether the walk is to go on */
    boolean file(Offer offer);

    /** @param origin of a folder that could be listed */
    default void folder(String origin) {}
}
