package dev.courseware.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives each word a number, in the order in which threads meet them: no output may depend on it. Nearly all words of a
 * course have a number already when they are met, so finding one makes no string and waits for nobody. Thread-safe.
 */
final class Lexicon {
    /** Known to no author, so that no course can be written whose words all fall into the same place. */
    private final int factor = ThreadLocalRandom.current().nextInt() | 1;

    /** By hash. Entries never change, so that a thread that misses one of another thread's only looks once more. */
    private volatile Entry[] table = new Entry[1 << 12];

    private final List<String> words = new ArrayList<>();

    /** @param next of those in the same place of the table */
    private record Entry(char[] word, int hash, int number, Entry next) {}

    int number(String word) {
        return number(word.toCharArray(), 0, word.length());
    }

    /** The number of the word that a part of an array spells. */
    int number(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = factor * hash + text[i];
        }
        hash ^= hash >>> 15;
        Entry entry = find(table, hash, text, from, to);
        return entry != null ? entry.number : add(hash, text, from, to);
    }

    private static Entry find(Entry[] table, int hash, char[] text, int from, int to) {
        Entry entry = table[hash & table.length - 1];
        while (entry != null && !(entry.hash == hash && isSame(entry.word, text, from, to))) {
            entry = entry.next;
        }
        return entry;
    }

    private static boolean isSame(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private synchronized int add(int hash, char[] text, int from, int to) {
        Entry known = find(table, hash, text, from, to);
        if (known != null) {
            return known.number;
        }
        if (words.size() == table.length) {
            table = larger(table);
        }
        Entry entry = new Entry(Arrays.copyOfRange(text, from, to), hash, words.size(), table[hash & table.length - 1]);
        table[hash & table.length - 1] = entry;
        words.add(new String(entry.word));
        return entry.number;
    }

    private static Entry[] larger(Entry[] table) {
        Entry[] larger = new Entry[2 * table.length];
        for (Entry chain : table) {
            for (Entry each = chain; each != null; each = each.next) {
                int place = each.hash & larger.length - 1;
                larger[place] = new Entry(each.word, each.hash, each.number, larger[place]);
            }
        }
        return larger;
    }

    /** All words, each at its number. */
    synchronized List<String> words() {
        return List.copyOf(words);
    }
}
