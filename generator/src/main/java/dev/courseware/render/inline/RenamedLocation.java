package dev.courseware.render.inline;

import java.util.function.UnaryOperator;

/**
 * A part of a page whose ids are renamed, since the same ids occur elsewhere on the page.
 *
 * @param page the page, or the part of it that holds this part
 * @param name the new name of an id
 */
public record RenamedLocation(Location page, UnaryOperator<String> name) implements LocationWithin {
    @Override
    public String own(String id) {
        return page.own(name.apply(id));
    }

    @Override
    public String id(String id) {
        return page.id(name.apply(id));
    }
}
