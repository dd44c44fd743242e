package vn.docbao.library;

/** Published while files are taken in: how many of those that were found are done. */
public record IntakeProgress(int done, int total) {

    public boolean running() {
        return done < total;
    }
}
