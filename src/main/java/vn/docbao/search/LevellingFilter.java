package vn.docbao.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives each word the form it is indexed by: lower case, composed, spellings of one word alike; with its marks or without.
 * Nearly all letters are levelled by themselves, where they stand.
 */
final class LevellingFilter extends TokenFilter {

    enum Marks {
        KEPT(Normalizer2.getNFKCCasefoldInstance()) {
            @Override
            String unified(String word) {
                return Spelling.unified(word);
            }

            @Override
            boolean mayUnify(char[] word, int length) {
                return Spelling.mayUnify(word, length);
            }
        },
        DROPPED(ICUFoldingFilter.NORMALIZER) {
            @Override
            String unified(String word) {
                return Spelling.LONE_Y.matcher(word).replaceFirst(Spelling.WITH_I);
            }

            @Override
            boolean mayUnify(char[] word, int length) {
                return word[length - 1] == 'y';
            }
        };

        /** In the table: a letter that more than itself is needed for. */
        private static final char SLOW = 0;

        private final Normalizer2 normalizer;
        private final char[] levels = new char[0x2000];

        Marks(Normalizer2 normalizer) {
            this.normalizer = normalizer;
            for (char c = 0; c < levels.length; c++) {
                String level = normalizer.normalize(String.valueOf(c));
                // A mark joins the letter before it.
                levels[c] = level.length() == 1 && normalizer.hasBoundaryBefore(c) ? level.charAt(0) : SLOW;
            }
        }

        /** Of a word in lower case, its letters composed. */
        abstract String unified(String word);

        /** False for most words that have one spelling; they need no second look. */
        abstract boolean mayUnify(char[] word, int length);

        /** Whether all letters of the word could be levelled by themselves. */
        private boolean level(char[] word, int length) {
            for (int i = 0; i < length; i++) {
                if (word[i] >= levels.length || levels[word[i]] == SLOW) {
                    return false;
                }
            }
            for (int i = 0; i < length; i++) {
                word[i] = levels[word[i]];
            }
            return true;
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Marks marks;

    LevellingFilter(TokenStream input, Marks marks) {
        super(input);
        this.marks = marks;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!marks.level(term.buffer(), term.length())) {
            set(marks.unified(marks.normalizer.normalize(term)));
        } else if (marks.mayUnify(term.buffer(), term.length())) {
            set(marks.unified(term.toString()));
        }
        return true;
    }

    private void set(String word) {
        term.setEmpty().append(word);
    }
}
