package dev.courseware.svg;

import java.util.List;

/** The result of reading a file that may be SVG. */
public sealed interface Svg {
    /**
     * A picture.
     *
     * @param markup the whole file, written anew from what was understood of it: nothing that runs or fetches
     * @param width in CSS pixels, 0 if the file doesn't say
     * @param height likewise
     * @param leftOut what is not in the markup although readers may miss it, a phrase each
     */
    record Picture(String markup, int width, int height, List<String> leftOut) implements Svg {
        public Picture {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * A picture that must not be published.
     *
     * @param problem what it does, to stand behind the file's name
     * @param hint how to fix it
     */
    record Refused(String problem, String hint) implements Svg {}

    /** A file of another kind. */
    record Other() implements Svg {}

    /** Reads a file's bytes. */
    static Svg read(byte[] bytes) {
        return SvgReader.read(bytes, 0);
    }
}
