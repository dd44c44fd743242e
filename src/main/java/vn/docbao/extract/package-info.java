/** A raw page in, its stories, headlines and tags out, with what was left out and why. Pure: no Spring, no JPA. */
@NullMarked
package vn.docbao.extract;

import org.jspecify.annotations.NullMarked;
