package dev.courseware.history;

import dev.courseware.model.LastChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Finds out when the files of a course were last changed, as of the commit that is checked out. */
public interface SourceHistory {
    /** No history. */
    SourceHistory NONE = (course, files) -> Known.NOTHING;

    /**
     * Reads the history.
     *
     * @param course the course's folder
     * @param files paths relative to it, with {@code /} between their parts
     * @throws IOException if there is a history, and it can't be read
     */
    Known lastChanges(Path course, Set<String> files) throws IOException;

    /**
     * What is known.
     *
     * @param changes by path; nothing of files that no commit has
     * @param lost of how many files the last change lies where the history can't be read
     * @param end why that ends there
     */
    record Known(Map<String, Committed> changes, int lost, End end) {
        public static final Known NOTHING = new Known(Map.of(), 0, End.BEGINNING);

        public Known {
            changes = Map.copyOf(changes);
        }
    }

    /**
     * A file in the commit that is checked out.
     *
     * @param blob the name of its content, {@link GitBlob}
     * @param change the commit that gave it that content
     */
    record Committed(String blob, LastChange change) {}

    /** Where a history ends for its reader. */
    enum End {
        /** At its beginning. */
        BEGINNING,
        /** Where whoever cloned the repository cut it off. */
        CUT,
        /** Where reading on would take too long. */
        LIMIT
    }
}
