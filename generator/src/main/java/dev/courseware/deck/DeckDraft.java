package dev.courseware.deck;

import dev.courseware.deck.ChosenLayout.Arranged;
import dev.courseware.deck.SectionPages.KeyPoints;
import dev.courseware.deck.SectionPages.Page;
import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.SlideLayout.Content;
import dev.courseware.deck.measure.Measures;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Heading;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.Position;
import dev.courseware.model.Quiz;
import dev.courseware.model.Section;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Text;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the slides of a lesson: headings begin slides, and prose becomes their notes. */
final class DeckDraft {
    /** What an exercise's time and its buttons take of the line above its heading, in a slide's pixels. */
    private static final double TIMER = 420;

    private final Lesson lesson;
    private final Pace pace;
    private final BlockPlacement rules;
    private final DeckWords words;
    private final Measures measures;
    private final SlideIds ids;
    private final Overfull overfull;
    private final Sentences sentences;
    private final SlideLayout setter;
    private final List<Slide> slides = new ArrayList<>();
    private final List<KeyPoints> keyPoints = new ArrayList<>();
    /** The sections that have a slide. */
    private final Set<Section> shownSections = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean below;

    private DeckDraft(
            Lesson lesson,
            Pace pace,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            DeckWords words,
            Diagnostics diagnostics) {
        this.sentences = sentences;
        this.ids = ids;
        this.overfull = new Overfull(measures, diagnostics, lesson.page().source());
        this.lesson = lesson;
        this.pace = pace;
        this.measures = measures;
        this.words = words;
        this.rules = isOwnDeck() ? BlockPlacement.OF_DECK : BlockPlacement.OF_LESSON;
        this.setter = new SlideLayout(measures, sentences, ids, overfull, new SlideFeet(lesson.footnotes(), measures));
    }

    /** @param diagnostics gets what doesn't fit on a slide */
    static List<Slide> of(
            Lesson lesson,
            Pace pace,
            SlideIds ids,
            Measures measures,
            Sentences sentences,
            DeckWords words,
            Diagnostics diagnostics) {
        return new DeckDraft(lesson, pace, ids, measures, sentences, words, diagnostics).make();
    }

    private boolean isOwnDeck() {
        return lesson.page().kind() == PageKind.DECK;
    }

    private List<Slide> make() {
        Section body = lesson.body();
        SectionPages intro = pages(body.blocks());
        Page first = intro.pages.get(0);
        if (!isOwnDeck()) {
            first.sayPrerequisites();
        }
        boolean plainTitle = first.shown.isEmpty();
        OpeningSlides opening = new OpeningSlides(lesson, ids, measures, words, setter);
        slides.addAll(opening.title(plainTitle ? Spoken.blocks(first.said) : List.of()));
        int opened = slides.size();
        for (int i = plainTitle ? 1 : 0; i < intro.pages.size(); i++) {
            Page page = intro.pages.get(i);
            page(ids.made("intro"), body.title(), SlideStyles.of(body.title()), page, body.position());
        }
        keyPoints.addAll(intro.keyPoints);
        body.sections().forEach(this::section);
        keyPoints.forEach(this::closing);
        slides.addAll(opened, opening.agenda(shownSections));
        return FootnoteNotes.in(slides, lesson.footnotes(), isOwnDeck());
    }

    /** A heading below which nothing else stands takes the place of the general one. */
    private void closing(KeyPoints points) {
        Callout callout = points.callout();
        List<Heading> above = new ArrayList<>(points.above());
        RichText title = titleOf(callout);
        String id = callout.attributes().id().isEmpty()
                ? ids.made("key-points")
                : callout.attributes().id();
        if (callout.title().isEmpty() && !above.isEmpty()) {
            Heading heading = above.remove(above.size() - 1);
            title = heading.title();
            id = heading.id();
        }
        Callout titled = (Callout) NestedPractice.titled(callout);
        List<Block> keys = NestedPractice.notes(titled);
        Content content = Content.plain(Layout.CLOSING, title, titled.blocks(), keys, callout.position());
        add(id, content.below(above(id, above, "", 0)));
    }

    /**
     * Headings that stand small above a slide's own, each with its anchor; where they have no room there, they have slides
     * before it.
     *
     * @param id the slide's, which is anchor enough for the heading that has the same
     * @param label what else stands there
     * @param taken how much of the line something else takes, in pixels
     */
    private RichText above(String id, List<Heading> headings, String label, double taken) {
        String words = headings.stream().map(Heading::text).collect(Collectors.joining(" · "));
        if (setter.isOneLine(RichText.of(words + " · " + label), taken)) {
            List<Inline> line = new ArrayList<>();
            for (Heading heading : headings) {
                if (!line.isEmpty()) {
                    line.add(new Text(" · "));
                }
                boolean anchored =
                        !heading.id().equals(id) && ids.of(heading.id()).equals(heading.id());
                Attributes place = new Attributes(anchored ? heading.id() : "", List.of(), Map.of());
                line.add(new Span(place, heading.title()));
            }
            return RichText.of(line);
        }
        for (Heading heading : headings) {
            SlideStyle look = setter.bold(heading.title(), SlideStyles.of(heading.title()));
            add(new Slide(ids.of(heading.id()), Layout.SECTION, heading.title(), List.of(), List.of(), look));
        }
        return RichText.EMPTY;
    }

