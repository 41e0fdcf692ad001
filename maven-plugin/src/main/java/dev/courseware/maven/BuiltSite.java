package dev.courseware.maven;

import dev.courseware.output.StagedSite;
import dev.courseware.publish.PublishFailure;
import dev.courseware.source.CourseFiles;
import dev.courseware.state.Changes;
import dev.courseware.state.Manifest;
import dev.courseware.state.SiteFiles;
import dev.courseware.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The site that the last build left, by what that build noted of it.
 *
 * @param course the course's folder
 * @param output the folder that holds the site
 * @param state the folder of the notes
 */
record BuiltSite(Path course, Path output, Path state) {
    Path folder() {
        return output.resolve(StagedSite.SITE);
    }

    /**
     * Looks whether it is what was built.
     *
     * @return what an author should know before it is published
     * @throws PublishFailure if somebody changed it
     */
    Optional<String> look() throws PublishFailure, IOException {
        Optional<Manifest> known = StateFolder.at(state).manifest();
        if (known.isEmpty()) {
            // Built by an older courseware, or elsewhere; nothing speaks against it.
            return Optional.empty();
        }
        Optional<String> strange = SiteFiles.of(folder(), known.get()).strange();
        if (strange.isPresent()) {
            throw new PublishFailure("The site in " + folder() + " isn't as it was built: " + strange.get()
                    + ". Build it anew, with «mvn courseware:build».");
        }
        return Changes.of(CourseFiles.in(course, output), known.get()).changed().stream()
                .findFirst()
                .map(changed -> "The course has changed since this site was built («" + changed.path()
                        + "»). What is published is the site as it was built; «mvn courseware:build» builds it anew.");
    }
}
