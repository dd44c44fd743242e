package vn.docbao.extract;

/** {@code extract [--out DIR] PATH…}: stories as JSON, without server or database. */
public final class ExtractCommand {

    private ExtractCommand() {}

    /** @return 0: all read, 1: some failed, 2: wrong usage */
    public static int run(String[] args) {
        return 2;
    }
}
