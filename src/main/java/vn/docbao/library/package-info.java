/** What is kept: articles, topics, sections, source files and their links, as entities and repositories. */
@NullMarked
package vn.docbao.library;

import org.jspecify.annotations.NullMarked;
