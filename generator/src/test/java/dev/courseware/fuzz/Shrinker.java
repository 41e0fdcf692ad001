package dev.courseware.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a course smaller as long as the same is wrong with it: without files, then lines, then letters. */
final class Shrinker {
    private static final int MOST_TRIES = 250;

    private final Predicate<Case> stillWrong;
    private int tries;

    Shrinker(Predicate<Case> stillWrong) {
        this.stillWrong = stillWrong;
    }

    /** @param byLetters whether a line may lose letters, after which it may be wrong for another reason */
    Case shrink(Case wrong, boolean byLetters) {
        Case least = wrong;
        for (String path : List.copyOf(wrong.files().keySet())) {
            Case fewer = least.without(path);
            least = isWrong(fewer) ? fewer : least;
        }
        for (String path : List.copyOf(least.files().keySet())) {
            least = shrunk(least, path, "\n");
            least = byLetters ? shrunk(least, path, "") : least;
        }
        return least;
    }

    /** Takes parts out of a file, many at once and then fewer. */
    private Case shrunk(Case wrong, String path, String border) {
        Case least = wrong;
        List<String> parts = new ArrayList<>(List.of(least.files().get(path).split(border, -1)));
        for (int size = Math.max(1, parts.size() / 2); size >= 1; size = size == 1 ? 0 : size / 2) {
            for (int at = 0; at < parts.size() && tries < MOST_TRIES; ) {
                List<String> fewer = new ArrayList<>(parts.subList(0, at));
                fewer.addAll(parts.subList(Math.min(parts.size(), at + size), parts.size()));
                Case without = least.with(path, String.join(border, fewer));
                if (isWrong(without)) {
                    least = without;
                    parts = fewer;
                } else {
                    at += size;
                }
            }
        }
        return least;
    }

    private boolean isWrong(Case smaller) {
        return tries++ < MOST_TRIES && stillWrong.test(smaller);
    }
}
