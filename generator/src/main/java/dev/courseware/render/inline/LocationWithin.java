package dev.courseware.render.inline;

import dev.courseware.model.inline.Target;
import java.util.Optional;

/** A place within another one that differs from it only in what it overrides. */
public interface LocationWithin extends Location {
    /** The place around this one. */
    Location page();

    @Override
    default String file() {
        return page().file();
    }

    @Override
    default String href(Target target) {
        return page().href(target);
    }

    @Override
    default String term(Target.Page target) {
        return page().term(target);
    }

    @Override
    default String own(String id) {
        return page().own(id);
    }

    @Override
    default String id(String id) {
        return page().id(id);
    }

    @Override
    default int level(int level) {
        return page().level(level);
    }

    @Override
    default String address(String written) {
        return page().address(written);
    }

    @Override
    default boolean isAmongOthers() {
        return page().isAmongOthers();
    }

    @Override
    default Optional<Appendix> appendix() {
        return page().appendix();
    }
}
