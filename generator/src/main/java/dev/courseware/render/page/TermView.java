package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;

/**
 * A term in the glossary.
 *
 * @param id its anchor
 * @param names inline HTML each; the first is what it is called, the others mean the same
 * @param meanings rendered
 * @param uses the pages that link it, in the course's order
 */
public record TermView(String id, List<Html> names, List<Html> meanings, List<LinkView> uses) {
    public TermView {
        names = List.copyOf(names);
        meanings = List.copyOf(meanings);
        uses = List.copyOf(uses);
    }
}
