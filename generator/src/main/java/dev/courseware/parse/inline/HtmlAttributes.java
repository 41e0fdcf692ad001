package dev.courseware.parse.inline;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes by which HTML only says something about its text: they neither run nor load anything. */
public final class HtmlAttributes {
    private static final Set<String> HARMLESS = Set.of(
            "title", "lang", "dir", "start", "value", "colspan", "rowspan", "headers", "scope", "span", "datetime");

    private HtmlAttributes() {}

    /** Returns these attributes and some more. */
    public static Set<String> and(String... more) {
        return Stream.concat(HARMLESS.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }
}
