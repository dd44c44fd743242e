package vn.docbao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.docbao.text.Tone;

/** Lets "hoà" and "hòa" meet in the fields that keep marks. */
final class ToneFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ToneFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String unified = Tone.unify(word);
        if (!unified.equals(word)) {
            term.setEmpty().append(unified);
        }
        return true;
    }
}
