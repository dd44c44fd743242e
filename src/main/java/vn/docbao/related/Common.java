package vn.docbao.related;

/**
 * Topics that two articles share.
 *
 * @param names the most telling ones, for people
 * @param rarity how few articles have them: 1 for one that a hundredth of the library has
 */
record Common(String names, double rarity) {}
