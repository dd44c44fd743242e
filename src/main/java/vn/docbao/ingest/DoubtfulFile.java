package vn.docbao.ingest;

import java.util.List;
import vn.docbao.library.Doubt;

/** A file of the ledger that a person should look at. */
record DoubtfulFile(LedgerEntry entry, List<Doubt> doubts) {}
