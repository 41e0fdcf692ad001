package dev.courseware.maven;

import dev.courseware.json.Json;
import dev.courseware.json.JsonRecords;
import dev.courseware.pipeline.BuildListener.Phase;
import dev.courseware.pipeline.BuildReport;
import java.io.IOException;

/**
 * What the building process tells Maven's process: lines of JSON (jsonlines.org), each the version of this format, the
 * kind of the message, and the message. A field that is missing or unknown is an error, never a shift of all that
 * follows.
 */
sealed interface BuildMessage
        permits BuildMessage.PhaseBegun, BuildMessage.Progress, BuildMessage.Report, BuildMessage.Failure {
    /** Raised when a message means something else than before. */
    int VERSION = 2;

    /** A phase begins. */
    record PhaseBegun(Phase phase, int items) implements BuildMessage {}

    /** How many sources of all are done. */
    record Progress(int done, int all) implements BuildMessage {}

    /** The build is over. */
    record Report(BuildReport report) implements BuildMessage {}

    /**
     * The build could not be carried out.
     *
     * @param files whether files couldn't be read or written; else it is a bug of ours
     * @param message what happened
     * @param trace the whole stack trace, for the log of those who ask for it
     */
    record Failure(boolean files, String message, String trace) implements BuildMessage {}

    /** The kinds, by which a line tells what follows. */
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

    /** The message as a line, without the line's end. */
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
     * Reads a line.
     *
     * @throws IOException if it is of another version, or none of these messages
     */
    static BuildMessage read(String line) throws IOException {
        try {
            if (!(JsonRecords.value(line) instanceof Json.Members envelope)
                    || !(envelope.members().get("version") instanceof Json.Literal version)
                    || !version.word().equals(String.valueOf(VERSION))) {
                throw new IOException(
                        "the building process doesn't speak version " + VERSION + " of its messages: " + start(line));
            }
            if (!(envelope.members().get("kind") instanceof Json.Text kind)
                    || envelope.members().get("message") == null
                    || envelope.members().size() != 3) {
                throw new IOException("the building process said something unknown: " + start(line));
            }
            Json message = envelope.members().get("message");
            return (BuildMessage) JsonRecords.read(Kind.valueOf(kind.content()).type, message);
        } catch (IllegalArgumentException e) {
            throw new IOException("the building process said something unknown: " + start(line), e);
        }
    }

    private static String start(String line) {
        return line.length() <= 200 ? line : line.substring(0, 200) + " …";
    }
}
