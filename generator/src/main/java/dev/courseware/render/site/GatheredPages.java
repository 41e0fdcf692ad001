package dev.courseware.render.site;

import dev.courseware.model.FrontMatter;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Redirect;
import dev.courseware.model.SitePath;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import dev.courseware.render.OutputFile;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.GoalsView;
import dev.courseware.render.page.GoalsView.LessonGoals;
import dev.courseware.render.page.LessonView;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.PageView;
import dev.courseware.render.page.TagView;
import dev.courseware.render.site.PageViews.Draft;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Renders pages that are made of what others say: tags, key points, and those that lead from former addresses. */
final class GatheredPages {
    private final Templates templates;
    private final Outline outline;
    private final CourseMap map;
    private final PageViews views;

    GatheredPages(Templates templates, Outline outline, CourseMap map, PageViews views) {
        this.templates = templates;
        this.outline = outline;
        this.map = map;
        this.views = views;
    }

    /** The page of all tags and one for each. */
    List<OutputFile> tags(Map<String, LessonSummary> summaries) {
        List<OutputFile> files = new ArrayList<>();
        if (outline.tags().isEmpty()) {
            return files;
        }
        PageRef all = made(GeneratedPages.TAGS, templates.word("madePages.tags"));
        List<TagView> list = new ArrayList<>();
        for (Tag tag : outline.tags()) {
            list.add(new TagView(
                    tag.name(),
                    SitePath.address(all.file(), tag.file()),
                    tag.pages().size()));
            files.add(tag(tag, all, summaries));
        }
        files.add(render(all, "tags", Map.of("tags", list)));
        return files;
    }

    private OutputFile tag(Tag tag, PageRef all, Map<String, LessonSummary> summaries) {
        PageRef page = made(tag.file(), tag.name());
        List<LessonView> lessons = new ArrayList<>();
        for (PageRef lesson : tag.pages()) {
            LessonSummary summary = summaries.get(lesson.source());
            lessons.add(map.lesson(page, lesson, summary == null ? 0 : summary.minutes()));
        }
        return render(page, "tag", Map.of("lessons", lessons, "all", map.link(page.file(), all)));
    }

    /** What all lessons teach; empty if none says so. */
    Optional<OutputFile> keyPoints(Map<String, Goals> goals) {
        PageRef page = made(GeneratedPages.KEY_POINTS, templates.word("madePages.key-points"));
        List<GoalsView> units = new ArrayList<>();
        Set<String> features = new TreeSet<>();
        for (Unit unit : outline.units()) {
            List<LessonGoals> lessons = new ArrayList<>();
            for (PageRef lesson : unit.lessons()) {
                Goals found = goals.get(lesson.source());
                if (found != null) {
                    features.addAll(found.features());
                    lessons.add(new LessonGoals(
                            map.link(page.file(), lesson),
                            lesson.kind().name().toLowerCase(Locale.ROOT),
                            map.texts(lesson.frontMatter().objectiveTexts()),
                            found.more(),
                            found.keyPoints()));
                }
            }
            if (!lessons.isEmpty()) {
                boolean own = unit.page().kind() == PageKind.UNIT;
                LinkView link = map.link(page.file(), unit.page());
                units.add(new GoalsView(own ? link.title() : "", link.url(), lessons));
            }
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(render(page, "key-points", Map.of("goals", units), List.copyOf(features)));
    }

    /** Where learners see how far they are. */
    OutputFile progress(ProgressPage progress) {
        PageRef page = made(GeneratedPages.PROGRESS, templates.word("madePages.progress"));
        return render(page, "progress", Map.of("units", progress.units(page)));
    }

    /** A page for each former address. */
    List<OutputFile> redirects() {
        List<OutputFile> files = new ArrayList<>();
        String url = outline.course().url();
        for (Redirect redirect : outline.redirects()) {
            LinkView target = map.link(redirect.file(), redirect.page());
            files.add(new OutputFile(
                    redirect.file(),
                    templates.render(
                            "redirect",
                            SitePath.root(redirect.file()),
                            Map.of(
                                    "course",
                                    map.course(),
                                    "target",
                                    target,
                                    "canonical",
                                    url.isEmpty()
                                            ? ""
                                            : url
                                                    + SitePath.encode(
                                                            redirect.page().file())))));
        }
        return files;
    }

    private OutputFile render(PageRef page, String template, Map<String, ?> data) {
        return render(page, template, data, List.of());
    }

    /** @param features what of the data needs a style sheet or a script of its own */
    private OutputFile render(PageRef page, String template, Map<String, ?> data, List<String> features) {
        SiteRenderer.Body body = SiteRenderer.Body.NONE.with(features);
        PageView view = views.of(Draft.made(page, template, body, map.navigation(page)));
        Map<String, Object> model = new HashMap<>(data);
        model.put("page", view);
        return new OutputFile(page.file(), templates.render(template, SitePath.root(page.file()), model));
    }

    private static PageRef made(String file, String title) {
        return new PageRef(
                "", file.substring(0, file.length() - ".html".length()), PageKind.MADE, title, FrontMatter.NONE);
    }
}
