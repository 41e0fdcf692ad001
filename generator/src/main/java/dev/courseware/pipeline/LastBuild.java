package dev.courseware.pipeline;

import dev.courseware.diagnostic.Severity;
import dev.courseware.json.JsonRecords;
import dev.courseware.model.Course;
import dev.courseware.model.Look;
import dev.courseware.output.StagedSite;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import dev.courseware.state.Changes;
import dev.courseware.state.Checksum;
import dev.courseware.state.Input;
import dev.courseware.state.InputLog;
import dev.courseware.state.Manifest;
import dev.courseware.state.Output;
import dev.courseware.state.Records;
import dev.courseware.state.RecordsWriter;
import dev.courseware.state.SiteComparison;
import dev.courseware.state.Stamp;
import dev.courseware.state.StateFolder;
import dev.courseware.state.StateReader;
import dev.courseware.state.ToolFile;
import dev.courseware.state.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the last build left, compared with what is there now. */
final class LastBuild implements AutoCloseable {
    /** The course's own part of its theme. */
    static final Lookup THEME = new Lookup(Lookup.Kind.TREE, "theme");

    /** What every source depends on, beside a part of course.yml. */
    private static final List<Lookup> OF_ALL = List.of(new Lookup(Lookup.Kind.ENTRY, "theme"), THEME);

    /** What is noted of what all sources depend on. */
    private static final String COMMON = "common";

    private final BuildRequest request;
    private final Path target;
    private final Path place;
    private final StateFolder folder;
    private final Optional<Manifest> manifest;
    private final Optional<List<ToolFile>> tools;
    private final World world;
    private final Changes changes;
    private final SiteComparison site;
    private final Stamp stamp;
    private String whole;
    private Optional<Records> remembered = Optional.empty();

    private LastBuild(BuildRequest request, ClassLoader loader, CourseFiles files, boolean whetherChanged) {
        this.request = request;
        this.target = request.outputDirectory().resolve(StagedSite.SITE);
        this.folder = StateFolder.at(request.memory().state());
        this.place = Files.exists(target) || !isApart() ? target : folder.twin();
        this.stamp = folder.stamp();
        Optional<Manifest> left = request.memory().rebuild() ? Optional.empty() : folder.manifest();
        this.tools = Tools.of(
                loader,
                left.map(Manifest::tools).orElse(List.of()),
                left.map(Manifest::begun).orElse(0L));
        this.world = World.of(request, tools, files);
        this.whole = whole(left);
        this.manifest = left.filter(known -> whole.isEmpty());
        AtomicBoolean enough = new AtomicBoolean();
        Beside<SiteComparison> comparison = Beside.look(
                manifest.map(known -> known.outputs().size()).orElse(0),
                () -> manifest.map(known -> SiteComparison.of(place, known, enough::get))
                        .orElse(SiteComparison.NONE));
        this.changes = manifest.map(known -> whetherChanged ? Changes.first(files, known) : Changes.of(files, known))
                .orElse(Changes.NONE);
        enough.set(whetherChanged && !changes.isEmpty());
        this.site = enough.get() ? SiteComparison.NONE : comparison.result();
    }

    /**
     * Looks at everything on which the last site depends, and at the site.
     *
     * @param files the course, whose lookups need not be told to anybody
     */
    static LastBuild of(BuildRequest request, ClassLoader loader, CourseFiles files) {
        return new LastBuild(request, loader, files, false);
    }

    /**
     * Looks only until it is clear whether {@link #upToDate} tells anything, which is all that may be asked.
     *
     * @param files the course, whose lookups need not be told to anybody
     */
    static LastBuild whetherChanged(BuildRequest request, ClassLoader loader, CourseFiles files) {
        return new LastBuild(request, loader, files, true);
    }

    private String whole(Optional<Manifest> left) {
        if (request.memory().rebuild()) {
            return "that was asked for";
        }
        if (tools.isEmpty()) {
            return "nobody can say of what the generator consists here";
        }
        if (left.isEmpty()) {
            return "nothing is known of an earlier build";
        }
        return World.difference(new World(left.get().world()), world)
                .map(name -> name + " is another one")
                .orElse("");
    }

    /** Why nothing of it is of use; empty if it is. */
    String whole() {
        return whole;
    }

    /**
     * What a build tells that has nothing to do; empty if the site isn't as it should be.
     *
     * @param started when it began, as {@link System#nanoTime} has it
     */
    Optional<BuildReport> upToDate(long started) {
        return manifest.filter(known -> changes.isEmpty() && isSiteIntact())
                .filter(known -> StagedSite.isTidy(request.outputDirectory()))
                .flatMap(LastBuild::report)
                .map(told -> told.again(
                        !request.failOnWarning() || told.count(Severity.WARNING) == 0,
                        target,
                        Duration.ofNanos(System.nanoTime() - started),
                        BuildWork.NONE));
    }

    private static Optional<BuildReport> report(Manifest manifest) {
        try {
            return Optional.of(JsonRecords.read(BuildReport.class, manifest.report()));
        } catch (JsonRecords.Malformed e) {
            return Optional.empty();
        }
    }

    /** Forgets it, before the site becomes another one. */
    void forget() {
        folder.clear();
    }

