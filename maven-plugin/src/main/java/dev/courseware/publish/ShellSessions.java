package dev.courseware.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Connections through the user's own {@code ssh}, with its agent, keys, settings and known hosts. It may never prompt,
 * since nobody may be there to answer.
 */
final class ShellSessions extends SshSessionFactory {
    private final Map<String, String> environment;
    private final String command;
    private Session last;

    /**
     * Finds the program in the same way as Git.
     *
     * @param settings Git's settings, where {@code core.sshCommand} may name a program
     */
    ShellSessions(Map<String, String> environment, GitSettings settings) {
        this.environment = environment;
        String own = environment.getOrDefault("GIT_SSH_COMMAND", "").strip();
        this.command = own.isEmpty() ? settings.text("core", "sshCommand") : own;
    }

    @Override
    public String getType() {
        return "courseware";
    }

    @Override
    public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS fs, int milliseconds) {
        return new RemoteSession() {
            @Override
            public Process exec(String remoteCommand, int seconds) throws IOException {
                ProcessBuilder builder = builder(fs, arguments(uri, remoteCommand));
                builder.environment().clear();
                builder.environment().putAll(environment);
                try {
                    last = new Session(builder.start());
                    return last;
                } catch (IOException e) {
                    throw new TransportException("ssh can't be started: " + e.getMessage(), e);
                }
            }

            @Override
            public void disconnect() {
                // Each process ends with its connection.
            }
        };
    }

    private ProcessBuilder builder(FS fs, List<String> arguments) {
        if (!command.isEmpty()) {
            return fs.runInShell(command, arguments.toArray(new String[0]));
        }
        List<String> all = new ArrayList<>();
        String named = environment.getOrDefault("GIT_SSH", "").strip();
        all.add(named.isEmpty() ? "ssh" : named);
        all.addAll(arguments);
        return new ProcessBuilder(all);
    }

    private List<String> arguments(URIish uri, String remoteCommand) {
        String program = (command + environment.getOrDefault("GIT_SSH", "")).toLowerCase(Locale.ROOT);
        boolean putty = program.contains("plink");
        List<String> arguments = new ArrayList<>();
        if (putty) {
            arguments.add("-batch");
        } else {
            arguments.addAll(List.of("-o", "BatchMode=yes"));
        }
        if (uri.getPort() > 0) {
            arguments.add(putty ? "-P" : "-p");
            arguments.add(String.valueOf(uri.getPort()));
        }
        arguments.add(uri.getUser() == null ? uri.getHost() : uri.getUser() + "@" + uri.getHost());
        arguments.add(remoteCommand);
        return arguments;
    }

    /** What the last program printed as errors, such as "Permission denied"; empty if nothing. */
    String said() {
        return last == null ? "" : last.said();
    }

    /**
     * A process whose messages JGit can't miss. JGit asks for the exit status and the errors right after the end of the
     * output, when the process may not have ended yet; it would then get an exception that hides what happened.
     */
    private static final class Session extends Process {
        private static final long MOST_SECONDS = 10;
        private static final long SECONDS_TO_END = 2;
        private final Process process;
        private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
        private final Thread reader = new Thread(this::read, "courseware-ssh");

        Session(Process process) {
            this.process = process;
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try {
                process.getErrorStream().transferTo(errors);
            } catch (IOException e) {
                errors.writeBytes(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            }
        }

        String said() {
            try {
                reader.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return errors.toString(StandardCharsets.UTF_8).strip();
        }

        @Override
        public OutputStream getOutputStream() {
            return process.getOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return process.getInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public int exitValue() {
            try {
                if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                    return process.exitValue();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }

        /** JGit calls this immediately; the program would then lose what it was about to print. */
        @Override
        public void destroy() {
            try {
                if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    reader.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroy();
        }
    }
}
