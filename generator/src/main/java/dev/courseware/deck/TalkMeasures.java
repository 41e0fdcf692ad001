package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How much room a dialog's phrases, pictures and questions take on slides. */
final class TalkMeasures {
    /** A phrase of more lines isn't taken in at a glance. */
    private static final int PHRASE_LINES = 3;

    private static final int QUESTION_LINES = 2;
    /** What is set largest has so few lines. */
    private static final int LARGEST_LINES = 2;
    /** What leads to something may fill so much of the slide. */
    private static final int LEAD_LINES = 2;

    /** How large a slide may be set, in percent, from the largest; beyond the last it scrolls. */
    private static final int[] ZOOMS = {170, 140, 120, 100, 92, 85, 75, 65};
    /** Set smaller than that, two things are better shown one by one. */
    private static final int TOGETHER = 85;

    private final Measures measures;
    private final BlockHeight text;

    TalkMeasures(Measures measures) {
        this.measures = measures;
        this.text = said(100);
    }

    /** The height below a heading. */
    double room(RichText heading) {
        double lines = measures.headingLines(heading, measures.heading())
                * measures.heading().line();
        return measures.page().room()
                - Math.max(measures.page().head(), lines + measures.gaps().text());
    }

    /**
     * How something stands on a slide.
     *
     * @param zoom its size in percent
     * @param height of all of it
     * @param over by how much it is too high at its usual size
     * @param scrolls whether it is too high at the smallest size as well
     */
    record Fit(int zoom, double height, double over, boolean scrolls) {
        /** The look of a slide with classes of its own. */
        SlideStyle look(SlideStyle look, String... own) {
            List<String> classes = new ArrayList<>(List.of(own));
            if (zoom != 100) {
                classes.add("zoom-" + zoom);
            }
            if (scrolls) {
                classes.add("scrolls");
            }
            return SlideStyles.with(look, classes, height);
        }
    }

    /** @param height at a zoom, in pixels of that size; more than any room where it is too wide */
    private static Fit fit(double room, int largest, IntToDoubleFunction height) {
        double over = Math.max(0, height.applyAsDouble(100) - room);
        for (int zoom : ZOOMS) {
            double high = height.applyAsDouble(zoom) * zoom / 100;
            if (zoom <= largest && high <= room + 1) {
                return new Fit(zoom, high, over, false);
            }
        }
        int least = ZOOMS[ZOOMS.length - 1];
        return new Fit(least, height.applyAsDouble(least) * least / 100, over, true);
    }

    /** Whether words can stand large in the room of a phrase. */
    boolean isPhrase(List<Prose> words) {
        return !words.isEmpty()
                && words.stream().mapToInt(prose -> lines(prose, 100)).sum() <= PHRASE_LINES;
    }

    boolean isQuestion(Prose words) {
        return lines(words, 100) <= QUESTION_LINES;
    }

    boolean isLead(Prose words) {
        return text.of(words) <= LEAD_LINES * measures.text().line();
    }

    /** Phrases one below the other, each in the box of its speaker. */
    Fit phrases(List<List<Prose>> phrases, double room) {
        return fit(room, 170, zoom -> phraseHeight(phrases, zoom) + (isTooLarge(phrases, zoom) ? room : 0));
    }

    private boolean isTooLarge(List<List<Prose>> phrases, int zoom) {
        return zoom > 140
                && phrases.stream()
                                .flatMap(List::stream)
                                .mapToInt(prose -> lines(prose, zoom))
                                .sum()
                        > LARGEST_LINES;
    }

    private double phraseHeight(List<List<Prose>> phrases, int zoom) {
        double height = -measures.gaps().turn();
        for (List<Prose> phrase : phrases) {
            height += measures.gaps().turn()
                    + measures.gaps().who()
                    + 2 * measures.gaps().boxPad()
                    + measures.gaps().text() * (phrase.size() - 1);
            for (Prose prose : phrase) {
                height += lines(prose, zoom) * measures.ask().line();
                boolean wide = measures.narrowest(prose.content(), measures.ask()) > phraseWidth(zoom);
                height += zoom > 100 && wide ? measures.page().height() : 0;
            }
        }
        return height;
    }

    private int lines(Prose prose, int zoom) {
        return measures.lines(prose.content(), measures.ask(), phraseWidth(zoom));
    }

    private double phraseWidth(int zoom) {
        return measures.page().body() * 100 / zoom
                - measures.gaps().turnIndent()
                - 2 * measures.gaps().boxSide();
    }

