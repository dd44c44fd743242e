package vn.docbao.eval;

import java.util.EnumSet;
import java.util.Set;
import vn.docbao.extract.ContractJson;

/** Something that reads stories out of pages. */
interface PageReader {

    String name();

    /** The fields it gives at all; the others are not held against it. */
    Set<Field> gives();

    Page read(GoldPage page);

    /** The same without what stands beside the text and is not shown to a reader: an excerpt taken from metadata. */
    default PageReader textOnly() {
        return this;
    }

    /** This project's own extraction, as its command writes it. */
    PageReader OURS = new PageReader() {

        @Override
        public String name() {
            return "Đọc Báo";
        }

        @Override
        public Set<Field> gives() {
            return EnumSet.allOf(Field.class);
        }

        @Override
        public Page read(GoldPage page) {
            return Page.parse(ContractJson.of(page.name(), page.bytes()));
        }
    };
}
