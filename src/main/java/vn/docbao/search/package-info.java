/** Finding articles again by words. */
@NullMarked
package vn.docbao.search;

import org.jspecify.annotations.NullMarked;
