package io.goldunit.cli.score;

import java.util.Arrays;

/**
 * The ids met so far, in some 24 bytes each however long they are: of each a number of 64 bits is kept. Of ten million ids, two
 * different ones are taken for the same with a probability of 3 in a million. They lie in many small tables, because a large one
 * would be there twice while it grows.
 */
final class Ids {

    private static final int TABLES = 256;

    private final Table[] tables = new Table[TABLES];

    Ids() {
        Arrays.setAll(tables, it -> new Table());
    }

    /** Whether it was not there before. */
    boolean add(String id) {
        long hash = hash(id);
        return tables[(int) hash & (TABLES - 1)].add(hash);
    }

    /** FNV-1a over UTF-16, then mixed as in SplitMix64. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == Table.EMPTY ? 1 : hash;
    }

    /** Numbers, each in the first free slot from its own on. */
    private static final class Table {

        private static final long EMPTY = 0;

        private long[] slots = new long[1 << 3];
        private int size;

        boolean add(long hash) {
            if (2 * size >= slots.length) {
                grow();
            }
            boolean isNew = put(hash);
            size += isNew ? 1 : 0;
            return isNew;
        }

        private void grow() {
            long[] before = slots;
            slots = new long[2 * before.length];
            Arrays.stream(before).filter(it -> it != EMPTY).forEach(this::put);
        }

        private boolean put(long hash) {
            int slot = (int) (hash >>> 32) & (slots.length - 1);
            while (slots[slot] != EMPTY && slots[slot] != hash) {
                slot = (slot + 1) & (slots.length - 1);
            }
            boolean isNew = slots[slot] == EMPTY;
            slots[slot] = hash;
            return isNew;
        }
    }
}
