/** Which stories belong together, and why. */
@NullMarked
package vn.docbao.related;

import org.jspecify.annotations.NullMarked;