    /**
     * Keeps what this build leaves, when the site is in place; nothing if nobody could say of what it was made.
     *
     * @param inputs all that was asked of the course
     * @param site the new one
     * @param lessons what is remembered of them
     * @throws IOException if what the last build left can't be closed
     */
    void keep(InputLog inputs, StagedSite site, BuildReport report, RecordsWriter lessons) throws IOException {
        // Some systems replace no file that is open.
        close();
        Map<String, Long> written = site.written();
        // Where the site gets a twin, that changes its stamps, which are looked at later then.
        Beside<List<Output>> outputs =
                Beside.look(isApart() ? 0 : written.size(), () -> outputs(written, site.kept(), inputs.begun()));
        Optional<List<Input>> asked = inputs.inputs();
        if (tools.isEmpty() || asked.isEmpty()) {
            return;
        }
        if (isApart()) {
            try {
                folder.keepTwin(target, written.keySet());
            } catch (IOException e) {
                // Without it, a site that somebody removes is built again.
            }
        }
        BuildReport told = report.again(true, Path.of(StagedSite.SITE), report.duration(), BuildWork.NONE);
        folder.keep(
                lessons,
                sum -> new Manifest(
                        inputs.begun(),
                        site.placed(),
                        world.circumstances(),
                        tools.get(),
                        asked.get(),
                        outputs.result(),
                        JsonRecords.write(told),
                        sum));
    }

    private List<Output> outputs(Map<String, Long> written, Set<String> kept, long begun) {
        List<Output> outputs = new ArrayList<>();
        written.forEach((path, sum) -> {
            Stamp stamp = Stamp.of(target.resolve(path));
            // Somebody may have changed a file since it was compared with what the last build left.
            boolean doubtful = kept.contains(path) && stamp.isModifiedAround(begun);
            outputs.add(new Output(path, doubtful ? stamp.unproven() : stamp, sum));
        });
        return outputs;
    }

    /** Whether it is still what was looked at, or another build has been here meanwhile. */
    boolean isCurrent() {
        return folder.stamp().equals(stamp);
    }

    /** What it remembered of anything, for those who find out by themselves what of it still holds. */
    Records remembered() {
        if (remembered.isEmpty()) {
            remembered = Optional.of(manifest.map(folder::lessons).orElse(Records.NONE));
        }
        return remembered.get();
    }

    @Override
    public void close() throws IOException {
        if (remembered.isPresent()) {
            remembered.get().close();
        }
    }

    /**
     * What it remembered of sources; nothing if something was changed that all of them depend on.
     *
     * @param glossary a checksum of what lessons know of the glossary
     * @param course what course.yml says
     * @param ownChecks whether nobody else's checks want to see every source
     * @param inputs learns on what those depend who use it
     */
    Records records(long glossary, Course course, boolean ownChecks, InputLog inputs) {
        if (manifest.isEmpty()) {
            return Records.NONE;
        }
        if (!ownChecks) {
            whole = "checks that a jar adds look at every source";
            return Records.NONE;
        }
        for (Lookup lookup : OF_ALL) {
            if (!changes.isSame(lookup)) {
                whole = lookup.path() + " was changed";
                return Records.NONE;
            }
        }
        Records records = remembered();
        Optional<StateReader> common = records.find(COMMON);
        if (common.isEmpty()) {
            whole = "what is known of lessons is not of the last build";
            return Records.NONE;
        }
        if (common.get().fixed() != glossary) {
            whole = "the glossary was changed";
            return Records.NONE;
        }
        if (common.get().fixed() != textsOf(course)) {
            whole = "course.yml was changed";
            return Records.NONE;
        }
        OF_ALL.forEach(lookup -> inputs.carry(changes.same().get(lookup)));
        return records;
    }

    /** What all texts depend on in course.yml, in one number: what pages show around them and front matter do by themselves. */
    private static long textsOf(Course course) {
        return new Checksum()
                .addValue(course.language())
                .addValue(course.look().theme())
                .addValue(course.look().fonts().map(Look.Fonts::set))
                .addValue(course.cast())
                // For scripts that lessons show, which aren't read by themselves.
                .addValue(course.defaults().cast())
                .addValue(course.checks())
                .addValue(course.html())
                .addValue(course.glossary())
                .addValue(course.typography())
                .addValue(course.slideRatio())
                .value();
    }

    /** Begins to remember sources for the next build. */
    RecordsWriter begin(long glossary, Course course) {
        RecordsWriter next = folder.begin();
        next.add(COMMON, out -> {
            out.fixed(glossary);
            out.fixed(textsOf(course));
        });
        return next;
    }

    /** What has changed since. */
    Changes changes() {
        return changes;
    }

    /** Whether the state outlives the output folder. */
    private boolean isApart() {
        Path output = request.outputDirectory().toAbsolutePath().normalize();
        return !request.memory().state().toAbsolutePath().normalize().startsWith(output);
    }

    /** The last site. */
    Path place() {
        return place;
    }

    /** Whether the site in place is all that the last build made, and nothing else. */
    boolean isSiteIntact() {
        return manifest.isPresent() && site.strange().isEmpty() && place.equals(target);
    }

    /** The files of the site that are as they were built. */
    Map<String, Output> intact() {
        return site.intact();
    }
}
