package dev.courseware.diagram;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What a process of its own runs to draw for a build: takes sources from standard input and writes what became of each to
 * standard output. It is a process since it is the only thing that Java can surely end. It ends by itself when nobody
 * can ask it any more, busy or not.
 *
 * <p>A text is its length in bytes and its UTF-8. A request is a text; an answer is the effort, the line in
 * question, or {@link #PICTURE}, and a text: the picture, or what is wrong.
 */
final class DrawingProcess {
    static final int PICTURE = -1;
    /** PlantUML descends into what is nested. */
    private static final long STACK = 64L << 20;

    private DrawingProcess() {}

    public static void main(String[] arguments) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What PlantUML prints is no answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        BlockingQueue<String> sources = new LinkedBlockingQueue<>();
        Thread drawing = new Thread(null, () -> drawAll(sources, answers), "courseware-diagram", STACK);
        drawing.setDaemon(true);
        drawing.start();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                sources.add(read(in));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void drawAll(BlockingQueue<String> sources, DataOutputStream answers) {
        try {
            while (true) {
                answer(draw(sources.take()), answers);
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static PlantUml.Answer draw(String source) {
        try {
            return PlantUml.draw(source);
        } catch (LinkageError e) {
            // Slim packages of Java have no classes to draw with.
            return PlantUml.Answer.mistake(
                    0, "this Java can't draw; use one that has the module java.desktop (" + e.getMessage() + ")");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return PlantUml.Answer.mistake(0, "PlantUML can't draw it: " + e);
        }
    }

    private static void answer(PlantUml.Answer answer, DataOutputStream out) throws IOException {
        out.writeLong(answer.effort());
        out.writeInt(answer.mistake().map(DiagramResult.Mistake::line).orElse(PICTURE));
        write(answer.mistake().map(DiagramResult.Mistake::message).orElse(answer.svg()), out);
    }

    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws EOFException if there is no more */
    static String read(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
