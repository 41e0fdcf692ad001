package dev.courseware.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads the attributes of many files on another thread, while this one reads others: a disk serves two threads in
 * hardly more time than one.
 */
final class Beside<T> {
    /** Fewer files are looked at in less time than a thread takes to start. */
    private static final int FEW_FILES = 2_000;

    private final Supplier<T> looking;

    private Beside(Supplier<T> looking) {
        this.looking = looking;
    }

    /** Begins to look, or does so when asked for the result if there are few files. */
    static <T> Beside<T> look(int files, Supplier<T> looking) {
        return new Beside<>(files < FEW_FILES ? looking : CompletableFuture.supplyAsync(looking)::join);
    }

    /** Waits for the result. To be called once. */
    T result() {
        return looking.get();
    }
}
