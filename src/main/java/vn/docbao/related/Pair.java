package vn.docbao.related;

/** Two articles, in no order. */
record Pair(long lesser, long greater) {

    static Pair of(long one, long other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
