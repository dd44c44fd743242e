package vn.docbao.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of a library, found by their bands (LSH, 32 of 4 bytes): two texts that share most of their shingles
 * agree in one band nearly always. In memory, some 600 bytes an article.
 */
final class SignatureIndex {

    private static final int BANDS = Signature.FUNCTIONS / 4;

    /** A band that hundreds agree in is one of a text that everybody prints. */
    private static final int LONGEST_CHAIN = 200;

    private final Map<Long, Signature> signatures = new HashMap<>();
    private long[] articleIds = new long[1024];
    private int size;
    /** By band, then by the band's hash: the last article with it, and of each article the one before; counted from 1. */
    private int[][] last = new int[BANDS][2048];

    private int[][] before = new int[BANDS][1024];

    void put(long articleId, Signature signature) {
        // What an article said before it changed is still found, and then told apart by the new signature.
        signatures.put(articleId, signature);
        if (!signature.tells()) {
            return;
        }
        if (size == articleIds.length) {
            grow();
        }
        articleIds[size++] = articleId;
        chain(size, signature);
    }

    @Nullable
    Signature get(long articleId) {
        return signatures.get(articleId);
    }

    /** The articles that agree with the signature in a band. */
    Set<Long> candidates(Signature signature) {
        Set<Long> found = new HashSet<>();
        if (!signature.tells()) {
            return found;
        }
        for (int band = 0; band < BANDS; band++) {
            int wanted = signature.band(band);
            int length = 0;
            for (int place = last[band][slot(wanted)];
                    place != 0 && length < LONGEST_CHAIN;
                    place = before[band][place - 1]) {
                long id = articleIds[place - 1];
                if (signatures.get(id).band(band) == wanted) {
                    found.add(id);
                }
                length++;
            }
        }
        return found;
    }

    private void chain(int place, Signature signature) {
        for (int band = 0; band < BANDS; band++) {
            int slot = slot(signature.band(band));
            before[band][place - 1] = last[band][slot];
            last[band][slot] = place;
        }
    }

    private int slot(int hash) {
        return (int) (Shingles.mix(hash) & last[0].length - 1);
    }

    private void grow() {
        articleIds = Arrays.copyOf(articleIds, 2 * size);
        last = new int[BANDS][4 * size];
        before = new int[BANDS][2 * size];
        for (int place = 1; place <= size; place++) {
            chain(place, signatures.get(articleIds[place - 1]));
        }
    }
}
