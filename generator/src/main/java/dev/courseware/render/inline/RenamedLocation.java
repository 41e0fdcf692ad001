package dev.courseware.render.inline;

import dev.courseware.model.inline.Target;
import java.util.function.UnaryOperator;

/**
 * A part of a page whose places have other names than elsewhere on it.
 *
 * @param page where it stands
 * @param name what the part makes of an id
 */
public record RenamedLocation(Location page, UnaryOperator<String> name) implements Location {
    @Override
    public String file() {
        return page.file();
    }

    @Override
    public String href(Target target) {
        return page.href(target);
    }

    @Override
    public String term(Target.Page target) {
        return page.term(target);
    }

    @Override
    public String own(String id) {
        return page.own(name.apply(id));
    }

    @Override
    public String id(String id) {
        return page.id(name.apply(id));
    }

    @Override
    public int level(int level) {
        return page.level(level);
    }

    @Override
    public String address(String written) {
        return page.address(written);
    }

    @Override
    public boolean isAmongOthers() {
        return page.isAmongOthers();
    }
}
