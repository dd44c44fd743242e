package vn.docbao.extract;

/** A table of an HTML page while its cells are walked through: figures in rows, or the frame of an old page. */
final class Table {

    private static final int LONGEST_CELL = 90;

    private int rows;
    private int cells;
    private int linked;
    private int longest;

    void row() {
        rows++;
    }

    void cell(String text, boolean link) {
        cells++;
        linked += link ? 1 : 0;
        longest = Math.max(longest, text.length());
    }

    /** Whether it holds short cells beside one another, at least two rows of them: a frame holds text, a list links. */
    boolean isData() {
        return rows >= 2 && cells >= 4 && cells * 2 >= rows * 3 && longest <= LONGEST_CELL && linked * 2 < cells;
    }
}
