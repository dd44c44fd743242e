/** Vietnamese text: normalising, folding, syllables, slugs and dates. */
@NullMarked
package vn.docbao.text;

import org.jspecify.annotations.NullMarked;