    private SectionPages pages(List<Block> blocks) {
        SectionPages pages = new SectionPages(rules, sentences);
        blocks.forEach(pages::add);
        return pages;
    }

    private void section(Section section) {
        SectionPages pages = pages(section.blocks());
        Optional<Layout> chosen = ChosenLayout.of(section.attributes());
        boolean split = chosen.isEmpty() && isTooFull(section, pages);
        if (!split) {
            section.sections().forEach(inner -> inline(inner, pages));
        }
        int before = slides.size();
        boolean only = pages.pages.size() == 1;
        boolean alone = split || pages.keyPoints.isEmpty() && !pages.last().leftOut;
        boolean headed = false;
        for (Page page : pages.pages) {
            below = below || page.below;
            page.layout = chosen.orElse(page.layout);
            if (!page.isEmpty() || only && alone) {
                if (!headed && page.isHeaded()) {
                    page.above.add(0, heading(section));
                }
                headed = true;
                SlideStyle look = SlideStyles.of(section.attributes(), section.background(), section.title());
                page(section.id(), section.title(), look, page, section.position());
            }
        }
        if (!headed && !pages.keyPoints.isEmpty()) {
            pages.keyPoints.set(0, pages.keyPoints.get(0).below(heading(section)));
        }
        keyPoints.addAll(pages.keyPoints);
        if (slides.size() > before || !headed && !pages.keyPoints.isEmpty()) {
            shownSections.add(section);
        }
        if (split) {
            section.sections().forEach(this::section);
        }
    }

    private boolean isTooFull(Section section, SectionPages own) {
        if (section.sections().isEmpty()) {
            return false;
        }
        List<Block> all = new ArrayList<>();
        own.pages.forEach(page -> all.addAll(page.shown));
        section.sections().forEach(inner -> gather(inner, all));
        return setter.heights().stack(all) > setter.room();
    }

    private void gather(Section section, List<Block> all) {
        all.add(heading(section));
        int before = all.size();
        for (Page page : pages(section.blocks()).pages) {
            all.addAll(page.shown);
        }
        if (all.size() == before) {
            Spoken.first(section.blocks(), sentences).ifPresent(all::add);
        }
        section.sections().forEach(inner -> gather(inner, all));
    }

    private static Heading heading(Section section) {
        return new Heading(section.level(), section.id(), section.title(), section.position());
    }

    /** Puts a small section under its parent's heading, unless slides show nothing of it. */
    private void inline(Section section, SectionPages pages) {
        Heading heading = heading(section);
        pages.add(heading);
        Page page = pages.last();
        int shown = page.shown.size();
        int said = page.said.size();
        int slides = pages.pages.size();
        int points = pages.keyPoints.size();
        section.blocks().forEach(pages::add);
        if (pages.pages.size() == slides && page.shown.size() == shown) {
            Optional<Block> sentence = Spoken.first(section.blocks(), sentences);
            sentence.ifPresent(page.shown::add);
            boolean bare = sentence.isEmpty()
                    && page.said.size() == said
                    && section.sections().isEmpty();
            if (bare && pages.keyPoints.size() > points) {
                page.shown.remove(shown - 1);
                pages.keyPoints.set(points, pages.keyPoints.get(points).below(heading));
            } else if (bare && section.blocks().stream().anyMatch(this::isLeftOut)) {
                page.shown.remove(shown - 1);
                page.leftOut = true;
            }
        }
        section.sections().forEach(inner -> inline(inner, pages));
    }

    private boolean isLeftOut(Block block) {
        return block.accept(rules) == BlockPlacement.Use.LEFT_OUT;
    }

