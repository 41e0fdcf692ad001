package dev.courseware.render.slides;

import dev.courseware.deck.Shown;
import dev.courseware.deck.Slide;
import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Block;
import dev.courseware.model.Html;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.RenamedLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what a slide shows, and then its notes. Made for one slide. */
final class SlideWriter {
    /** Behind an id that stands on the slide too; no author's id has such an end. */
    private static final String IN_NOTES = "@notes";

    /** Behind an id in notes that stand there twice. */
    private static final String IN_WHOLE = "@whole";

    private final Slide slide;
    private final BlockWriter writer;
    private final Location location;
    private final List<Block> beside;
    /** Whether somebody who sees the slide would read something twice in its notes. */
    private final boolean hasMore;

    private final Set<String> taken = new HashSet<>();

    SlideWriter(Slide slide, BlockWriter writer, Location location) {
        this.slide = slide;
        this.writer = writer;
        this.location = location;
        this.beside = slide.saidBeside();
        this.hasMore = beside != slide.said();
    }

    Html shown() {
        if (slide.shown() instanceof Shown.Turns turns) {
            return noting().turns(turns.dialog());
        }
        if (slide.shown() instanceof Shown.Question question) {
            return noting().question(question.mark());
        }
        Shown.Blocks shown = (Shown.Blocks) slide.shown();
        if (shown.blocks().isEmpty()) {
            return Html.EMPTY;
        }
        BlockWriter noting = noting();
        return slide.layout() == Layout.QUIZ ? noting.asked(shown.blocks()) : noting.children(shown.blocks());
    }

    Html notes() {
        return written(slide.said());
    }

    /**
     * The notes for who sees the slide beside them.
     *
     * @param notes the whole ones, written already
     */
    Html beside(Html notes) {
        return hasMore ? written(beside) : notes;
    }

    /** The whole notes for a page that has the others as well. */
    Html whole() {
        return hasMore
                ? writer.at(new RenamedLocation(location, id -> id + IN_WHOLE)).children(slide.said())
                : Html.EMPTY;
    }

    /** Notes may say once more what the slide shows, and no two places may have one anchor. */
    private Html written(List<Block> said) {
        if (said.isEmpty()) {
            return Html.EMPTY;
        }
        BlockWriter notes = taken.isEmpty()
                ? writer
                : writer.at(new RenamedLocation(location, id -> taken.contains(id) ? id + IN_NOTES : id));
        return notes.children(said);
    }

    /** A writer that notes which ids stand on the slide. */
    private BlockWriter noting() {
        return writer.at(new RenamedLocation(location, id -> {
            taken.add(id);
            return id;
        }));
    }
}
