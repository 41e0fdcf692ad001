package dev.courseware.render.slides;

import dev.courseware.model.inline.Target;
import dev.courseware.render.inline.Location;

/**
 * A deck, whose first slide stands for the lesson's title.
 *
 * @param page the lesson's page
 * @param title the title's anchor there
 * @param first the first slide's
 */
record DeckLocation(Location page, String title, String first) implements Location {
    @Override
    public String file() {
        return page.file();
    }

    @Override
    public String href(Target target) {
        boolean ours = target instanceof Target.Anchor anchor && anchor.id().equals(title);
        return page.href(ours ? new Target.Anchor(first) : target);
    }

    @Override
    public String term(Target.Page target) {
        return page.term(target);
    }

    @Override
    public String own(String id) {
        return page.own(id);
    }

    @Override
    public String id(String id) {
        return page.id(id);
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
