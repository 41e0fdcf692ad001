package dev.courseware.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learner will be able to do, {@code Compute the availability of parts {#parts}}, from front matter or from a
 * container {@code objectives}.
 *
 * @param id by which practice names it, and its anchor on the page; empty where its author gave none
 * @param text plain words
 * @param position where it stands
 */
public record Objective(String id, String text, Position position) {
    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#([^\\s{}#]{1,100})\\}", Pattern.DOTALL);

    /** Reads one from a line of front matter. */
    public static Objective of(String written, Position position) {
        Matcher named = NAMED.matcher(written);
        return named.matches()
                ? new Objective(named.group(2), named.group(1), position)
                : new Objective("", written, position);
    }

    /** The same without a name. */
    public Objective unnamed() {
        return new Objective("", text, position);
    }
}
