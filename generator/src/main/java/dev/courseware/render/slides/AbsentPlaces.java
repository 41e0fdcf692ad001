package dev.courseware.render.slides;

import dev.courseware.model.Html;
import dev.courseware.model.SitePath;
import dev.courseware.render.page.SlideView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the places that links on slides lead to and no slide has: what a lesson shows on its page alone. */
final class AbsentPlaces {
    private static final String LINK = " href=\"#";
    private static final String ID = " id=\"";

    private AbsentPlaces() {}

    /** Their names as they stand in links. */
    static Set<String> of(List<SlideView> slides) {
        Set<String> linked = new HashSet<>();
        for (SlideView slide : slides) {
            values(slide, LINK, linked::add);
        }
        if (!linked.isEmpty()) {
            for (SlideView slide : slides) {
                linked.remove(SitePath.encode(slide.id()));
                values(slide, ID, id -> linked.remove(SitePath.encode(id)));
            }
        }
        return linked;
    }

    private static void values(SlideView slide, String attribute, Consumer<String> found) {
        List<Html> all = new ArrayList<>(List.of(slide.heading(), slide.section(), slide.body(), slide.notes()));
        slide.footnotes().forEach(note -> all.add(note.text()));
        for (Html html : all) {
            String markup = html.value();
            for (int at = markup.indexOf(attribute); at >= 0; at = markup.indexOf(attribute, at)) {
                int from = at + attribute.length();
                int end = markup.indexOf('"', from);
                found.accept(new Html(markup.substring(from, end)).words());
                at = end;
            }
        }
    }
}
