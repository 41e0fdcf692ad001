package dev.courseware.render.slides;

import dev.courseware.deck.Deck;
import dev.courseware.deck.Slide;
import dev.courseware.model.Html;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.SitePath;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.DeckView;
import dev.courseware.render.page.SlideView;
import dev.courseware.render.template.Templates;
import dev.courseware.state.Checksum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders a lesson's deck, the deck's linear twin and its handout. Immutable; one serves all threads. */
public final class DeckRenderer implements LessonOutput {
    private static final String NAME = "deck";
    /** A deck's size is the same as long as the theme and the course are. */
    private static final DeckView.Size NO_SIZE = new DeckView.Size("", 0, 0);

    private final Templates templates;
    private final Outline outline;
    private final CourseMap map;

    public DeckRenderer(Templates templates, Outline outline, CourseMap map) {
        this.templates = templates;
        this.outline = outline;
        this.map = map;
    }

    /** The deck, its twin and its handout. */
    public static List<String> names(PageRef page) {
        return page.hasDeck() ? List.of(page.deckFile(), page.linearFile(), page.handoutFile()) : List.of();
    }

    @Override
    public void write(ReadLesson lesson, SiteFiles files) throws IOException {
        if (lesson.deck().isPresent()) {
            files.writeAll(render(lesson, lesson.deck().get()));
            lesson.memo().note(NAME, out -> out.fixed(frame(lesson.page(), lesson.summary())));
        }
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        PageRef page = lesson.page();
        boolean same =
                !page.hasDeck() || hasSameFrame(lesson) && names(page).stream().allMatch(files::mayKeep);
        return same ? Reuse.ALL : Reuse.NONE;
    }

    private boolean hasSameFrame(KeptLesson lesson) {
        return lesson.memo()
                .find(NAME)
                .filter(note -> lesson.sameAround() || note.fixed() == frame(lesson.page(), lesson.summary()))
                .isPresent();
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) throws IOException {
        for (String file : names(lesson.page())) {
            files.keep(file);
        }
    }

    /** What the files of a deck show besides its slides, in one number. */
    private long frame(PageRef page, LessonSummary summary) {
        return new Checksum()
                .addValue(frame(page, summary, NO_SIZE, List.of(), List.of()))
                .value();
    }

    private List<OutputFile> render(ReadLesson lesson, Deck deck) {
        PageRef page = lesson.page();
        DeckLocation location = new DeckLocation(
                Location.of(page),
                page,
                lesson.lesson().body().id(),
                deck.slides().get(0).id(),
                Set.of());
        String root = location.root();
        Map<String, DeckView> data = Map.of("deck", view(lesson, deck, location));
        return List.of(
                new OutputFile(page.deckFile(), templates.page("deck", root, data)),
                new OutputFile(page.linearFile(), templates.page("deck-linear", root, data)),
                new OutputFile(page.handoutFile(), templates.page("handout", root, data)));
    }

    private DeckView view(ReadLesson lesson, Deck deck, DeckLocation location) {
        BlockWriter writer = writer(lesson, location);
        List<SlideView> views = slides(deck, writer, location);
        Set<String> absent = lesson.page().kind() == PageKind.DECK ? Set.of() : AbsentPlaces.of(views);
        if (!absent.isEmpty()) {
            DeckLocation partly = location.without(absent);
            views = slides(deck, writer(lesson, partly), partly);
        }
        DeckView.Size size = new DeckView.Size(outline.course().slideRatio(), deck.width(), deck.height());
        return frame(lesson.page(), lesson.summary(), size, writer.features(), views);
    }

    private BlockWriter writer(ReadLesson lesson, Location location) {
        return new BlockWriter(templates, location, Set.of(Audience.SLIDE, Audience.NOTES), lesson.blocks())
                .forSlides(outline.course().slideRatio());
    }

    private DeckView frame(
            PageRef page, LessonSummary summary, DeckView.Size size, List<String> features, List<SlideView> views) {
        String file = page.deckFile();
        Optional<PageRef> unit = map.unit(page);
        PageRef target = page.kind() == PageKind.DECK ? unit.orElse(outline.home()) : page;
        return new DeckView(
                map.course(),
                map.title(page),
                page.frontMatter().description(),
                map.home(file),
                unit.map(map::title),
                map.colour(page),
                map.motif(page),
                map.dot(page),
                map.link(file, target),
                SitePath.address(file, file),
                SitePath.address(file, page.linearFile()),
                SitePath.address(file, page.handoutFile()),
                summary.minutes(),
                size,
                features,
                views);
    }

    private static List<SlideView> slides(Deck deck, BlockWriter writer, Location location) {
        List<SlideView> views = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            SlideWriter parts = new SlideWriter(slide, writer, location);
            Html shown = parts.shown();
            Html notes = parts.notes();
            views.add(new SlideView(
                    slide.id(),
                    slide.layout().label(),
                    views.size() + 1,
                    writer.text(slide.heading()),
                    slide.heading().plain(),
                    writer.text(slide.section()),
                    shown,
                    notes,
                    parts.beside(notes),
                    parts.whole(),
                    slide.footnotes().stream()
                            .map(note -> new SlideView.Note(note.number(), writer.text(Slide.line(note))))
                            .toList(),
                    slide.look(),
                    slide.look().image().map(location::address).orElse("")));
        }
        return views;
    }
}
