package dev.courseware.render.slides;

import dev.courseware.model.inline.Target;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.LocationWithin;

/**
 * A deck, where links to the lesson's title lead to the first slide.
 *
 * @param page the lesson's page
 * @param title the anchor of the title on that page
 * @param first the anchor of the first slide
 */
record DeckLocation(Location page, String title, String first) implements LocationWithin {
    @Override
    public String href(Target target) {
        boolean ours = target instanceof Target.Anchor anchor && anchor.id().equals(title);
        return page.href(ours ? new Target.Anchor(first) : target);
    }
}
