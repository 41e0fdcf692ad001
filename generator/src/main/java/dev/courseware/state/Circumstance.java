package dev.courseware.state;

/**
 * Something that every page depends on.
 *
 * @param name as shown to people: {@code Java}
 * @param content a checksum
 */
public record Circumstance(String name, long content) {
    void write(StateWriter out) {
        out.text(name);
        out.fixed(content);
    }

    static Circumstance read(StateReader in) {
        return new Circumstance(in.text(), in.fixed());
    }
}
