package vn.docbao.search;

import java.util.Arrays;

/** The words of a text, and which of them belong to what of a query. */
final class Words {

    private Sought.Forms[] forms = new Sought.Forms[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] terms = new int[256];
    private int size;

    void add(int start, int end, Sought.Forms word) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            terms = Arrays.copyOf(terms, 2 * size);
        }
        forms[size] = word;
        from[size] = start;
        to[size] = end;
        terms[size++] = Sought.NOTHING;
    }

    /** The last words are a term of the query. */
    void mark(int term, int length) {
        Arrays.fill(terms, size - length, size, term);
    }

    int size() {
        return size;
    }

    Sought.Forms forms(int word) {
        return forms[word];
    }

    int from(int word) {
        return from[word];
    }

    int to(int word) {
        return to[word];
    }

    int term(int word) {
        return terms[word];
    }

    boolean hit(int word) {
        return word < size && terms[word] != Sought.NOTHING;
    }
}
