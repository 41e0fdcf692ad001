package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.SlideLayout.Content;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.Position;
import dev.courseware.model.Section;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The slides before the lesson itself: its title, its objectives, and in a long one an agenda. */
final class OpeningSlides {
    /** How much of a title slide's width its words take; the course's drawing stands beside them. */
    private static final double TEXT = 0.68;

    /** The number of sections from which on a lesson has an agenda. */
    private static final int LONG = 5;

    private final Lesson lesson;
    private final SlideIds ids;
    private final Measures measures;
    private final DeckWords words;
    private final SlideLayout layout;

    OpeningSlides(Lesson lesson, SlideIds ids, Measures measures, DeckWords words, SlideLayout layout) {
        this.lesson = lesson;
        this.ids = ids;
        this.measures = measures;
        this.words = words;
        this.layout = layout;
    }

    /**
     * Objectives stand below the title; where there isn't room for them, on a slide of their own.
     *
     * @param said the notes on the title's slide
     */
    List<Slide> title(List<Block> said) {
        Section body = lesson.body();
        List<Block> objectives = new ArrayList<>();
        List<String> lines = lesson.page().frontMatter().objectiveTexts();
        if (!lines.isEmpty()) {
            objectives.add(SlideLines.of(lines.stream().map(RichText::of).toList()));
        }
        double heading = measures.title().line() * measures.headingLines(body.title(), measures.title());
        double room = measures.page().room() - heading - measures.gaps().box();
        double height = objectives.isEmpty()
                ? 0
                : measures.gaps().title()
                        + new BlockHeight(measures, measures.page().body() * TEXT)
                                .in(measures.titleText())
                                .stack(objectives);
        boolean fits = objectives.isEmpty() || height <= room;
        SlideStyle plain = layout.bold(body.title(), SlideStyles.of(body.title()));
        SlideStyle look = SlideStyles.with(plain, List.of(), fits ? height : 0);
        List<Slide> slides = new ArrayList<>();
        List<Block> shown = fits ? objectives : List.of();
        slides.add(new Slide(ids.made("title"), Layout.TITLE, body.title(), shown, said, look));
        if (!fits) {
            RichText title = RichText.of(words.objectives());
            Content content = Content.plain(Layout.CONTENT, title, objectives, List.of(), Position.START);
            slides.addAll(layout.set(ids.made("objectives"), content));
        }
        return slides;
    }

    /**
     * An agenda that doesn't fit on one slide is of no use, and is left out.
     *
     * @param shown the sections of which slides show something
     */
    List<Slide> agenda(Set<Section> shown) {
        Section body = lesson.body();
        List<Section> sections =
                body.sections().stream().filter(shown::contains).toList();
        if (lesson.page().kind() == PageKind.DECK || sections.size() < LONG) {
            return List.of();
        }
        List<RichText> links = sections.stream()
                .map(section -> RichText.of(new Link(new Target.Anchor(section.id()), RichText.of(section.text()))))
                .toList();
        List<Block> lines = List.of(SlideLines.numbered(1, links));
        if (layout.heights().stack(lines) > layout.room()) {
            lines = List.of(SlideLines.inTwoColumns(links));
        }
        if (layout.heights().stack(lines) > layout.room()) {
            return List.of();
        }
        RichText title = RichText.of(words.agenda());
        return layout.set(ids.made("agenda"), Content.plain(Layout.AGENDA, title, lines, List.of(), body.position()));
    }
}
