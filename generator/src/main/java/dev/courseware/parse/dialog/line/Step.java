package dev.courseware.parse.dialog.line;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.DialogPart;

/** What a {@code ShapeReader} finds in a script, in order: {@link SourceLine}s of text and what divides them. */
public sealed interface Step permits SourceLine, Step.Opening, Step.Closing, Step.Given, Step.Fact, Step.Moment {

    /**
     * A label, which opens a new turn.
     *
     * @param label whose turn it is
     * @param rest what follows the label on its line, perhaps empty
     * @param wording how the words of the turn are written
     */
    public record Opening(Label label, SourceLine rest, Wording wording) implements Step {
        /** A turn whose words are written as Markdown. */
        public Opening(Label label, SourceLine rest) {
            this(label, rest, Wording.MARKDOWN);
        }
    }

    /** The end of a turn in a shape that marks it; text that follows isn't the speaker's. */
    record Closing() implements Step {}

    /**
     * A part that the shape itself identifies, such as a note between captions.
     *
     * @param inOne whether all of its lines are written in one line of the source
     */
    record Given(DialogPart part, boolean inOne) implements Step {
        /** A part whose lines are lines of the source. */
        public Given(DialogPart part) {
            this(part, false);
        }
    }

    /** What a line above the first turn says about the script. */
    record Fact(String name, String text, Position position) implements Step {}

    /** The time at which the next line is said. */
    record Moment(String stamp) implements Step {}
}