    /** A claim and below it what is wrong with it. */
    Fit claim(List<Prose> claim, List<Block> refutation, double room) {
        int largest = refutation.isEmpty() ? 140 : 100;
        return fit(
                room,
                largest,
                zoom -> phraseHeight(List.of(claim), zoom)
                        + below(
                                refutation,
                                zoom,
                                measures.gaps().turnIndent(),
                                measures.gaps().turn()));
    }

    /** Whether a claim and what is wrong with it can be read together. */
    boolean isRefuted(List<Prose> claim, List<Block> refutation) {
        return claim(claim, refutation, measures.page().room() - measures.page().head())
                        .zoom()
                >= TOGETHER;
    }

    /** Whether things can be shown together. */
    boolean fitTogether(List<Block> blocks) {
        double room = measures.page().room() - measures.page().head();
        return lookHeight(true, blocks, List.of(), TOGETHER) * TOGETHER / 100 <= room + 1;
    }

    /**
     * Something to look at.
     *
     * @param speaks whether somebody shows it
     * @param said what that one says and shows
     * @param more quotes and choices below it
     */
    Fit look(boolean speaks, List<Block> said, List<List<Block>> more, double room) {
        return fit(room, 140, zoom -> lookHeight(speaks, said, more, zoom));
    }

    private double lookHeight(boolean speaks, List<Block> said, List<List<Block>> more, int zoom) {
        BlockHeight heights = said(zoom);
        double height = speaks
                ? measures.gaps().who() + heights.stack(said)
                : -measures.gaps().turn();
        height += zoom > 100 && isTooWide(said, heights) ? measures.page().height() : 0;
        for (List<Block> body : more) {
            height += measures.gaps().turn()
                    + 2 * measures.gaps().boxPad()
                    + heights.boxed().stack(body);
        }
        return height;
    }

    /** Set larger, nothing may stand out, and no line of code may break that otherwise doesn't. */
    private boolean isTooWide(List<Block> blocks, BlockHeight heights) {
        return Overhang.any(blocks, heights)
                || blocks.stream()
                        .anyMatch(block -> block instanceof CodeListing && heights.of(block) > text.of(block));
    }

    /** The same with figures as large as fits. */
    List<Block> filled(List<Block> body, Fit fit, double room) {
        BlockHeight heights = said(fit.zoom());
        return FigureRoom.fill(
                body, heights, room * 100 / fit.zoom() - measures.gaps().who());
    }

    /** The height of what somebody shows once its figures have their size. */
    double settled(List<Block> body, Fit fit) {
        return (measures.gaps().who() + said(fit.zoom()).settled().stack(body)) * fit.zoom() / 100;
    }

    private BlockHeight said(int zoom) {
        return new BlockHeight(measures, measures.page().body() * 100 / zoom).turn();
    }

    /** A question with its answer. */
    Fit question(RichText prompt, List<Block> more, List<Block> answer, double room) {
        int largest = more.isEmpty() ? answer.isEmpty() ? 140 : 120 : 100;
        return fit(room, largest, zoom -> {
            double width = measures.page().body() * 100 / zoom;
            boolean wide = zoom > 100 && measures.narrowest(prompt, measures.ask()) > width;
            double height = measures.gaps().who()
                    + measures.lines(prompt, measures.ask(), width)
                            * measures.ask().line();
            return height
                    + below(more, zoom, 0, measures.gaps().ask())
                    + below(answer, zoom, 0, measures.gaps().ask())
                    + (wide ? measures.page().height() : 0);
        });
    }

    /** What a conversation leaves one with: one thing set large, or a list. */
    Fit takeaways(List<List<Block>> takeaways, double room) {
        return fit(room, takeaways.size() == 1 ? 140 : 120, zoom -> {
            BlockHeight all = new BlockHeight(measures, measures.page().body() * 100 / zoom);
            if (takeaways.size() == 1) {
                return all.in(measures.ask()).stack(takeaways.get(0));
            }
            double height = -measures.gaps().item();
            for (List<Block> takeaway : takeaways) {
                height += all.indented().stack(takeaway) + measures.gaps().item();
            }
            return height;
        });
    }

    /** The height of what stands below a question or claim, beside a line. */
    private double below(List<Block> blocks, int zoom, double indent, double gap) {
        double width = measures.page().body() * 100 / zoom
                - indent
                - measures.gaps().quote()
                - measures.sizes().answerRule();
        return blocks.isEmpty() ? 0 : new BlockHeight(measures, width).stack(blocks) + gap;
    }
}
