/** Files in: find, read, extract, store, connect, report. */
@NullMarked
package vn.docbao.ingest;

import org.jspecify.annotations.NullMarked;
