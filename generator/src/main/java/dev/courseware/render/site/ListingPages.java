package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Unit;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.render.site.PageViews.Draft;
import dev.courseware.state.Checksum;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The front page and the units' pages, which list lessons with how long they take. */
public final class ListingPages implements CourseOutput {
    private final SiteRenderer renderer;
    private final Map<String, SiteRenderer.Body> bodies = new ConcurrentHashMap<>();
    private final Map<String, KeptBody> kept = new ConcurrentHashMap<>();
    private final Map<String, Last> written = new TreeMap<>();
    private final Map<String, Sample> samples = new ConcurrentHashMap<>();
    private Map<String, Last> last = Map.of();
    private Map<String, Sample> lastSamples = Map.of();

    public ListingPages(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A page as it was written.
     *
     * @param frame of which source its text was, if any, and what it showed besides
     * @param assets those of the theme that its template names
     */
    private record Last(long frame, Set<String> assets, KeptBody body) {}

    private static boolean isFor(PageRef page) {
        return page.kind() == PageKind.HOME || page.kind() == PageKind.UNIT;
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) {
        PageRef page = lesson.page();
        if (isFor(page)) {
            bodies.put(page.address(), renderer.body(lesson.lesson()));
        }
        if (renderer.samples().isFor(page)) {
            samples.put(page.source(), renderer.samples().of(lesson.lesson()));
        }
    }

    @Override
    public String memory() {
        return "listings";
    }

    @Override
    public void recall(StateReader memory, boolean sameAround) {
        Map<String, Last> found = new HashMap<>();
        memory.list(() -> found.put(
                memory.text(), new Last(memory.fixed(), new TreeSet<>(memory.texts()), KeptBody.read(memory))));
        last = found;
        String wish = memory.text();
        Map<String, Sample> known = new HashMap<>();
        memory.list(() -> Sample.read(memory)).forEach(sample -> known.put(sample.source(), sample));
        lastSamples = wish.equals(renderer.samples().wish()) ? known : Map.of();
    }

    @Override
    public void remember(StateWriter memory) {
        memory.list(written.entrySet(), each -> {
            memory.text(each.getKey());
            memory.fixed(each.getValue().frame());
            memory.texts(each.getValue().assets());
            each.getValue().body().write(memory);
        });
        memory.text(renderer.samples().wish());
        memory.list(new TreeMap<>(samples).values(), sample -> sample.write(memory));
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        PageRef page = lesson.page();
        if (renderer.samples().isFor(page) && !lastSamples.containsKey(page.source())) {
            return Reuse.NONE;
        }
        Last known = last.get(page.address());
        boolean knows = known != null
                && known.body().isWhole()
                && known.body().head(renderer::page).isPresent()
                && files.mayKeep(page.file());
        return !isFor(page) || knows ? Reuse.ALL : Reuse.NONE;
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) {
        PageRef page = lesson.page();
        if (isFor(page)) {
            kept.put(page.address(), last.get(page.address()).body());
        }
        if (renderer.samples().isFor(page)) {
            samples.put(page.source(), lastSamples.get(page.source()));
        }
    }

    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        boolean keyPoints = files.holds(GeneratedPages.KEY_POINTS);
        ObjectivePractice practice = new ObjectivePractice(course.summaries());
        write(course.outline().home(), course, practice, keyPoints, files);
        for (Unit unit : course.outline().units()) {
            if (unit.page().kind() == PageKind.UNIT) {
                write(unit.page(), course, practice, keyPoints, files);
            }
        }
    }

    private void write(PageRef page, ReadCourse course, ObjectivePractice practice, boolean keyPoints, SiteFiles files)
            throws IOException {
        String address = page.address();
        Last before = last.get(address);
        Optional<KeptBody> text = Optional.ofNullable(kept.get(address));
        SiteRenderer.Body body = bodies.getOrDefault(address, SiteRenderer.Body.NONE);
        if (text.isPresent()) {
            body = body.with(text.get().head(renderer::page).orElseThrow());
        }
        Optional<Sample> sample =
                page.kind() == PageKind.HOME ? renderer.samples().best(samples.values()) : Optional.empty();
        Draft draft = renderer.listing(page, body, course.summaries(), practice, keyPoints, sample);
        long frame = new Checksum()
                .add(page.source())
                .add(renderer.listingFrame(draft))
                .value();
        boolean sameText = text.isPresent() || page.source().isEmpty();
        if (sameText && before != null && before.frame() == frame && files.mayKeep(page.file())) {
            files.keep(page.file());
            renderer.name(before.assets());
            written.put(address, before);
            return;
        }
        if (text.isPresent()) {
            body = text.get().body(body.head(), page.file(), files);
            draft = renderer.listing(page, body, course.summaries(), practice, keyPoints, sample);
        }
        SiteRenderer.Rendered rendered = renderer.renderNoting(draft);
        files.write(rendered.file());
        written.put(
                address,
                new Last(
                        frame,
                        rendered.assets(),
                        KeptBody.of(body, rendered.file().content())));
    }
}
