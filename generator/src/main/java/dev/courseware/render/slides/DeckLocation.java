package dev.courseware.render.slides;

import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.LocationWithin;
import java.util.Set;

/**
 * A deck, where links to the lesson's title lead to the first slide, and links to what only the page shows lead there.
 *
 * @param page the lesson's page
 * @param lesson the same page, for links from elsewhere
 * @param title the anchor of the title on that page
 * @param first the anchor of the first slide
 * @param elsewhere places of the page that the deck lacks, as links name them
 */
record DeckLocation(Location page, PageRef lesson, String title, String first, Set<String> elsewhere)
        implements LocationWithin {
    @Override
    public String href(Target target) {
        if (!(target instanceof Target.Anchor anchor)) {
            return page.href(target);
        }
        if (anchor.id().equals(title)) {
            return page.href(new Target.Anchor(first));
        }
        boolean absent = elsewhere.contains(SitePath.encode(anchor.id()));
        return page.href(absent ? new Target.Page(lesson, anchor.id()) : target);
    }

    /** The same for slides that lack these places. */
    DeckLocation without(Set<String> places) {
        return new DeckLocation(page, lesson, title, first, places);
    }
}
