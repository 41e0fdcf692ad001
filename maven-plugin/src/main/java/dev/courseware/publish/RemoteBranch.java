package dev.courseware.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.PackProtocolException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;

/** The branch on the remote, to be fetched and pushed to. */
final class RemoteBranch {
    /** Fetches the names of contents, which folders hold, but not the contents themselves. */
    private static final FilterSpec NAMES_ONLY = filter("blob:none");

    /** JGit says "failed to lock", Git "cannot lock ref" and "failed to update ref". */
    private static final Pattern LOCKED = Pattern.compile("(failed to|cannot) (lock|update ref)");

    private static final int MOST_SECONDS_OF_SILENCE = 120;

    private final RemoteAddress address;
    private final String ref;
    private final BranchStore store;
    private final OneHostCredentials credentials;
    private final ShellSessions shell;
    private final boolean byGit;

    /** @param byGit whether to let the user's own Git, which runs hooks, write to a repository in a folder */
    RemoteBranch(
            RemoteAddress address,
            String ref,
            BranchStore store,
            OneHostCredentials credentials,
            ShellSessions shell,
            boolean byGit) {
        this.address = address;
        this.ref = ref;
        this.store = store;
        this.credentials = credentials;
        this.shell = shell;
        this.byGit = byGit;
    }

    /**
     * The remote's answer to a push.
     *
     * @param taken whether the branch is now what was pushed
     * @param status what the remote said about the branch
     * @param messages what else it said, for instance from hooks
     */
    record Answer(boolean taken, String status, String messages) {
        /** Whether somebody else was writing to the branch at that moment. */
        boolean isLocked() {
            return LOCKED.matcher(status).find();
        }
    }

    private static FilterSpec filter(String line) {
        try {
            return FilterSpec.fromFilterLine(line);
        } catch (PackProtocolException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transport open() throws NotSupportedException, TransportException {
        Transport transport = Transport.open(store.repository(), address.uri());
        transport.setTimeout(MOST_SECONDS_OF_SILENCE);
        transport.setCredentialsProvider(credentials);
        if (transport instanceof TransportHttp http) {
            http.setHttpConnectionFactory(new OneOriginConnections(address.uri()));
        } else if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(shell);
        } else if (byGit) {
            // Any command but the default makes JGit run it instead of doing the work itself.
            transport.setOptionReceivePack("git --no-pager receive-pack");
        }
        return transport;
    }

    /** The branch's last commit on the remote now, without fetching anything; empty if there is no branch. */
    Optional<ObjectId> look() throws IOException {
        try (Transport transport = open();
                FetchConnection connection = connect(transport)) {
            return Optional.ofNullable(connection.getRef(ref)).map(Ref::getObjectId);
        }
    }

    /**
     * Fetches the branch's last commit; empty if there is no branch.
     *
     * @param contents whether to fetch the contents of its files too. A commit that follows it can be pushed without
     *     them. For a commit without a history JGit sends everything in it.
     */
    Optional<ObjectId> fetch(boolean contents) throws IOException {
        try (Transport transport = open()) {
            transport.setDepth(1);
            if (!contents) {
                transport.setFilterSpec(NAMES_ONLY);
                try (FetchConnection connection = connect(transport)) {
                    Optional<Ref> last = Optional.ofNullable(connection.getRef(ref));
                    if (last.isEmpty() || isFetched(connection, last.get())) {
                        return last.map(Ref::getObjectId);
                    }
                }
            }
            transport.setFilterSpec(FilterSpec.NO_FILTER);
            try (FetchConnection connection = connect(transport)) {
                Optional<Ref> last = Optional.ofNullable(connection.getRef(ref));
                if (last.isPresent()) {
                    connection.fetch(NullProgressMonitor.INSTANCE, List.of(last.get()), Set.of());
                }
                return last.map(Ref::getObjectId);
            }
        }
    }

    /** False if the server can't leave anything out, which JGit doesn't report by an exception of its own. */
    private static boolean isFetched(FetchConnection connection, Ref last) {
        try {
            connection.fetch(NullProgressMonitor.INSTANCE, List.of(last), Set.of());
            return true;
        } catch (TransportException e) {
            return false;
        }
    }

    private FetchConnection connect(Transport transport) throws IOException {
        return transport.openFetch(List.of(new RefSpec(ref)));
    }

    /**
     * Pushes a commit.
     *
     * @param before the expected state of the branch, so that nobody else's work gets lost; null if there must be no
     *     branch
     * @param force whether the commit need not follow that one
     */
    Answer push(ObjectId commit, ObjectId before, boolean force) throws IOException {
        ObjectId expected = before == null ? ObjectId.zeroId() : before;
        RemoteRefUpdate update =
                new RemoteRefUpdate(store.repository(), commit.name(), commit, ref, force, null, expected);
        try (Transport transport = open()) {
            PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            RemoteRefUpdate.Status status = update.getStatus();
            boolean taken = status == RemoteRefUpdate.Status.OK || status == RemoteRefUpdate.Status.UP_TO_DATE;
            return new Answer(taken, status(update), result.getMessages());
        }
    }

    private static String status(RemoteRefUpdate update) {
        String message = update.getMessage();
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> "";
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> "the branch has changed in the meantime";
            default -> message == null || message.isBlank() ? update.getStatus().name() : message;
        };
    }
}
