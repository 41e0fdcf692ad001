package dev.courseware.parse.inline;

import dev.courseware.model.ThemeNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The ids of one lesson, made as GitHub makes them, so that the same anchors work there. */
public final class Anchors {
    /** The prefix that makes a free id of a reserved word, for which a number at its end would not do. */
    private static final String FREE = "section-";

    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final List<Predicate<String>> reserved = new ArrayList<>();

    /** Claims an author's own id; false if it is already in use, or reserved. */
    public boolean claim(String id) {
        return !isReserved(id) && taken.add(id);
    }

    /** Makes a free id of a heading's words. */
    public String unique(String words) {
        String slug = slug(Normalizer.normalize(words, Normalizer.Form.NFC));
        if (isReserved(slug)) {
            slug = FREE + slug;
        }
        String id = slug;
        while (isReserved(id) || !taken.add(id)) {
            id = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    /** Keeps ids for their author, who uses them somewhere on the page. */
    public void keep(Set<String> ids) {
        kept.addAll(ids);
    }

    /** Makes a free id for something that its author gave none, and takes none that an author uses elsewhere. */
    public String made(String name) {
        String id = name;
        while (kept.contains(id) || isReserved(id) || !taken.add(id)) {
            id = name + "-" + repeats.merge(name, 1, Integer::sum);
        }
        return id;
    }

    private boolean isReserved(String id) {
        return ThemeNames.isThemes(id) || reserved.stream().anyMatch(owner -> owner.test(id));
    }

    /**
     * What a conversation's ids begin with: nothing for the first one, else its number, or a higher one where something
     * has such ids. Nothing else gets them from now on.
     *
     * @param owner tells for a prefix and an id whether a conversation gives such ids
     */
    String prefix(int number, BiPredicate<String, String> owner) {
        int free = number;
        while (isTaken(prefix(free), owner)) {
            free++;
        }
        String own = prefix(free);
        reserved.add(id -> owner.test(own, id));
        return own;
    }

    private static String prefix(int number) {
        return number == 1 ? "" : "d" + number + "-";
    }

    private boolean isTaken(String prefix, BiPredicate<String, String> owner) {
        return taken.stream().anyMatch(id -> owner.test(prefix, id));
    }

    /** Names a reserved id as one that the page has. */
    public void add(String id) {
        taken.add(id);
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
