package dev.courseware.publish;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The user's own Git, which supports settings, logins and hooks that JGit doesn't. */
record GitProgram(Path file, Map<String, String> environment) {
    private static final long MOST_SECONDS = 60;

    /** What the program printed, and its exit status. */
    record Answer(int status, String out, String errors) {}

    /** Looks for the program in the folders of {@code PATH}. */
    static Optional<GitProgram> find(Map<String, String> environment) {
        String path = environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : List.of("git", "git.exe")) {
                Path file = path(folder, name);
                // A program in the current folder is not the user's Git.
                if (file != null && file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    GitProgram git = new GitProgram(file, environment);
                    return git.works() ? Optional.of(git) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Some systems have a program of this name that only explains how to install Git. */
    private boolean works() {
        try {
            Answer answer = run(file.getParent(), "", "--version");
            // Git says "fatal" if it can't read its settings, which the author should know.
            return answer.status() == 0 || answer.errors().contains("fatal: ");
        } catch (IOException e) {
            return false;
        }
    }

    private static Path path(String folder, String name) {
        try {
            return folder.isEmpty() ? null : Path.of(folder, name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /**
     * Runs the program.
     *
     * @param folder the folder to run it in
     * @param input its standard input
     * @throws IOException if it can't be run, or doesn't finish within a minute
     */
    Answer run(Path folder, String input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process = builder.start();
        try {
            Reading out = new Reading(process.getInputStream());
            Reading errors = new Reading(process.getErrorStream());
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It need not read its input; the exit status is what counts.
                errors.add(e.getMessage());
            }
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("git " + arguments[0] + " did not finish within " + MOST_SECONDS + " seconds");
            }
            return new Answer(process.exitValue(), out.text(), errors.text());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git " + arguments[0] + " ran", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads a stream to its end, so that the program never waits for its reader. */
    private static final class Reading extends Thread {
        private final InputStream in;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();

        Reading(InputStream in) {
            super("courseware-git");
            this.in = in;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            try (in) {
                in.transferTo(read);
            } catch (IOException e) {
                add(e.getMessage());
            }
        }

        void add(String message) {
            read.writeBytes(("\n" + message).getBytes(StandardCharsets.UTF_8));
        }

        String text() throws InterruptedException {
            join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
            return read.toString(StandardCharsets.UTF_8);
        }
    }
}
