package dev.courseware.state;

/**
 * A jar or folder of classes that the generator consists of.
 *
 * @param place a checksum of its location on this machine
 * @param name the last part of its path, which is the same on every machine
 * @param stamp the stamp of a jar
 * @param content a checksum
 */
public record ToolFile(long place, String name, Stamp stamp, long content) {
    void write(StateWriter out) {
        out.fixed(place);
        out.text(name);
        stamp.write(out);
        out.fixed(content);
    }

    static ToolFile read(StateReader in) {
        return new ToolFile(in.fixed(), in.text(), Stamp.read(in), in.fixed());
    }
}
