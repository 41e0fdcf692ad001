package dev.courseware.maven;

import dev.courseware.output.StagedSite;
import dev.courseware.publish.PublishFailure;
import dev.courseware.source.CourseFiles;
import dev.courseware.state.Changes;
import dev.courseware.state.Manifest;
import dev.courseware.state.SiteComparison;
import dev.courseware.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The site that the last build left, as described in its state.
 *
 * @param course the course's folder
 * @param output the folder that holds the site
 * @param state the folder that holds the state
 */
record BuiltSite(Path course, Path output, Path state) {
    Path folder() {
        return output.resolve(StagedSite.SITE);
    }

    /**
     * What is known about the site.
     *
     * @param files its files; empty if nothing is known, as for a site that was built elsewhere
     * @param remarks what an author should know before it is published
     */
    record Known(Set<String> files, List<String> remarks) {
        static final Known NOTHING = new Known(Set.of(), List.of());
    }

    /**
     * Compares the site with what was built.
     *
     * @throws PublishFailure if any of its files was changed or removed
     */
    Known look() throws PublishFailure, IOException {
        Optional<Manifest> manifest = StateFolder.at(state).manifest();
        if (manifest.isEmpty()) {
            return Known.NOTHING;
        }
        SiteComparison now = SiteComparison.of(folder(), manifest.get());
        Set<String> files = new TreeSet<>();
        manifest.get().outputs().forEach(output -> files.add(output.path()));
        if (!now.intact().keySet().containsAll(files)) {
            throw new PublishFailure("The site in " + folder() + " isn't as it was built: "
                    + now.strange().orElse("files are missing") + ". Build it again with «mvn courseware:build».");
        }
        List<String> remarks = new ArrayList<>();
        now.strange()
                .ifPresent(added ->
                        remarks.add("In the site's folder, " + added + ", but not by a build; it is not published."));
        newer(manifest.get()).ifPresent(remarks::add);
        return new Known(files, remarks);
    }

    private Optional<String> newer(Manifest manifest) throws IOException {
        return Changes.of(CourseFiles.in(course, output), manifest).changed().stream()
                .findFirst()
                .map(changed -> "The course has changed since this site was built («" + changed.path()
                        + "»). The site is published as it was built; to update it first, run «mvn courseware:build».");
    }
}
