/** Scores what extraction finds against what a person found, by the same definitions as the gold's own scorer. */
@org.jspecify.annotations.NullMarked
package vn.docbao.eval;
