package dev.courseware.render.page;

import java.util.Optional;

/**
 * What a page tells of its source.
 *
 * @param edit where it can be changed
 * @param report where a mistake can be reported, with what tells the page filled in
 */
public record OriginView(Optional<String> edit, Optional<String> report) {
    public static final OriginView NONE = new OriginView(Optional.empty(), Optional.empty());
}
