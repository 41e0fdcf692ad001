package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Section;
import dev.courseware.model.inline.RichText;
import dev.courseware.render.SharedBlocks;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.block.PracticeLinks;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.ContentsView;
import dev.courseware.render.site.SiteRenderer.Body;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Renders the text of a source for the page that shows it. Immutable; one serves all threads. */
final class BodyRenderer {
    private final Templates templates;

    BodyRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * Renders a text for the place where it is shown.
     *
     * @param shared what other places of it have in common with this one
     * @param practice to which its objectives lead
     */
    Body body(Lesson lesson, Location location, SharedBlocks shared, List<Practice> practice) {
        BlockWriter writer = new BlockWriter(templates, location, Set.of(Audience.PAGE), shared)
                .practised(PracticeLinks.of(practice, lesson.page()));
        section(lesson.body(), writer);
        Html html = writer.take();
        Html footnotes = writer.footnotes(lesson.footnotes());
        return new Body(
                lesson.body().id(),
                writer.text(lesson.body().title()),
                contents(lesson, writer::text),
                html,
                footnotes,
                writer.features(),
                lesson.head());
    }

    private static List<ContentsView> contents(Lesson lesson, Function<RichText, Html> writer) {
        return lesson.conversation()
                .map(DialogViews::contents)
                .orElseGet(() -> contents(lesson.body().sections(), 2, writer));
    }

    /**
     * Renders the glossary's text.
     *
     * @param uses by a term's id, the pages that link it, in the course's order
     */
    Body terms(Lesson lesson, Location location, Map<String, List<PageRef>> uses) {
        Section text = lesson.body();
        GlossaryText terms = new GlossaryText(templates, lesson.page(), location, uses);
        Html html = terms.write(text);
        Html footnotes = terms.footnotes(lesson.footnotes());
        return new Body(
                text.id(),
                terms.heading(text.title()),
                contents(lesson, terms::heading),
                html,
                footnotes,
                terms.features(),
                lesson.head());
    }

    private static void section(Section section, BlockWriter writer) {
        if (section.level() > 1) {
            writer.heading(section.level(), section.id(), section.title());
        }
        writer.write(section.blocks());
        section.sections().forEach(inner -> section(inner, writer));
    }

    /** Sections down to the third level of headings, as links' words can't hold links. */
    private static List<ContentsView> contents(List<Section> sections, int level, Function<RichText, Html> writer) {
        if (level > 3) {
            return List.of();
        }
        List<ContentsView> views = new ArrayList<>(sections.size());
        for (Section section : sections) {
            views.add(new ContentsView(
                    section.id(),
                    writer.apply(section.title().withoutPlaces()),
                    contents(section.sections(), level + 1, writer)));
        }
        return views;
    }
}
