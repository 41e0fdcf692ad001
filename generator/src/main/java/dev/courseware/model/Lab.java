package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;

/**
 * A simulation for learners to experiment with: {@code ::: lab}. Its scripts were run while it was read, for what stands
 * there where none runs.
 *
 * @param id its anchor, and the name under which its state is shared
 * @param lab the name of its folder
 * @param title its author's, else the lab's own
 * @param question what learners are asked before they try; may be empty
 * @param description what the lab is about
 * @param controls what learners set
 * @param readings what is read off it
 * @param actions what can be done to the whole of it
 * @param aims what is to be reached, in words
 * @param picture a state of it
 * @param results readings side by side, for paper and where no script runs; without rows if there is nothing to compare
 * @param comparable whether what differs between the results is among the controls
 * @param source the settings as their author wrote them, if there are any
 * @param explanation what is said afterwards; may be empty
 * @param program what the page's script needs to know, as JSON
 * @param script the theme's asset that holds the lab's own scripts
 * @param attributes the author's classes
 * @param position where it starts
 */
public record Lab(
        String id,
        String lab,
        RichText title,
        List<Block> question,
        String description,
        List<Control> controls,
        List<Named> readings,
        List<Named> actions,
        List<String> aims,
        Picture picture,
        Table results,
        boolean comparable,
        Optional<CodeListing> source,
        List<Block> explanation,
        String program,
        String script,
        Attributes attributes,
        Position position)
        implements Block {

    public Lab {
        question = List.copyOf(question);
        controls = List.copyOf(controls);
        readings = List.copyOf(readings);
        actions = List.copyOf(actions);
        aims = List.copyOf(aims);
        explanation = List.copyOf(explanation);
    }

    /**
     * A reading or an action.
     *
     * @param name as the scripts call it
     * @param label as learners read it
     */
    public record Named(String name, String label) {}

    /**
     * A state as it is seen.
     *
     * @param wide SVG's elements, 720 units wide
     * @param wideHeight in the same units
     * @param narrow likewise, 340 units wide
     * @param narrowHeight likewise
     * @param when after which time of the simulation, in words; empty at its start
     * @param words what is to be seen
     */
    public record Picture(Html wide, int wideHeight, Html narrow, int narrowHeight, String when, String words) {
        /** In which units pictures are so wide. */
        public static final int WIDE = 720;
        /** The same in narrow places. */
        public static final int NARROW = 340;
    }

    /** Its source and results are none of them: they are shown in its own way alone. */
    @Override
    public List<List<Block>> children() {
        return List.of(question, explanation);
    }

    @Override
    public Lab withChildren(List<List<Block>> children) {
        return with(id, title, children.get(0), children.get(1));
    }

    /** The same under another anchor. */
    public Lab withId(String other) {
        return other.equals(id) ? this : with(other, title, question, explanation);
    }

    /** The same as a slide shows it, whose heading says its title. */
    public Lab onSlide() {
        return with(id, title, question, List.of());
    }

    private Lab with(String id, RichText title, List<Block> question, List<Block> explanation) {
        return new Lab(
                id,
                lab,
                title,
                question,
                description,
                controls,
                readings,
                actions,
                aims,
                picture,
                results,
                comparable,
                source,
                explanation,
                program,
                script,
                attributes,
                position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lab(this);
    }
}
