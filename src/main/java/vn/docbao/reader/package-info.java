/** The pages that everybody reads. */
@NullMarked
package vn.docbao.reader;

import org.jspecify.annotations.NullMarked;
