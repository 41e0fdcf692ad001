package dev.courseware.pipeline;

import dev.courseware.source.CourseFiles;
import dev.courseware.state.Checksum;
import dev.courseware.state.Circumstance;
import dev.courseware.state.ToolFile;
import dev.courseware.state.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Under what circumstances a build runs, beside the course: where one is another, nothing of the last build is of use.
 *
 * @param circumstances always the same ones, in the same order
 */
record World(List<Circumstance> circumstances) {
    private static final List<String> JAVA =
            List.of("java.vm.version", "java.vendor", "os.name", "os.arch", "sun.jnu.encoding", "file.encoding");

    /**
     * The circumstances of a build.
     *
     * @param tools what it runs; empty if nobody knows that
     */
    static World of(BuildRequest request, Optional<List<ToolFile>> tools, CourseFiles files) {
        return new World(List.of(
                new Circumstance(
                        "courseware or a jar that the course adds",
                        tools.map(Tools::sum).orElse(0L)),
                new Circumstance(
                        "Java or the system",
                        Checksum.of(JAVA.stream()
                                .map(name -> System.getProperty(name, ""))
                                .toList())),
                new Circumstance(
                        "an option of the build",
                        Checksum.of(List.of(
                                request.theme(),
                                request.url(),
                                within(request, files),
                                String.valueOf(request.purpose().preview()))))));
    }

    /** Where the output folder stands in the course; empty if outside. */
    private static String within(BuildRequest request, CourseFiles files) {
        Path output = request.outputDirectory().toAbsolutePath().normalize();
        return output.startsWith(files.root()) ? files.root().relativize(output).toString() : "";
    }

    /** The name of the first circumstance that is another one now; empty if all are as before. */
    static Optional<String> difference(World before, World now) {
        for (int i = 0; i < now.circumstances().size(); i++) {
            Circumstance current = now.circumstances().get(i);
            if (i >= before.circumstances().size()
                    || !current.equals(before.circumstances().get(i))) {
                return Optional.of(current.name());
            }
        }
        return Optional.empty();
    }
}
