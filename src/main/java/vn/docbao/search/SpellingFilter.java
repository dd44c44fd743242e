package vn.docbao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets "hoà" and "hòa", "Mỹ" and "Mĩ" meet in the fields that keep marks. */
final class SpellingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String unified = Spelling.unified(word);
        if (!unified.equals(word)) {
            term.setEmpty().append(unified);
        }
        return true;
    }
}
