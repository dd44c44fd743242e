/** A reader's own things: what was saved, read and noted. Known by a cookie, kept apart from the pages everybody reads. */
@NullMarked
package vn.docbao.shelf;

import org.jspecify.annotations.NullMarked;
