package vn.docbao.ingest;

import vn.docbao.extract.Extraction;

/** How the bytes of a file become stories. */
@FunctionalInterface
interface PageExtractor {

    Extraction extract(String name, byte[] bytes);
}
