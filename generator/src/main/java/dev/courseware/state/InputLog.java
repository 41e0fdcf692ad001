package dev.courseware.state;

import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import dev.courseware.source.LookupListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Records everything that a build looks up in its course, with the answers it got. Thread-safe. */
public final class InputLog implements LookupListener {
    private static final Comparator<Lookup> ORDER =
            Comparator.comparing(Lookup::kind).thenComparing(Lookup::path);

    private final CourseDisk disk;
    private final long begun;
    private final Map<Lookup, Input> first = new ConcurrentHashMap<>();
    private final Map<String, Long> read = new ConcurrentHashMap<>();
    private final Set<String> changed = new ConcurrentSkipListSet<>();

    /**
     * @param files the course; lookups through this object are not reported to any listener
     * @param begun when the build began, in nanoseconds since 1970
     */
    public InputLog(CourseFiles files, long begun) {
        this.disk = new CourseDisk(files);
        this.begun = begun;
    }

    /** When the build began, in nanoseconds since 1970. */
    public long begun() {
        return begun;
    }

    /**
     * Files that had other content when they were read a second time, so that pages made from them may not fit
     * together.
     */
    public Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** Adopts an earlier build's answer to a question, which is known to be still true. */
    public void carry(Input input) {
        // It is older than an answer of this build, and something was taken over because of it.
        first.put(input.lookup(), input);
        if (input.stamp().isFile()) {
            sum(input.lookup().path(), input.content());
        }
    }

    /** Asks a question about a folder once more; {@link #changed} names it from then on if the answer is another one. */
    public void askAgain(Lookup lookup) {
        Input before = first.get(lookup);
        if (before != null && !disk.answer(lookup).equals(before)) {
            changed.add(lookup.path());
        }
    }

    @Override
    public void looked(Lookup lookup) {
        if (!first.containsKey(lookup)) {
            first.computeIfAbsent(lookup, this::begin);
        }
    }

    @Override
    public void looked(Lookup lookup, Optional<Path> real) {
        if (!first.containsKey(lookup)) {
            first.computeIfAbsent(lookup, asked -> begin(asked, disk.found(asked.path(), real)));
        }
    }

    @Override
    public void read(String path, byte[] content) {
        sum(path, Checksum.of(content));
    }

    private void sum(String path, long sum) {
        Long before = read.put(path, sum);
        if (before != null && before != sum) {
            changed.add(path);
        }
    }

    private Input begin(Lookup lookup) {
        return lookup.kind() == Lookup.Kind.FILE ? begin(lookup, disk.found(lookup.path())) : disk.answer(lookup);
    }

    /** A file that may still be being written is read at once, because its stamp wouldn't show a further change. */
    private Input begin(Lookup lookup, String found) {
        Stamp stamp = disk.stamp(found);
        long content = stamp.isFile() && stamp.mayHideChange(begun) ? disk.content(found) : 0;
        return new Input(lookup, found, stamp, content);
    }

    /**
     * All questions and answers, in a fixed order.
     *
     * @return empty if an answer has changed since it was given, or the clock went back so that this can't be seen, because
     *     then nobody can say which content the site was made from
     */
    public Optional<List<Input>> inputs() {
        if (Stamp.now() < begun) {
            return Optional.empty();
        }
        List<Input> inputs = new ArrayList<>();
        CourseDisk.Glance glance = disk.glance();
        for (Input before : first.values()) {
            Optional<Input> now = end(before, glance);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            inputs.add(now.get());
        }
        inputs.sort(Comparator.comparing(Input::lookup, ORDER));
        return Optional.of(inputs);
    }

    private Optional<Input> end(Input before, CourseDisk.Glance glance) {
        Lookup lookup = before.lookup();
        if (lookup.kind() != Lookup.Kind.FILE) {
            return Optional.of(before).filter(disk.answer(lookup)::equals);
        }
        String found = before.found();
        Stamp stamp = before.stamp();
        if (!glance.isSame(before)
                && !(disk.found(lookup.path()).equals(found)
                        && disk.stamp(found).equals(stamp))) {
            return Optional.empty();
        }
        if (!stamp.isFile()) {
            return Optional.of(before);
        }
        long content = read.containsKey(lookup.path()) ? read.get(lookup.path()) : disk.content(found);
        boolean changed = before.content() != 0 && before.content() != content;
        return changed ? Optional.empty() : Optional.of(new Input(lookup, found, stamp, content));
    }
}
