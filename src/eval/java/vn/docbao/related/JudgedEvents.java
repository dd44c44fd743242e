package vn.docbao.related;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * For some stories of baomoi, which others tell of the same event: read and judged one by one.
 *
 * @param story the name of its file, without folder and ending
 * @param same those that tell of it
 * @param others those that were looked at and do not
 */
record JudgedEvents(String story, Set<String> same, Set<String> others) {

    private static final Path FILE = Path.of("src", "eval", "same-event.tsv");

    static List<JudgedEvents> all() throws IOException {
        List<JudgedEvents> all = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                all.add(new JudgedEvents(cells[0], names(cells[1]), names(cells[2])));
            }
        }
        return all;
    }

    static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.indexOf('.'));
    }

    private static Set<String> names(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }
}