    private void page(String id, RichText heading, SlideStyle given, Page page, Position position) {
        SlideStyle look = given;
        if (page.exercise != null) {
            Callout exercise = page.exercise;
            String own = exercise.attributes().id();
            int minutes = exercise.attributes()
                    .value("minutes")
                    .map(DeckDraft::minutes)
                    .orElse(0);
            String exerciseId = own.isEmpty() ? id : own;
            String label = words.callout(exercise.kind(), exercise.number());
            SlideStyle classed = SlideStyles.with(look, List.of(exercise.kind()), 0);
            Content content = new Content(
                    Layout.EXERCISE,
                    titleOf(exercise),
                    page.shown,
                    page.said,
                    SlideStyles.exercise(classed, minutes, exercise.number()),
                    exercise.position());
            RichText above = above(exerciseId, page.above, label, minutes > 0 ? TIMER : 0);
            add(exerciseId, content.below(above));
            return;
        }
        if (page.quiz != null) {
            Quiz quiz = page.quiz;
            QuizSlide slide = QuizSlide.of(quiz, page.shown, measures, words);
            SlideStyle numbered = SlideStyles.exercise(look, 0, quiz.number());
            RichText above = above(quiz.id(), page.above, words.quiz(quiz.number()), 0);
            add(
                    quiz.id(),
                    new Content(Layout.QUIZ, slide.heading(), slide.shown(), page.said, numbered, quiz.position())
                            .below(above));
            return;
        }
        if (page.model != null) {
            ModelSlide slide = ModelSlide.of(page.model, measures, words);
            Content content = new Content(
                    Layout.MODEL, slide.heading(), List.of(slide.shown()), page.said, look, page.model.position());
            add(page.model.id(), content.below(above(page.model.id(), page.above, "", 0)));
            return;
        }
        if (page.lab != null) {
            Content content = new Content(
                    Layout.LAB, page.lab.title(), List.of(page.lab.onSlide()), page.said, look, page.lab.position());
            add(page.lab.id(), content.below(above(page.lab.id(), page.above, "", 0)));
            return;
        }
        List<Block> shown = page.shown;
        if (shown.isEmpty() && !page.said.isEmpty()) {
            shown = Spoken.first(page.said, 0, sentences).map(List::of).orElse(List.of());
        }
        if (page.dialog) {
            conversation(id, heading, page);
        } else if (shown.isEmpty()) {
            add(new Slide(
                    ids.of(id), Layout.SECTION, heading, shown, Spoken.blocks(page.said), setter.bold(heading, look)));
        } else {
            Content plain = new Content(Layout.CONTENT, heading, shown, page.said, look, position);
            Content content = isOwnDeck() ? plain : setter.withoutExplanations(plain, page.forSlides);
            add(id, page.layout == Layout.CONTENT ? content : chosen(page.layout, content));
        }
    }

    /** The content in the layout that its author chose, where that is possible. */
    private Content chosen(Layout layout, Content content) {
        List<Block> shown = SlidePages.withoutEdges(content.shown());
        if (!ChosenLayout.isBeside(layout) || ChosenLayout.isArranged(layout, shown)) {
            return content.with(layout, content.shown());
        }
        List<Arranged> ways = ChosenLayout.ways(layout, shown, content.said(), sentences);
        if (ways.isEmpty()) {
            overfull.reportAlone(content.position(), layout);
            return content;
        }
        for (Arranged way : ways) {
            if (setter.holds(content.heading(), way.shown())) {
                return new Content(
                        layout, content.heading(), way.shown(), way.said(), content.look(), content.position());
            }
        }
        overfull.reportLayout(content.position(), layout);
        return content;
    }

    /**
     * What is said before a conversation stands in the notes of its first slide. In a lesson that one also has the anchor
     * of the section, unless an earlier one has it.
     */
    private void conversation(String id, RichText title, Page page) {
        DialogBlock dialog = Blocks.find(DialogBlock.class, page.shown).get(0);
        List<Heading> above = new ArrayList<>(page.above);
        int last = above.size() - 1;
        RichText heading = above.isEmpty() ? title : above.get(last).title();
        String anchor = above.isEmpty() ? id : above.get(last).id();
        String own = ids.of(anchor);
        int most = pace.slides(dialog, slides.size());
        List<Slide> all = DialogSlides.of(dialog, heading, ids, measures, sentences, overfull, most);
        for (int i = 0; i < all.size(); i++) {
            Slide slide = all.get(i);
            if (i == 0) {
                slide = slide.after(Spoken.blocks(page.said));
                slide = dialog.embedded() && own.equals(anchor) ? slide.withId(anchor) : slide;
                boolean says = slide.heading() == heading;
                slide = slide.below(
                        above(slide.id(), says && !above.isEmpty() ? above.subList(0, last) : above, "", 0));
            }
            add(slide);
        }
    }

    private static int minutes(String value) {
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 0;
    }

    private RichText titleOf(Callout callout) {
        return callout.title().isEmpty()
                ? RichText.of(words.callout(callout.kind(), callout.number()))
                : callout.title();
    }

    private void add(String id, Content content) {
        setter.set(id, content).forEach(this::add);
    }

    private void add(Slide slide) {
        slides.add(below ? slide.below() : slide);
        below = false;
    }
}
