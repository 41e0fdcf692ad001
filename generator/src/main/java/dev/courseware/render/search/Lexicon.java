package dev.courseware.render.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each word a number, in the order in which threads meet them: no output may depend on it. Thread-safe. */
final class Lexicon {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int number(String word) {
        Integer known = numbers.get(word);
        return known != null ? known : numbers.computeIfAbsent(word, key -> next.getAndIncrement());
    }

    int size() {
        return numbers.size();
    }

    Map<String, Integer> numbers() {
        return numbers;
    }
}
