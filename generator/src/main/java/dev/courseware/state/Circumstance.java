package dev.courseware.state;

/**
 * Something on which every page depends.
 *
 * @param name in words of people: {@code Java}
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
