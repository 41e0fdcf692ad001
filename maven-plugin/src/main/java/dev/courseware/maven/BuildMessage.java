package dev.courseware.maven;

import dev.courseware.json.Json;
import dev.courseware.json.JsonRecords;
import dev.courseware.pipeline.BuildListener.Phase;
import dev.courseware.pipeline.BuildReport;
import java.io.IOException;

/**
 * Messages from the build process to Maven's process, as lines of JSON (jsonlines.org): the version of this format, the
 * kind of the message, and the message. A missing or unknown field is an error, so fields can never be mixed up
 * unnoticed.
 */
sealed interface BuildMessage
        permits BuildMessage.PhaseBegun, BuildMessage.Progress, BuildMessage.Report, BuildMessage.Failure {
    /** To be raised whenever a message changes its meaning. */
    int VERSION = 2;

    /** A phase begins. */
    record PhaseBegun(Phase phase, int items) implements BuildMessage {}

    /** How many of all sources are done. */
    record Progress(int done, int all) implements BuildMessage {}

    /** The build has finished. */
    record Report(BuildReport report) implements BuildMessage {}

    /**
     * The build could not be carried out.
     *
     * @param files whether files couldn't be read or written; otherwise it is a bug in courseware
     * @param message what happened
     * @param trace the whole stack trace, for Maven's {@code -e}
     */
    record Failure(boolean files, String message, String trace) implements BuildMessage {}

    /** The kinds of messages, by the names that lines use. */
    enum Kind {
        PHASE(PhaseBegun.class),
        PROGRESS(Progress.class),
        REPORT(Report.class),
        FAILURE(Failure.class);

        private final Class<? extends Record> type;

        Kind(Class<? extends Record> type) {
            this.type = type;
        }
    }

    /** The message as a line, without a newline. */
    default String line() {
        for (Kind kind : Kind.values()) {
            if (kind.type.isInstance(this)) {
                return "{\"version\":" + VERSION + ",\"kind\":\"" + kind + "\",\"message\":"
                        + JsonRecords.write((Record) this) + "}";
            }
        }
        throw new IllegalStateException("a kind is missing for " + getClass());
    }

    /**
     * Parses a line.
     *
     * @throws IOException if it has another version, or isn't one of these messages
     */
    static BuildMessage read(String line) throws IOException {
        try {
            if (!(JsonRecords.value(line) instanceof Json.Members envelope)
                    || !(envelope.members().get("version") instanceof Json.Literal version)
                    || !version.word().equals(String.valueOf(VERSION))) {
                throw new IOException(
                        "the build process doesn't support version " + VERSION + " of its messages: " + start(line));
            }
            if (!(envelope.members().get("kind") instanceof Json.Text kind)
                    || envelope.members().get("message") == null
                    || envelope.members().size() != 3) {
                throw new IOException("the build process sent an unknown message: " + start(line));
            }
            Json message = envelope.members().get("message");
            return (BuildMessage) JsonRecords.read(Kind.valueOf(kind.content()).type, message);
        } catch (IllegalArgumentException e) {
            throw new IOException("the build process sent an unknown message: " + start(line), e);
        }
    }

    private static String start(String line) {
        return line.length() <= 200 ? line : line.substring(0, 200) + " …";
    }
}
