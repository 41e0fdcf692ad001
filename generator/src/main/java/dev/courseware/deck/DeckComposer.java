package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.text.Sentences;
import java.util.List;

/**
 * Composes decks from lessons, even if they are not rendered afterwards, so that what doesn't fit is always reported.
 * Immutable; one serves all threads.
 */
public final class DeckComposer {
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
        return new Deck(
                slides, (int) measures.page().width(), (int) measures.page().height(), diagnostics);
    }
}
