package vn.docbao.extract;

/** Turns the bytes of one file into stories. Holds no state between files; safe to share between threads. */
public final class Extractor {

    /** Raised whenever the same bytes may give another result than before. */
    public static final int RULES_VERSION = 1;

    /**
     * @param name the file's name; only its ending is looked at, to tell HTML from text where the content does not
     */
    public Extraction extract(String name, byte[] bytes) {
        return new Extraction.Rejected(Extraction.Reason.EMPTY, "");
    }
}
