package vn.docbao.related;

/** That two articles tell of one event, the more surely the higher the strength. */
record Tie(Pair ends, double strength) {}
