package dev.courseware.model;

import java.util.List;

/**
 * A place where learners do something, and what that serves: {@code ::: quiz number {objective=parts}}.
 *
 * @param kind what they do there
 * @param number as the page counts it, or the turn at which a prediction is asked for; 0 where it isn't counted
 * @param anchor its id on the page
 * @param questions what the page judges there; none for what it doesn't
 * @param asked how many of the questions are asked at a time; all, but for a bank
 * @param serves the objectives that it names, as far as they were found; may be empty
 * @param position where it starts
 */
public record Practice(
        Kind kind,
        int number,
        String anchor,
        List<Question> questions,
        int asked,
        List<Served> serves,
        Position position) {
    public Practice {
        questions = List.copyOf(questions);
        serves = List.copyOf(serves);
    }

    /** Practice that serves nothing yet. */
    public static Practice of(Kind kind, int number, String anchor, List<Question> questions, Position position) {
        return new Practice(kind, number, anchor, questions, questions.size(), List.of(), position);
    }

    /** The same, serving some objectives. */
    public Practice serving(List<Served> objectives) {
        return new Practice(kind, number, anchor, questions, asked, objectives, position);
    }

    /** Whether the page judges something there. */
    public boolean judges() {
        return !questions.isEmpty();
    }

    /**
     * A question that is judged.
     *
     * @param name under which a browser keeps the answer: {@code #id}, or one made of the question's words
     * @param points what it is worth; 0 where its author doesn't say
     */
    public record Question(String name, int points) {}

    /** What learners do. */
    public enum Kind {
        QUIZ,
        BANK,
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
