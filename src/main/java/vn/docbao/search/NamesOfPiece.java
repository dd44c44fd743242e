package vn.docbao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Which names of a field the documents of a piece of the index have, by the names' numbers. Read once and then in memory,
 * some bytes an article, for as long as the piece is part of the index: a search that finds a tenth of all articles spent
 * most of its time on reading them.
 */
final class NamesOfPiece {

    private static final Map<Object, Map<String, NamesOfPiece>> KNOWN = new ConcurrentHashMap<>();

    private final int[] names;
    /** Of each document, and behind the last. */
    private final int[] first;

    private NamesOfPiece(int[] names, int[] first) {
        this.names = names;
        this.first = first;
    }

    static NamesOfPiece of(LeafReader piece, String field, SortedSetDocValues names) throws IOException {
        IndexReader.CacheHelper life = piece.getCoreCacheHelper();
        if (life == null) {
            return read(piece.maxDoc(), names);
        }
        Map<String, NamesOfPiece> known = KNOWN.get(life.getKey());
        if (known == null) {
            known = KNOWN.computeIfAbsent(life.getKey(), key -> new ConcurrentHashMap<>());
            life.addClosedListener(KNOWN::remove);
        }
        try {
            return known.computeIfAbsent(field, key -> {
                try {
                    return read(piece.maxDoc(), names);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static NamesOfPiece read(int documents, SortedSetDocValues names) throws IOException {
        int[] all = new int[documents];
        int[] first = new int[documents + 1];
        int size = 0;
        for (int document = 0; document < documents; document++) {
            first[document] = size;
            if (names.advanceExact(document)) {
                for (int i = names.docValueCount(); i > 0; i--) {
                    if (size == all.length) {
                        all = Arrays.copyOf(all, 2 * size);
                    }
                    all[size++] = (int) names.nextOrd();
                }
            }
        }
        first[documents] = size;
        return new NamesOfPiece(Arrays.copyOf(all, size), first);
    }

    int first(int document) {
        return first[document];
    }

    /** Behind the document's last. */
    int end(int document) {
        return first[document + 1];
    }

    int name(int at) {
        return names[at];
    }
}
