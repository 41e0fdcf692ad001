package dev.courseware.pipeline;

import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Unit;
import dev.courseware.output.StagedSite;
import dev.courseware.render.OutputFile;
import dev.courseware.render.publish.PublishRenderer;
import dev.courseware.render.search.SearchIndex;
import dev.courseware.render.site.SiteRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what needs all lessons: front page and unit pages, lists, the glossary, the search index. */
final class GatheredFiles {
    private final Outline outline;
    private final SiteRenderer pages;
    private final GlossaryReading glossary;
    private final Optional<Lesson> notFound;
    private final StagedSite site;

    /** @param notFound the course's own page for addresses that don't exist */
    GatheredFiles(
            Outline outline, SiteRenderer pages, GlossaryReading glossary, Optional<Lesson> notFound, StagedSite site) {
        this.outline = outline;
        this.pages = pages;
        this.glossary = glossary;
        this.notFound = notFound;
        this.site = site;
    }

    /**
     * Writes all of it.
     *
     * @return how many pages there are beyond those that have a source among the bodies
     */
    int write(List<PageRef> bodies, LessonPipeline.Result lessons, SearchIndex search) throws IOException {
        listings(lessons);
        boolean explains = glossary.page().isPresent();
        if (explains) {
            terms(bodies, lessons.summaries());
        }
        search(bodies, search);
        return explains ? 1 : 0;
    }

    private void listings(LessonPipeline.Result lessons) throws IOException {
        Optional<OutputFile> keyPoints = pages.keyPoints(lessons.goals());
        write(pages.listing(
                outline.home(),
                lessons.bodies().get(outline.home().address()),
                lessons.summaries(),
                keyPoints.isPresent()));
        for (Unit unit : outline.units()) {
            if (unit.page().kind() == PageKind.UNIT) {
                write(pages.listing(
                        unit.page(), lessons.bodies().get(unit.page().address()), lessons.summaries(), false));
            }
        }
        write(pages.notFound(notFound));
        List<OutputFile> made = new ArrayList<>(pages.tags(lessons.summaries()));
        made.addAll(pages.redirects());
        keyPoints.ifPresent(made::add);
        made.addAll(PublishRenderer.files(outline, keyPoints.isPresent()));
        for (OutputFile file : made) {
            write(file);
        }
    }

    private void terms(List<PageRef> inOrder, Map<String, LessonSummary> summaries) throws IOException {
        Map<String, List<PageRef>> uses = new HashMap<>();
        for (PageRef page : inOrder) {
            LessonSummary summary = summaries.get(page.source());
            Set<String> terms = summary == null ? Set.of() : summary.terms();
            terms.forEach(
                    term -> uses.computeIfAbsent(term, key -> new ArrayList<>()).add(page));
        }
        write(pages.glossary(glossary.page().orElseThrow().lesson(), glossary.glossary(), uses));
    }

    /** The pipeline has numbered the sources; what it doesn't read comes after them. */
    private void search(List<PageRef> bodies, SearchIndex search) throws IOException {
        List<PageRef> untold =
                bodies.stream().filter(page -> page.source().isEmpty()).toList();
        List<OutputFile> files = new ArrayList<>();
        int next = bodies.size() - untold.size();
        if (glossary.page().isPresent()) {
            search.add(next++, glossary.page().get().lesson()).ifPresent(files::add);
        }
        for (PageRef page : untold) {
            search.add(next++, page).ifPresent(files::add);
        }
        files.addAll(search.files());
        for (OutputFile file : files) {
            write(file);
        }
    }

    private void write(OutputFile file) throws IOException {
        site.write(file.path(), file.content());
    }
}
