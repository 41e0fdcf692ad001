package dev.courseware.state;

/**
 * A jar or folder of classes of which the generator consists.
 *
 * @param path where this machine has it
 * @param stamp of a jar
 * @param content a checksum
 */
public record ToolFile(String path, Stamp stamp, long content) {
    /** Its name, which is the same on every machine. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    void write(StateWriter out) {
        out.text(path);
        stamp.write(out);
        out.fixed(content);
    }

    static ToolFile read(StateReader in) {
        return new ToolFile(in.text(), Stamp.read(in), in.fixed());
    }
}
