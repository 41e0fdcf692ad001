package dev.courseware.render.page;

import java.util.List;

/**
 * What pages show because course.yml changes their look.
 *
 * @param sheets the addresses of the theme's extra style sheets from the site's root, which change with what is in them
 */
public record LookView(List<String> sheets) {
    /** What a course has that leaves its theme as it is. */
    public static final LookView NONE = new LookView(List.of());

    public LookView {
        sheets = List.copyOf(sheets);
    }
}
