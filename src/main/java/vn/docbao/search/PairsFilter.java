package vn.docbao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Each two neighbouring words as one, and no single word: what Lucene's shingles are for any number, several times as fast. */
final class PairsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final StringBuilder pair = new StringBuilder();
    private boolean begun;
    private int start;

    PairsFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!begun) {
            if (!input.incrementToken()) {
                return false;
            }
            begun = true;
            remember();
        }
        if (!input.incrementToken()) {
            return false;
        }
        int first = pair.length();
        int from = start;
        pair.append(' ').append(term.buffer(), 0, term.length());
        start = offset.startOffset();
        offset.setOffset(from, offset.endOffset());
        term.setEmpty().append(pair);
        pair.delete(0, first + 1);
        return true;
    }

    private void remember() {
        pair.setLength(0);
        pair.append(term.buffer(), 0, term.length());
        start = offset.startOffset();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        begun = false;
    }
}
