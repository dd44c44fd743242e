package vn.docbao.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that is not in the repository, named on the command line. */
public final class DataFolder {

    private DataFolder() {}

    /** Without such a folder the test is skipped and says what is missing. */
    public static Path required(String property, String holding) {
        String named = System.getProperty(property, "");
        if (!named.isBlank() && Files.isDirectory(Path.of(named))) {
            return Path.of(named);
        }
        String why = "Nothing to evaluate on: name a folder that holds %s with -D%s=DIR%s"
                .formatted(holding, property, named.isBlank() ? "" : "; " + named + " is no folder");
        System.out.println(why);
        return Assumptions.abort(why);
    }
}
