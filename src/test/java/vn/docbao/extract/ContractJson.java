package vn.docbao.extract;

/** What the extract command writes for a page, for tests of other packages: the contract, not the records behind it. */
public final class ContractJson {

    private static final Extractor EXTRACTOR = new Extractor();

    private ContractJson() {}

    public static String of(String name, byte[] bytes) {
        return Contract.json(name, EXTRACTOR.extract(name, bytes));
    }
}
