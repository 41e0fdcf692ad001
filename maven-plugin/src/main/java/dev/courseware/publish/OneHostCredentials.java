package dev.courseware.publish;

import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.UnsupportedCredentialItem;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Gives a login to the server in the remote's address, and only when that server asks for it. A login that was refused
 * isn't tried again, so that no account gets locked.
 */
final class OneHostCredentials extends CredentialsProvider {
    private final URIish address;
    private final List<LoginSource> sources;
    private Login login;
    private boolean refused;
    private boolean asked;
    private PublishFailure failure;

    OneHostCredentials(URIish address, List<LoginSource> sources) {
        this.address = address;
        this.sources = List.copyOf(sources);
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) throws UnsupportedCredentialItem {
        if (!supports(items) || !OneOriginConnections.isSameOrigin(address, uri)) {
            return false;
        }
        asked = true;
        if (login == null && failure == null) {
            look();
        }
        if (login == null || refused) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(login.user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(login.password().toCharArray());
            }
        }
        return true;
    }

    private void look() {
        String host = address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
        String path = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
        try {
            for (LoginSource source : sources) {
                Optional<Login> found = source.login(address.getScheme(), host, path);
                if (found.isPresent()) {
                    login = found.get();
                    return;
                }
            }
        } catch (PublishFailure e) {
            failure = e;
        }
    }

    @Override
    public void reset(URIish uri) {
        refused = true;
    }

    /** Why the server refused access. */
    PublishFailure reason(String address, Throwable cause) {
        if (failure != null) {
            return failure;
        }
        String known = "Put a name and a password or token into Maven's settings.xml, as a <server> that"
                + " -Dcourseware.publish.server=… names, into the environment as " + EnvironmentLogin.USER + " and "
                + EnvironmentLogin.PASSWORD + ", or into a credential helper of Git.";
        if (login == null) {
            return new PublishFailure(
                    address + " requires a login"
                            + (asked ? ", but there is none. " : " of a kind that courseware doesn't support. ")
                            + known,
                    cause);
        }
        return new PublishFailure(
                address + " refused the " + login
                        + ". Is it the right one, and is it still valid? It may lack permission to"
                        + " write to the repository («Contents: write» on GitHub, «write_repository» on GitLab).",
                cause);
    }

    /** The text without the password, in case anybody has put it there. */
    String withoutSecrets(String text) {
        return login == null || login.password().isEmpty() ? text : text.replace(login.password(), "***");
    }
}
