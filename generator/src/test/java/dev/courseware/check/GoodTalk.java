package dev.courseware.check;

/** A talk of a teacher and a learner that no rule has anything against, to be changed where a test needs it. */
final class GoodTalk {
    /** The course's file with the two who talk. */
    static final String CAST = """
        -- course.yml --
        title: Tiny
        cast:
          T: {name: Ada, role: teacher}
          L: {name: Ben, role: learner}
        """;

    /** The first six turns, to which an end may be added. */
    static final String BEGINNING = """
        T: We keep two copies of the data.
        L: Why isn't one enough?
        T: Because machines fail, and a copy on the same machine fails with it.
        L: So the second one lives elsewhere. Good.
        T: Exactly, in another room.
        L: And if both rooms burn?
        """;

    /** All eight turns. */
    static final String WHOLE = BEGINNING + """
        T: Then we lose it. Can you say in one sentence what we gain?
        L: We survive one room.
        """;

    private GoodTalk() {}
}
