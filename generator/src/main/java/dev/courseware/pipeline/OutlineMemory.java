package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.source.Lookup;
import dev.courseware.source.PageMemory;
import dev.courseware.state.Changes;
import dev.courseware.state.Checksum;
import dev.courseware.state.InputLog;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of sources for the outline: takes pages over whose sources are unchanged, and remembers all for the next build. */
final class OutlineMemory implements PageMemory {
    private static final String NAME = "outline";

    private final Last last;
    private final Map<String, PageRecord> known = new HashMap<>();
    private final Changes changes;
    private final InputLog inputs;
    private final List<PageRecord> next = new ArrayList<>();
    private boolean whole = true;
    private long course;
    private String title = "";

    private OutlineMemory(Last last, Changes changes, InputLog inputs) {
        this.last = last;
        this.changes = changes;
        this.inputs = inputs;
    }

    /**
     * What the last build remembered.
     *
     * @param course a checksum of what all pages depend on in course.yml
     * @param title the course's, which its front page may take over
     * @param whole whether it remembered all pages
     * @param around a checksum of what pages showed besides themselves and the outline
     * @param pages in the order in which they were found
     */
    private record Last(long course, String title, boolean whole, long around, List<PageRecord> pages) {
        static final Last NONE = new Last(0, "", false, 0, List.of());

        static Last read(StateReader in) {
            return new Last(in.fixed(), in.text(), in.truth(), in.fixed(), in.list(() -> PageRecord.read(in)));
        }
    }

    /**
     * Recalls what is remembered.
     *
     * @param records what the last build left
     * @param changes what has changed since
     * @param inputs gets the sources that aren't read
     */
    static OutlineMemory of(Records records, Changes changes, InputLog inputs) {
        return new OutlineMemory(records.find(NAME).map(Last::read).orElse(Last.NONE), changes, inputs);
    }

    @Override
    public void compare(Course read) {
        course = new Checksum().addValue(read.defaults()).addValue(read.html()).value();
        title = read.title();
        if (course == last.course()) {
            last.pages().stream()
                    .filter(each -> each.byName() != PageKind.HOME || title.equals(last.title()))
                    .forEach(each -> known.put(each.page().source(), each));
        }
    }

    @Override
    public Optional<PageRef> find(String path, PageKind byName, Diagnostics diagnostics) {
        PageRecord record = known.get(path);
        Lookup file = new Lookup(Lookup.Kind.FILE, path);
        if (record == null || record.byName() != byName || !changes.isSame(file)) {
            return Optional.empty();
        }
        inputs.carry(changes.same().get(file));
        diagnostics.tellAgain(record.told());
        record.marks().forEach(diagnostics::ignore);
        next.add(record);
        return Optional.of(record.page());
    }

    @Override
    public void keep(PageRef page, PageKind byName, Diagnostics told) {
        Optional<List<Diagnostics.Kept>> kept = told.kept();
        kept.ifPresent(problems -> next.add(new PageRecord(page, byName, problems, told.marks())));
        whole &= kept.isPresent();
    }

    /**
     * Whether pages show the same around their texts as in the last build.
     *
     * @param around a checksum of what they show besides themselves and the outline
     */
    boolean isSame(long around) {
        return whole && last.whole() && around == last.around() && pages(next).equals(pages(last.pages()));
    }

    private static List<PageRef> pages(List<PageRecord> records) {
        return records.stream().map(PageRecord::page).toList();
    }

    /** Remembers the pages that were found. */
    void remember(RecordsWriter writer, long around) {
        writer.add(NAME, out -> write(out, around));
    }

    private void write(StateWriter out, long around) {
        out.fixed(course);
        out.text(title);
        out.truth(whole);
        out.fixed(around);
        out.list(next, each -> each.write(out));
    }
}
