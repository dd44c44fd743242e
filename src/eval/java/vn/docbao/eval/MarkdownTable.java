package vn.docbao.eval;

import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, padded so that they line up on a terminal as well. */
public final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    public MarkdownTable(List<String> heading) {
        rows.add(heading);
    }

    public void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                out.append("| ")
                        .append(cell)
                        .repeat(' ', widths[i] - cell.length())
                        .append(' ');
            }
            out.append("|\n");
            if (r == 0) {
                for (int i = 0; i < columns; i++) {
                    out.append(i == 0 ? "|-" : "|:").repeat('-', widths[i] + 1);
                }
                out.append("|\n");
            }
        }
        return out.toString();
    }
}
