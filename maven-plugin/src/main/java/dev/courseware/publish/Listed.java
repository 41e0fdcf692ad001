package dev.courseware.publish;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists names in a sentence. */
final class Listed {
    private static final int FEW = 5;
    private static final int MANY = 20;

    private Listed() {}

    /** {@code a, b and 3 more}. */
    static String few(Collection<String> names) {
        String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() <= FEW ? first : first + " and " + (names.size() - FEW) + " more";
    }

    /** {@code 1 change}, {@code 2 changes}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Each on a line of its own. */
    static String lines(Collection<String> lines) {
        String first = lines.stream().limit(MANY).map(line -> "\n  " + line).collect(Collectors.joining());
        return lines.size() <= MANY ? first : first + "\n  and " + (lines.size() - MANY) + " more";
    }
}
