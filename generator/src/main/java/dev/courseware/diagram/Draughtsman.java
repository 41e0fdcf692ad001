package dev.courseware.diagram;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has {@link DrawingProcess} draw, which starts with the first diagram and serves all that follow. What is drawn has passed
 * {@link DrawingEffort} and so takes a second or two at most; should a diagram still keep the process busy for a minute of its
 * own, which is processor's time and so as long on a busy machine, the process is ended. Not thread-safe.
 */
final class Draughtsman implements AutoCloseable {
    private static final Duration BUSIEST = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Each of them cost a minute; there are none, as far as is known. */
    private static final int MOST_ENDED = 3;

    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            // Names of elements in capitals are made small ones by the machine's language, and Turkish has two i.
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.variant=");
    /** Options for every Java of the machine may be for debugging, and two can't listen at one port. */
    private static final List<String> INHERITED = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final List<String> command = new ArrayList<>();
    private final Duration busiest;
    private final Duration look;
    private Process process;
    private DataOutputStream sources;
    private DataInputStream answers;
    private int ended;

    /**
     * @param plantuml one of PlantUML's classes, in its jar
     * @param options more options for Java
     */
    Draughtsman(String plantuml, List<String> options) {
        this(plantuml, options, BUSIEST, LOOK);
    }

    /** @param look how long to wait before looking how busy it is */
    Draughtsman(String plantuml, List<String> options, Duration busiest, Duration look) {
        this.busiest = busiest;
        this.look = look;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.add("-cp");
        command.add(jarOf(plantuml) + File.pathSeparator + own());
        command.add(DrawingProcess.class.getName());
    }

    PlantUml.Answer draw(String source) {
        if (ended >= MOST_ENDED) {
            return PlantUml.Answer.mistake(0, "earlier diagrams took too long to draw, so this one wasn't tried");
        }
        try {
            if (process == null) {
                start();
            }
            Duration before = busy();
            CompletableFuture<PlantUml.Answer> answer = new CompletableFuture<>();
            Thread asking = new Thread(() -> ask(source, answer), "courseware-diagram");
            asking.setDaemon(true);
            asking.start();
            return await(answer, before);
        } catch (IOException e) {
            return PlantUml.Answer.mistake(0, "Java, which draws it, can't be started: " + e.getMessage());
        }
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        INHERITED.forEach(builder.environment()::remove);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        sources = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    private void ask(String source, CompletableFuture<PlantUml.Answer> answer) {
        try {
            DrawingProcess.write(source, sources);
            long effort = answers.readLong();
            int line = answers.readInt();
            String text = DrawingProcess.read(answers);
            answer.complete(
                    line == DrawingProcess.PICTURE
                            ? new PlantUml.Answer(text, effort, Optional.empty())
                            : PlantUml.Answer.mistake(line, text));
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }

    private PlantUml.Answer await(CompletableFuture<PlantUml.Answer> answer, Duration before) {
        while (true) {
            try {
                return answer.get(look.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (busy().minus(before).compareTo(busiest) > 0) {
                    ended++;
                    close();
                    return PlantUml.Answer.mistake(0, "it takes too long to draw");
                }
            } catch (ExecutionException e) {
                close();
                return PlantUml.Answer.mistake(0, "the process that draws it ended: " + e.getCause());
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                return PlantUml.Answer.mistake(0, "the build was interrupted");
            }
        }
    }

    /** For how long the process has kept a processor busy; zero where the system doesn't say. */
    private Duration busy() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
            process = null;
        }
    }

    private static Path jarOf(String address) {
        int end = address.indexOf("!/");
        return Path.of(URI.create(address.substring("jar:".length(), end)));
    }

    private static Path own() {
        try {
            return Path.of(Draughtsman.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where this class comes from has no address", e);
        }
    }
}
