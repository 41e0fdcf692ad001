package dev.courseware.parse.inline;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the source that was probably meant by a path that leads nowhere. Names are compared before folders: a file that
 * was moved or given another number keeps its name.
 */
final class NearPages {
    /** Names that say nothing, for there is one in each folder. */
    private static final List<String> EVERYWHERE = List.of("index", "readme");

    private NearPages() {}

    /**
     * Looks at every source once.
     *
     * @param from the file that holds the link
     * @param wanted where it leads, from the course
     * @return the path to the nearest source, as a link in that file would write it
     */
    static Optional<String> nearest(String from, String wanted, Collection<String> sources) {
        String name = name(wanted);
        int least = Math.max(1, name.length() / 3);
        List<String> nearest = new ArrayList<>();
        for (String source : sources) {
            int distance = Suggestion.distance(name, name(source), least);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(source);
            }
        }
        String path = SitePath.between(from, wanted);
        if (EVERYWHERE.contains(name)) {
            return Suggestion.nearest(
                    path,
                    nearest.stream()
                            .sorted()
                            .map(source -> SitePath.between(from, source))
                            .toList());
        }
        return nearest.stream()
                .map(source -> SitePath.between(from, source))
                .min(Comparator.comparingInt((String near) -> Suggestion.distance(path, near, path.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A file's name without number and suffix, in lower case. */
    private static String name(String path) {
        int start = path.lastIndexOf('/') + 1;
        int digits = start;
        while (digits < path.length() && path.charAt(digits) >= '0' && path.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > start && digits < path.length() && "-_. ".indexOf(path.charAt(digits)) >= 0;
        int from = numbered ? digits + 1 : start;
        int dot = path.indexOf('.', from);
        String name = path.substring(from, dot < 0 ? path.length() : dot);
        return (name.isEmpty() ? path.substring(start) : name).toLowerCase(Locale.ROOT);
    }
}
