package dev.courseware.parse.quiz;

import dev.courseware.model.Answers;
import dev.courseware.model.Block;
import dev.courseware.parse.inline.ParseContext;

/** Reads what may be answered, for one kind of quiz. */
interface AnswersReader {
    /** Whether a block is the one that holds the answers. */
    boolean holdsAnswers(Block block);

    /** How to write them, for one who didn't. */
    String expected();

    /** Reads the block that {@link #holdsAnswers}. What is wrong with it is reported, at the place of the answer. */
    Answers read(Block block, QuizHead head, ParseContext reading);
}
