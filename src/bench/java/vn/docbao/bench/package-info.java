/** How fast pages are read and served. */
@org.jspecify.annotations.NullMarked
package vn.docbao.bench;
