package dev.courseware.publish;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.internal.JGitText;

/** Describes what went wrong between this machine and the remote, in sentences for the author. */
record Trouble(RemoteAddress address, OneHostCredentials credentials, ShellSessions shell) {
    /** An object name by SHA-256 where JGit expects one by SHA-1. */
    private static final Pattern SHA_256 = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private static final int MOST_CHARACTERS = 1000;

    /** Describes an exception from JGit. */
    PublishFailure failure(IOException problem) {
        PublishFailure known = known(problem);
        if (known != null) {
            return known;
        }
        String hint = cause(problem, EOFException.class) == null
                ? ""
                : " It closed the connection, which servers also do if the repository names its objects by SHA-256;"
                        + " courseware can't publish to one of those.";
        return new PublishFailure(
                address + " didn't answer as expected: " + cause(problem) + "." + hint + " Nothing was published.",
                problem);
    }

    private PublishFailure known(IOException problem) {
        String said = shell.said();
        String message = problem.getMessage() + (said.isEmpty() ? "" : ": " + said);
        OneOriginConnections.ElsewhereException elsewhere =
                cause(problem, OneOriginConnections.ElsewhereException.class);
        if (elsewhere != null) {
            return new PublishFailure(
                    address + " redirects to " + elsewhere.getMessage() + ", where no login is sent. If"
                            + " the repository has moved, use its new address: «git remote set-url».",
                    problem);
        }
        JGitText words = JGitText.get();
        if (message.contains(words.notAuthorized)
                || message.contains(words.noCredentialsProvider)
                || message.contains(MessageFormat.format(words.authenticationNotSupported, address.uri()))) {
            return credentials.reason(address.toString(), problem);
        }
        if (message.contains(MessageFormat.format(words.serviceNotPermitted, "", "git-receive-pack")
                        .strip())
                || message.toLowerCase(Locale.ROOT).contains("not permitted")) {
            return new PublishFailure(
                    address + " doesn't let you write to it: " + clean(message)
                            + ". Ask for permission to push, or use another login.",
                    problem);
        }
        if (message.contains("object format") || SHA_256.matcher(message).find()) {
            return RemoteAddress.sha256(address.toString());
        }
        if (message.contains("Permission denied (")) {
            return new PublishFailure(
                    address + " doesn't know your key: " + clean(said.isEmpty() ? message : said)
                            + ". Is it in the ssh agent («ssh-add -l» lists its keys)?",
                    problem);
        }
        if (cause(problem, NoRemoteRepositoryException.class) != null) {
            return new PublishFailure(
                    "There is no repository at " + address + ", or you have no access to it"
                            + (said.isEmpty() ? "" : ": " + clean(said)) + ".",
                    problem);
        }
        if (cause(problem, SSLException.class) != null) {
            return new PublishFailure(
                    "The connection to " + address + " isn't secure: " + cause(problem) + ".", problem);
        }
        if (cause(problem, UnknownHostException.class) != null
                || cause(problem, NoRouteToHostException.class) != null
                || cause(problem, ConnectException.class) != null) {
            return new PublishFailure(
                    address + " can't be reached: " + cause(problem)
                            + ". Are you online, and is the address right? Nothing was published.",
                    problem);
        }
        return null;
    }

    /** Describes a connection that broke during a push, which left the branch unchanged. */
    PublishFailure broken(IOException problem) {
        PublishFailure known = known(problem);
        if (known != null && !isBreak(problem)) {
            return known;
        }
        return new PublishFailure(
                "The connection to " + address + " broke during the push: " + cause(problem)
                        + ". The branch is unchanged; publish again.",
                problem);
    }

    /** Describes a connection that broke during a push, if the branch can't be looked at any more. */
    PublishFailure unknown(IOException problem) {
        return new PublishFailure(
                "The connection to " + address + " broke during the push: "
                        + cause(problem) + ". It is unknown whether the branch was changed; it"
                        + " is either unchanged or complete. Publish again when you are online.",
                problem);
    }

    private static boolean isBreak(IOException problem) {
        return cause(problem, SocketException.class) != null
                || cause(problem, SocketTimeoutException.class) != null
                || cause(problem, EOFException.class) != null;
    }

    /** Describes a push that the remote rejected for a reason of its own. */
    PublishFailure rejected(String branch, RemoteBranch.Answer answer) {
        String status = clean(answer.status());
        String said = clean(answer.messages());
        String messages = said.isEmpty() ? "" : " It said: " + said;
        if (status.contains("currently checked out")) {
            return new PublishFailure(address + " has the branch «" + branch + "» checked out, and its files would no"
                    + " longer fit. Publish to a bare"
                    + " repository («git init --bare»), or"
                    + " check another branch out there."
                    + messages);
        }
        return new PublishFailure(
                address + " rejected the push to «" + branch + "»: " + status + "." + messages + protection(status));
    }

    private static String protection(String status) {
        return status.contains("protected branch") || status.contains("rule violations")
                ? " Allow pushes to this branch in the repository's settings, or publish to another one."
                : "";
    }

    private static <T extends Throwable> T cause(Throwable problem, Class<T> type) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private String cause(Throwable problem) {
        String said = shell.said();
        return clean(said.isEmpty() ? lastMessage(problem) : said);
    }

    /** The message closest to what happened. */
    private static String lastMessage(Throwable problem) {
        String message = "";
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                message = cause.getMessage();
            }
        }
        return message.isEmpty() ? problem.toString() : message;
    }

    /**
     * Cleans a text from elsewhere: without secrets, without characters that would control a terminal, and of limited
     * length.
     */
    String clean(String text) {
        StringBuilder clean = new StringBuilder();
        credentials.withoutSecrets(text).codePoints().limit(MOST_CHARACTERS).forEach(c -> {
            boolean control = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            clean.appendCodePoint(control ? ' ' : c);
        });
        return clean.toString().strip().replaceAll(" {2,}", " ").replaceAll("[.:]+$", "");
    }
}
