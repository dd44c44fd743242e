package vn.docbao.topic;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Counts by key, some numbers for each; millions of them fit where boxed ones would not. Keys are hashes, never 0. */
final class CountTable {

    private final int columns;
    private long[] keys = new long[1024];
    private int[] counts;
    private int size;

    CountTable(int columns) {
        this.columns = columns;
        this.counts = new int[keys.length * columns];
    }

    int get(long key, int column) {
        int slot = slot(key);
        return keys[slot] == 0 ? 0 : counts[slot * columns + column];
    }

    void add(long key, int column) {
        addAt(row(key), column);
    }

    int at(int row, int column) {
        return counts[row + column];
    }

    void addAt(int row, int column) {
        counts[row + column]++;
    }

    void setAt(int row, int column, int number) {
        counts[row + column] = number;
    }

    int size() {
        return size;
    }

    /** Where a key's counts stand, so that it is looked for once when several of them change; until the next key is new. */
    int row(long key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (size * 2 >= keys.length) {
                resize(keys.length * 2, 0);
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        return slot * columns;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Forgets what was counted no oftener than this, by the first column, when there is more than so much of it. */
    void prune(int most, int rare) {
        if (size > most) {
            resize(keys.length, rare);
        }
    }

    private void resize(int length, int rare) {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[length];
        counts = new int[length * columns];
        size = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0 && (rare == 0 || oldCounts[slot * columns] > rare)) {
                int row = row(oldKeys[slot]);
                System.arraycopy(oldCounts, slot * columns, counts, row, columns);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                for (int column = 0; column < columns; column++) {
                    out.writeInt(counts[slot * columns + column]);
                }
            }
        }
    }

    void read(DataInput in) throws IOException {
        int rows = in.readInt();
        keys = new long[Math.max(1024, Integer.highestOneBit(Math.max(1, rows)) * 4)];
        counts = new int[keys.length * columns];
        size = 0;
        for (int i = 0; i < rows; i++) {
            int row = row(in.readLong());
            for (int column = 0; column < columns; column++) {
                counts[row + column] = in.readInt();
            }
        }
    }

    static long key(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    /** A key for two things in a row. */
    static long key(long first, long second) {
        long hash = Long.rotateLeft(first * 0x9E3779B97F4A7C15L, 23) ^ second * 0xC2B2AE3D27D4EB4FL;
        return hash == 0 ? 1 : hash;
    }
}
