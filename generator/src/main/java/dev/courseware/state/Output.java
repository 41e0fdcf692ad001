package dev.courseware.state;

/**
 * A file of the site.
 *
 * @param path relative to the site
 * @param stamp when the site was put in place
 * @param content the checksum of its bytes
 */
public record Output(String path, Stamp stamp, long content) {
    void write(StateWriter out) {
        out.text(path);
        stamp.write(out);
        out.fixed(content);
    }

    static Output read(StateReader in) {
        return new Output(in.text(), Stamp.read(in), in.fixed());
    }
}
