package dev.courseware.render.site;

import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.Memo;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.render.site.PageViews.Draft;
import dev.courseware.state.StateReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of lessons and dialogs. */
public final class LessonPages implements LessonOutput {
    private static final String NAME = "page";

    private final SiteRenderer renderer;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    public LessonPages(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    /** The files that pages are, those too that need more than one source. */
    public static List<String> names(PageRef page) {
        return page.kind() == PageKind.DECK ? List.of() : List.of(page.file());
    }

    private static boolean isFor(PageRef page) {
        return page.kind() == PageKind.LESSON || page.kind() == PageKind.DIALOG;
    }

    @Override
    public void write(ReadLesson lesson, SiteFiles files) throws IOException {
        if (isFor(lesson.page())) {
            write(renderer.lesson(lesson), lesson.memo(), files);
        }
    }

    private void write(Draft draft, Memo memo, SiteFiles files) throws IOException {
        SiteRenderer.Rendered rendered = renderer.renderNoting(draft);
        OutputFile file = rendered.file();
        files.write(file);
        memo.note(NAME, out -> {
            out.fixed(renderer.frame(draft.page(), rendered.shown()));
            out.texts(draft.teaches());
            out.texts(rendered.assets());
            KeptBody.of(draft.body(), file.content()).write(out);
        });
    }

    /**
     * A page of the last build.
     *
     * @param frame what it showed besides its text
     * @param teaches what learners will be able to do
     * @param assets those of the theme that its template names
     */
    private record Last(
            long frame, List<String> teaches, Set<String> assets, KeptBody body, ResolvedFrontMatter head) {}

    /**
     * A page that is about to be taken over.
     *
     * @param last empty if all of it is
     */
    private record Found(Set<String> assets, Optional<Last> last) {}

    private Optional<Last> last(KeptLesson lesson) {
        Optional<StateReader> note = lesson.memo().find(NAME);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        StateReader in = note.get();
        long frame = in.fixed();
        List<String> teaches = in.texts();
        Set<String> assets = new TreeSet<>(in.texts());
        KeptBody body = KeptBody.read(in);
        return body.head(renderer::page).map(head -> new Last(frame, teaches, assets, body, head));
    }

    private boolean hasSameFrame(Last last, KeptLesson lesson) {
        SiteRenderer.Body bare = SiteRenderer.Body.NONE.with(last.head());
        Draft draft = renderer.lesson(lesson.page(), bare, lesson.summary(), last.teaches());
        return renderer.frame(draft) == last.frame();
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        if (!isFor(lesson.page())) {
            return Reuse.ALL;
        }
        if (!files.mayKeep(lesson.page().file())) {
            return Reuse.NONE;
        }
        Optional<Found> known =
                lesson.sameAround() ? whole(lesson) : last(lesson).flatMap(last -> found(last, lesson));
        known.ifPresent(page -> found.put(lesson.page().source(), page));
        return known.isEmpty() ? Reuse.NONE : known.get().last().isEmpty() ? Reuse.ALL : Reuse.TEXT;
    }

    /** A page that shows the same as in the last build, so that nothing else need be known of it. */
    private static Optional<Found> whole(KeptLesson lesson) {
        return lesson.memo().find(NAME).map(note -> {
            note.fixed();
            note.texts();
            return new Found(Set.copyOf(note.texts()), Optional.empty());
        });
    }

    private Optional<Found> found(Last last, KeptLesson lesson) {
        if (hasSameFrame(last, lesson)) {
            return Optional.of(new Found(last.assets(), Optional.empty()));
        }
        return last.body().isWhole() ? Optional.of(new Found(last.assets(), Optional.of(last))) : Optional.empty();
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) throws IOException {
        String file = lesson.page().file();
        if (!isFor(lesson.page())) {
            return;
        }
        Found known = found.remove(lesson.page().source());
        if (known.last().isEmpty()) {
            files.keep(file);
            renderer.name(known.assets());
        } else {
            Last last = known.last().get();
            SiteRenderer.Body body = last.body().body(last.head(), file, files);
            write(renderer.lesson(lesson.page(), body, lesson.summary(), last.teaches()), lesson.memo(), files);
        }
    }
}
