package dev.courseware.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A slide deck, as {@code deck} in its templates {@code deck}, {@code deck-linear} and {@code handout}.
 *
 * @param course the course
 * @param title plain text
 * @param description one sentence, or empty
 * @param home the course's front page
 * @param unit the title of the unit it belongs to
 * @param colour the number of the colour that its unit has, from 1; 0 if it belongs to none
 * @param motif a drawing of its unit
 * @param dot the index of its own dot in it, or -1
 * @param page the page it was made from; the unit's for a deck of its own
 * @param deck the deck's own address
 * @param linear its linear twin's address
 * @param handout its handout's address
 * @param minutes how long its lesson takes; 0 to say nothing
 * @param size how large its slides are
 * @param features what its slides have that needs a style sheet or a script of its own: {@code math}, {@code mermaid}
 * @param slides in order
 * @param groups the same slides: each with those that stand below it
 */
public record DeckView(
        CourseView course,
        String title,
        String description,
        LinkView home,
        Optional<String> unit,
        int colour,
        Optional<MotifView> motif,
        int dot,
        LinkView page,
        String deck,
        String linear,
        String handout,
        int minutes,
        Size size,
        List<String> features,
        List<SlideView> slides,
        List<List<SlideView>> groups) {

    /**
     * The size of a deck's slides.
     *
     * @param ratio {@code 16:9} or {@code 4:3}
     * @param width in the units that its style sheet counts in
     * @param height likewise
     */
    public record Size(String ratio, int width, int height) {}

    /**
     * A deck whose slides stand in groups as they say themselves.
     *
     * @param known what blocks of its slides need
     */
    public DeckView(
            CourseView course,
            String title,
            String description,
            LinkView home,
            Optional<String> unit,
            int colour,
            Optional<MotifView> motif,
            int dot,
            LinkView page,
            String deck,
            String linear,
            String handout,
            int minutes,
            Size size,
            Collection<String> known,
            List<SlideView> slides) {
        this(
                course,
                title,
                description,
                home,
                unit,
                colour,
                motif,
                dot,
                page,
                deck,
                linear,
                handout,
                minutes,
                size,
                List.copyOf(new TreeSet<>(known)),
                slides,
                grouped(slides));
    }

    private static List<List<SlideView>> grouped(List<SlideView> slides) {
        List<List<SlideView>> groups = new ArrayList<>();
        for (SlideView slide : slides) {
            if (!slide.look().below() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(slide);
        }
        return groups;
    }
}
