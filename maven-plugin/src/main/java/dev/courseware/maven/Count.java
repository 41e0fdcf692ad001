package dev.courseware.maven;

/** Counts things in a sentence. */
final class Count {
    private Count() {}

    /** {@code 1 page}, {@code 2 pages}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
