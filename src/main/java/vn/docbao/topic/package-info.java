/** Which topics an article is about: tags an editor gave and topics found in the text. */
@NullMarked
package vn.docbao.topic;

import org.jspecify.annotations.NullMarked;
