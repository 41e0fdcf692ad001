package dev.courseware.deck;

import dev.courseware.deck.SectionPages.Page;
import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.SlideLayout.Content;
import dev.courseware.deck.measure.Measures;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Heading;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Section;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the slides of a lesson: headings begin slides, and prose becomes their notes. */
final class DeckDraft {
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
    private final List<Callout> keyPoints = new ArrayList<>();
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
        this.setter = new SlideLayout(measures, sentences, ids, overfull, words);
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
        boolean plainTitle = first.shown.isEmpty();
        slides.addAll(new OpeningSlides(lesson, ids, measures, words, setter)
                .of(plainTitle ? Spoken.blocks(first.said) : List.of()));
        for (int i = plainTitle ? 1 : 0; i < intro.pages.size(); i++) {
            Page page = intro.pages.get(i);
            page(ids.made("intro"), body.title(), SlideStyles.of(body.title()), page, body.position());
        }
        keyPoints.addAll(intro.keyPoints);
        body.sections().forEach(this::section);
        for (Callout points : keyPoints) {
            RichText heading = titleOf(points);
            add(
                    ids.made("key-points"),
                    Content.plain(Layout.CLOSING, heading, points.blocks(), keys(points), points.position()));
        }
        return isOwnDeck() ? FootnoteNotes.in(slides, lesson.footnotes()) : slides;
    }

    private static List<Block> keys(Callout points) {
        return List.copyOf(QuizKey.inside(points));
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
        boolean leads = split || !section.sections().isEmpty();
        boolean only = pages.pages.size() == 1;
        for (Page page : pages.pages) {
            boolean shows = !page.isEmpty() || leads || (only && pages.keyPoints.isEmpty() && !page.leftOut);
            below = below || page.below;
            page.layout = chosen.orElse(page.layout);
            if (shows && !(page.isEmpty() && !only)) {
                SlideStyle look = SlideStyles.of(section.attributes(), section.background(), section.title());
                page(section.id(), section.title(), look, page, section.position());
            }
        }
        keyPoints.addAll(pages.keyPoints);
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
            firstSentence(section.blocks()).ifPresent(all::add);
        }
        section.sections().forEach(inner -> gather(inner, all));
    }

    private static Heading heading(Section section) {
        return new Heading(section.level(), section.id(), section.title(), section.position());
    }

    /** Puts a small section under its parent's heading. */
    private void inline(Section section, SectionPages pages) {
        pages.add(heading(section));
        int before = pages.last().shown.size();
        int slides = pages.pages.size();
        section.blocks().forEach(pages::add);
        if (pages.pages.size() == slides && pages.last().shown.size() == before) {
            firstSentence(section.blocks()).ifPresent(pages.last().shown::add);
        }
        section.sections().forEach(inner -> inline(inner, pages));
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
            add(
                    own.isEmpty() ? id : own,
                    new Content(
                            Layout.EXERCISE,
                            titleOf(exercise),
                            page.shown,
                            page.said,
                            SlideStyles.exercise(
                                    SlideStyles.with(look, List.of(exercise.kind()), 0), minutes, exercise.number()),
                            exercise.position()));
            return;
        }
        if (page.quiz != null) {
            Quiz quiz = page.quiz;
            QuizSlide slide = QuizSlide.of(quiz, page.shown, measures, words);
            SlideStyle numbered = SlideStyles.exercise(look, 0, quiz.number());
            add(
                    quiz.id(),
                    new Content(Layout.QUIZ, slide.heading(), slide.shown(), page.said, numbered, quiz.position()));
            return;
        }
        List<Block> shown = page.shown;
        if (shown.isEmpty() && !page.said.isEmpty()) {
            shown = firstSentence(Spoken.blocks(page.said)).map(List::of).orElse(List.of());
        }
        if (page.dialog) {
            conversation(id, heading, page);
        } else if (shown.isEmpty()) {
            add(new Slide(
                    ids.of(id), Layout.SECTION, heading, shown, Spoken.blocks(page.said), setter.bold(heading, look)));
        } else {
            List<Block> arranged = ChosenLayout.arranged(page.layout, shown);
            boolean holds = arranged.equals(shown) || setter.holds(heading, arranged);
            if (!holds) {
                overfull.reportLayout(position, page.layout);
            }
            add(
                    id,
                    new Content(
                            holds ? page.layout : Layout.CONTENT,
                            heading,
                            holds ? arranged : shown,
                            page.said,
                            look,
                            position));
        }
    }

    /**
     * What is said before a conversation stands in the notes of its first slide. In a lesson that one also has the anchor
     * of the section, unless an earlier one has it.
     */
    private void conversation(String id, RichText heading, Page page) {
        DialogBlock dialog = Blocks.find(DialogBlock.class, page.shown).get(0);
        String own = ids.of(id);
        int most = pace.slides(dialog, slides.size());
        List<Slide> all = DialogSlides.of(dialog, heading, ids, measures, sentences, overfull, most);
        for (int i = 0; i < all.size(); i++) {
            Slide slide = i == 0 ? all.get(i).after(Spoken.blocks(page.said)) : all.get(i);
            add(i == 0 && dialog.embedded() && own.equals(id) ? slide.withId(id) : slide);
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

    private Optional<Block> firstSentence(List<Block> blocks) {
        return blocks.stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> !prose.text().isBlank())
                .findFirst()
                .map(prose -> SentenceCut.first(prose, sentences)
                        .map(SentenceCut::head)
                        .orElse(prose));
    }
}
