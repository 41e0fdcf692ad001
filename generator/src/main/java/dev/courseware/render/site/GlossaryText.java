package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Footnote;
import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Section;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.RichText;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.TermView;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the glossary's text, in which each term tells where it is used. */
final class GlossaryText extends FewKinds<Void> {
    private final Templates templates;
    private final PageRef page;
    private final String root;
    private final Map<String, List<PageRef>> uses;
    private final BlockWriter writer;
    private final StringBuilder out = new StringBuilder(8192);

    /** @param uses by a term's id, the pages that link it, in the course's order */
    GlossaryText(Templates templates, PageRef page, Location location, Map<String, List<PageRef>> uses) {
        this.templates = templates;
        this.page = page;
        this.root = location.root();
        this.uses = uses;
        this.writer = new BlockWriter(templates, location, Set.of(Audience.PAGE));
    }

    Html write(Section body) {
        section(body);
        return new Html(out.toString());
    }

    /** Returns a heading. */
    Html heading(RichText title) {
        return writer.text(title);
    }

    Html footnotes(List<Footnote> footnotes) {
        return writer.footnotes(footnotes);
    }

    /** What was written that needs a style sheet or a script of its own. */
    List<String> features() {
        return writer.features();
    }

    private void section(Section section) {
        if (section.level() > 1) {
            writer.heading(section.level(), section.id(), section.title());
            out.append(writer.take());
        }
        section.blocks().forEach(block -> block.accept(this));
        section.sections().forEach(this::section);
    }

    @Override
    protected Void other(Block block) {
        out.append(writer.write(block).take());
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        List<TermView> terms = new ArrayList<>();
        for (DefinitionList.Entry entry : list.entries()) {
            List<Html> meanings =
                    entry.meanings().stream().map(writer::children).toList();
            List<Html> names = entry.terms().stream().map(writer::text).toList();
            terms.add(
                    new TermView(entry.id().isEmpty() ? "" : writer.id(entry.id()), names, meanings, uses(entry.id())));
        }
        out.append(templates.render("blocks/terms", root, Map.of("terms", terms)));
        return null;
    }

    private List<LinkView> uses(String id) {
        return uses.getOrDefault(id, List.of()).stream()
                .map(lesson -> new LinkView(
                        templates.typographer().apply(lesson.title()), SitePath.address(page.file(), lesson.file())))
                .toList();
    }
}
