package dev.courseware.state;

import java.util.List;

/**
 * Describes a site and what it was made from, as of the end of a build.
 *
 * @param begun when the build began, in nanoseconds since 1970
 * @param written when the site was in place, in nanoseconds since 1970
 * @param world everything that all pages depend on
 * @param tools the files that make up the generator
 * @param inputs what the build asked about the course, in order
 * @param outputs the site's files
 * @param report what the build reported, in its owner's format
 * @param lessons the checksum of the file that holds what is remembered about lessons
 */
public record Manifest(
        long begun,
        long written,
        List<Circumstance> world,
        List<ToolFile> tools,
        List<Input> inputs,
        List<Output> outputs,
        String report,
        long lessons) {
    private static final String FORMAT = "courseware state 3";

    public Manifest {
        world = List.copyOf(world);
        tools = List.copyOf(tools);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    byte[] bytes() {
        StateWriter out = new StateWriter();
        out.text(FORMAT);
        out.fixed(begun);
        out.fixed(written);
        out.list(world, each -> each.write(out));
        out.list(tools, each -> each.write(out));
        out.list(inputs, each -> each.write(out));
        out.list(outputs, each -> each.write(out));
        out.text(report);
        out.fixed(lessons);
        return out.file();
    }

    /** @throws StateReader.Malformed if this isn't a manifest, or one of another version */
    static Manifest read(StateReader in) {
        if (!in.text().equals(FORMAT)) {
            throw new StateReader.Malformed("another version");
        }
        return new Manifest(
                in.fixed(),
                in.fixed(),
                in.list(() -> Circumstance.read(in)),
                in.list(() -> ToolFile.read(in)),
                in.list(() -> Input.read(in)),
                in.list(() -> Output.read(in)),
                in.text(),
                in.fixed());
    }
}
