package dev.courseware.model;

import java.util.List;

/**
 * A place where learners do something, and what that serves: {@code ::: quiz number {objective=parts}}.
 *
 * @param kind what they do there
 * @param number as the page counts it; 0 where it isn't counted
 * @param anchor its id on the page
 * @param question the name under which a browser keeps the answer: {@code #id}, or one made of a question's words; empty for what
 *     the page doesn't judge
 * @param serves the objectives that it names, as far as they were found; may be empty
 * @param position where it starts
 */
public record Practice(Kind kind, int number, String anchor, String question, List<Served> serves, Position position) {
    public Practice {
        serves = List.copyOf(serves);
    }

    /** The same, serving some objectives. */
    public Practice serving(List<Served> objectives) {
        return new Practice(kind, number, anchor, question, objectives, position);
    }

    /** What learners do. */
    public enum Kind {
        QUIZ,
        EXERCISE,
        PREDICTION,
        MODEL,
        LAB
    }

    /**
     * An objective that practice names.
     *
     * @param source the source of the lesson that has it
     * @param id its name there
     * @param position where it is named
     */
    public record Served(String source, String id, Position position) {}
}
