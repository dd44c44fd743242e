package vn.docbao.related;

/**
 * What two texts have in common.
 *
 * @param likeness share of both texts that stands in both, 0 to 1
 * @param similarity how much of what one tells the other tells too, in whatever words, 0 to 1
 */
record Evidence(double likeness, double similarity) {

    static final Evidence NONE = new Evidence(0, 0);

    static Evidence ofSimilarity(double similarity) {
        return new Evidence(0, similarity);
    }

    Evidence withTexts(SignatureIndex index, Pair pair) {
        Signature one = index.get(pair.lesser());
        Signature other = index.get(pair.greater());
        if (one == null || other == null) {
            return this;
        }
        return new Evidence(one.likeness(other), similarity);
    }
}
