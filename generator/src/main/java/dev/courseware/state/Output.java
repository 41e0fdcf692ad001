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

    /** @throws StateReader.Malformed if it isn't the path of a file in the site */
    static Output read(StateReader in) {
        return new Output(within(in.text()), Stamp.read(in), in.fixed());
    }

    private static String within(String path) {
        if (path.isEmpty() || path.charAt(0) == '/' || path.indexOf(0) >= 0 || ("/" + path + "/").contains("/../")) {
            throw new StateReader.Malformed("no file of the site: " + path);
        }
        return path;
    }
}
