package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Footnote;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One slide before it is rendered.
 *
 * @param id its anchor, unique in the deck
 * @param layout which of the theme's layouts it has
 * @param heading may be empty
 * @param section the titles of sections that it belongs to and has a heading of its own in; empty on most slides
 * @param shown what the audience sees
 * @param said what goes to the speaker's notes
 * @param look how it stands there
 * @param footnotes what stands small at its foot, paragraphs alone
 */
public record Slide(
        String id,
        Layout layout,
        RichText heading,
        RichText section,
        Shown shown,
        List<Block> said,
        SlideStyle look,
        List<Footnote> footnotes) {
    public Slide {
        said = List.copyOf(said);
        footnotes = List.copyOf(footnotes);
    }

    Slide(
            String id,
            Layout layout,
            RichText heading,
            RichText section,
            Shown shown,
            List<Block> said,
            SlideStyle look) {
        this(id, layout, heading, section, shown, said, look, List.of());
    }

    /** The words of a footnote that stands at a slide's foot. */
    public static RichText line(Footnote footnote) {
        return SlideFeet.line(footnote).orElse(RichText.EMPTY);
    }

    /** The same with footnotes at its foot. */
    Slide with(List<Footnote> notes) {
        return new Slide(id, layout, heading, section, shown, said, look, notes);
    }

    Slide(String id, Layout layout, RichText heading, Shown shown, List<Block> said, SlideStyle look) {
        this(id, layout, heading, RichText.EMPTY, shown, said, look);
    }

    Slide(String id, Layout layout, RichText heading, List<Block> shown, List<Block> said, SlideStyle look) {
        this(id, layout, heading, new Shown.Blocks(shown), said, look);
    }

    /** The same under another anchor. */
    Slide withId(String other) {
        return new Slide(other, layout, heading, section, shown, said, look, footnotes);
    }

    /** The same with more before what is said on it. */
    Slide after(List<Block> more) {
        List<Block> all = new ArrayList<>(more);
        all.addAll(said);
        return new Slide(id, layout, heading, section, shown, all, look, footnotes);
    }

    /** The same with something small above its heading. */
    Slide below(RichText above) {
        return above.isEmpty() ? this : new Slide(id, layout, heading, above, shown, said, look, footnotes);
    }

    /** The same below the one before rather than behind it. */
    Slide below() {
        return new Slide(id, layout, heading, section, shown, said, SlideStyles.below(look), footnotes);
    }

    /** What is said without what the slide shows, for who sees it beside that. */
    public List<Block> saidBeside() {
        return SaidBeside.of(this);
    }

    /** The same slide with something more for the speaker. */
    Slide saying(List<Block> more) {
        List<Block> all = new ArrayList<>(said);
        all.addAll(more);
        return new Slide(id, layout, heading, section, shown, all, look, footnotes);
    }

    /** The layouts that a theme has, each a template {@code slides/<name>}. */
    public enum Layout {
        /** A deck's first slide. */
        TITLE,
        /** What a long lesson is going to treat. */
        AGENDA,
        /** A heading alone. */
        SECTION,
        /** A heading with blocks of several kinds below it. */
        CONTENT,
        /** A sentence, or a box of few words, that stands alone. */
        STATEMENT,
        /** One list. */
        LIST,
        /** One table. */
        TABLE,
        /** Two things side by side. */
        COMPARISON,
        /** One listing. */
        CODE,
        /** A listing beside what explains it. */
        CODE_TEXT,
        /** One picture, diagram, video or sound. */
        FIGURE,
        /** A picture, diagram or chart beside text. */
        FIGURE_TEXT,
        /** One chart. */
        CHART,
        /** A model to experiment with. */
        MODEL,
        /** A simulation to experiment with. */
        LAB,
        /** One formula. */
        FORMULA,
        /** Nothing but a quotation. */
        QUOTE,
        /** Something to do for the audience. */
        EXERCISE,
        /** A question, and its answer when that is revealed. */
        QUIZ,
        /** Some turns of a dialog. */
        EXCHANGE,
        /** A question about a turn, and its answer when that is revealed. */
        QUESTION,
        /** What a dialog leaves one with. */
        TAKEAWAYS,
        /** What is to be kept in mind. */
        CLOSING;

        /** The name of its template and its class, {@code figure-text}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
