package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The page of what all lessons teach; not written if none says so. */
public final class KeyPointsPage implements CourseOutput {
    private final SiteRenderer renderer;
    private final Map<String, Goals> goals = new ConcurrentHashMap<>();
    private Optional<Map<String, Last>> last = Optional.empty();

    public KeyPointsPage(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) {
        if (isFor(lesson.page())) {
            add(renderer.goals(lesson.lesson()));
        }
    }

    private static boolean isFor(PageRef page) {
        return page.kind() == PageKind.LESSON || page.kind() == PageKind.DIALOG;
    }

    private void add(Goals found) {
        if (!found.isEmpty()) {
            goals.put(found.page().source(), found);
        }
    }

    /** What the last build found in a lesson's text. */
    private record Last(Html more, Html keyPoints, List<String> features) {
        static final Last NONE = new Last(Html.EMPTY, Html.EMPTY, List.of());
    }

    @Override
    public String memory() {
        return "key points";
    }

    @Override
    public void recall(StateReader memory, boolean sameAround) {
        Map<String, Last> found = new HashMap<>();
        memory.list(() ->
                found.put(memory.text(), new Last(new Html(memory.text()), new Html(memory.text()), memory.texts())));
        last = Optional.of(found);
    }

    @Override
    public void remember(StateWriter memory) {
        memory.list(new TreeMap<>(goals).entrySet(), each -> {
            memory.text(each.getKey());
            memory.text(each.getValue().more().value());
            memory.text(each.getValue().keyPoints().value());
            memory.texts(each.getValue().features());
        });
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        return last.isPresent() ? Reuse.ALL : Reuse.NONE;
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) {
        if (isFor(lesson.page())) {
            Last found = last.orElseThrow().getOrDefault(lesson.page().source(), Last.NONE);
            add(new Goals(lesson.page(), found.more(), found.keyPoints(), found.features()));
        }
    }

    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        Optional<OutputFile> page = renderer.keyPoints(goals);
        if (page.isPresent()) {
            files.write(page.get());
        }
    }
}
