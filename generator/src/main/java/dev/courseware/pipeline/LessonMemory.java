package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.Lookup;
import dev.courseware.state.Changes;
import dev.courseware.state.InputLog;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import dev.courseware.state.StateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is remembered of sources: finds those that read as in the last build, and remembers all for the next. Thread-safe. */
final class LessonMemory {
    private static final String LESSON = "lesson ";

    private final Records last;
    private final Changes changes;
    private final Outline outline;
    private final boolean sameAround;
    private final InputLog inputs;
    private final RecordsWriter next;

    /**
     * @param last what the last build remembered; nothing if none of it is of use
     * @param changes what has changed since
     * @param sameAround whether pages show the same around their texts as in the last build
     * @param inputs gets what sources depend on that aren't read
     * @param next takes what is remembered
     */
    LessonMemory(
            Records last, Changes changes, Outline outline, boolean sameAround, InputLog inputs, RecordsWriter next) {
        this.sameAround = sameAround;
        this.last = last;
        this.changes = changes;
        this.outline = outline;
        this.inputs = inputs;
        this.next = next;
    }

    /**
     * What is known of a source.
     *
     * @param record what was remembered, if the source reads the same
     * @param bytes the same as it was stored
     * @param why else, why not
     */
    record Known(Optional<LessonRecord> record, byte[] bytes, String why) {
        static Known not(String why) {
            return new Known(Optional.empty(), new byte[0], why);
        }
    }

    /** Finds out whether a source reads as in the last build. */
    Known find(PageRef page) {
        Optional<byte[]> note = last.bytes(LESSON + page.source());
        if (note.isEmpty()) {
            return Known.not("nothing is remembered of it");
        }
        LessonRecord record = LessonRecord.read(page, StateReader.part(note.get()));
        List<Lookup> other = new ArrayList<>();
        for (Lookup lookup : record.origins().lookups()) {
            if (!changes.isSame(lookup)) {
                other.add(lookup);
            }
        }
        if (other.stream().anyMatch(lookup -> lookup.path().equals(page.source()))) {
            return Known.not("it was changed");
        }
        if (!sameAround && record.page() != LessonRecord.sum(page)) {
            return Known.not("what the course says of it was changed");
        }
        if (!other.isEmpty()) {
            return Known.not(other.get(0).path() + " was changed");
        }
        if (!sameAround && !record.origins().asked().isSame(outline)) {
            return Known.not("a page that it names was changed");
        }
        return new Known(Optional.of(record), note.get(), "");
    }

    /** Whether pages show the same around their texts as in the last build. */
    boolean sameAround() {
        return sameAround;
    }

    /**
     * Remembers a source that was taken over.
     *
     * @param noted whether more was noted of it than in the last build
     */
    void keep(PageRef page, Known known, boolean noted) {
        LessonRecord record = known.record().orElseThrow();
        record.origins().lookups().forEach(lookup -> inputs.carry(changes.same().get(lookup)));
        next.add(LESSON + page.source(), noted ? record.bytes() : known.bytes());
    }

    /**
     * Remembers a source that was read. One whose problems depend on more than itself is read by each build, so that they
     * are told as they are then.
     */
    void add(PageRef page, LessonRecord record) {
        next.add(LESSON + page.source(), record.bytes());
    }

    /** The problems of a source, if they may be told again by a build that doesn't read it. */
    static Optional<List<Diagnostics.Kept>> told(Diagnostics remarks) {
        return remarks.kept()
                .filter(told -> told.stream()
                        .noneMatch(each -> each.rule().equals(CoreRule.IMAGE_LARGE.id())
                                || each.path().equals(CourseScanner.COURSE_FILE)));
    }
}
