package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageKind;
import dev.courseware.model.Position;
import dev.courseware.text.Sentences;
import java.util.List;

/**
 * Composes decks from lessons, even if they are not rendered afterwards, so that what doesn't fit is always reported.
 * Immutable; one serves all threads.
 */
public final class DeckComposer {
    /** Nobody sits through more slides in one go. */
    private static final int MANY = 60;

    private final Measures measures;
    private final Sentences sentences;
    private final DeckWords words;

    /** @param language in which the course is written, a BCP 47 tag */
    public DeckComposer(Measures measures, String language, DeckWords words) {
        this.measures = measures;
        this.sentences = Sentences.in(language);
        this.words = words;
    }

    /** Composes the deck of one lesson, while its blocks are in memory. */
    public Deck compose(Lesson lesson, LessonSummary summary) {
        Diagnostics diagnostics = new Diagnostics();
        SlideIds ids = new SlideIds(summary.anchors());
        List<Slide> slides = DeckDraft.of(lesson, Pace.of(summary), ids, measures, sentences, words, diagnostics);
        if (slides.size() > MANY && lesson.page().kind() != PageKind.DECK) {
            tellLength(lesson, slides.size(), diagnostics);
        }
        return new Deck(
                slides, (int) measures.page().width(), (int) measures.page().height(), diagnostics);
    }

    private static void tellLength(Lesson lesson, int slides, Diagnostics diagnostics) {
        Position at = lesson.body().position();
        boolean talk = lesson.page().kind() == PageKind.DIALOG;
        diagnostics.report(
                CoreRule.LONG_DECK,
                lesson.page().source(),
                at.line(),
                at.column(),
                slides + " slides are made of this, more than " + MANY,
                talk
                        ? "make two conversations of it, ask and show less, or turn its slides off with «slides: none»"
                        : "make two lessons of it, put what is only to be read into «::: page», or turn its slides off"
                                + " with «slides: none»");
    }
}
