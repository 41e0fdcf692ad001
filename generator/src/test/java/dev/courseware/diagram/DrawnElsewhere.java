package dev.courseware.diagram;

import dev.courseware.cache.ContentCache;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Draws a diagram from standard input, in a Java that was started as a test wants it. */
final class DrawnElsewhere {
    private DrawnElsewhere() {}

    public static void main(String[] arguments) throws IOException {
        String source = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Drawing drawing = new Diagrams(ContentCache.NONE, DrawnElsewhere.class.getClassLoader()).draw(source);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(drawing + "\n");
    }
}
