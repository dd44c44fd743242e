/** How fast pages are read. */
@org.jspecify.annotations.NullMarked
package vn.docbao.bench;
