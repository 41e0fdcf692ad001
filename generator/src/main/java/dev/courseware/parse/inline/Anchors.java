package dev.courseware.parse.inline;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of one lesson, made as GitHub makes them, so that the same anchors work there. */
public final class Anchors {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes an author's own id; false if it is taken already. */
    public boolean claim(String id) {
        return taken.add(id);
    }

    /** Makes a free id of a heading's words. */
    public String unique(String words) {
        String slug = slug(words);
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(taken);
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (c == ' ' || c == '\n' || c == '\t') {
                slug.append('-');
            }
        }
        return slug.length() == 0 ? "section" : slug.toString();
    }
}
