package dev.courseware.publish;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.util.Locale;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;

/**
 * Connects to the server in the remote's address and to no other. JGit follows redirects and takes headers with secrets
 * along: those of {@code http.extraHeader} to every host, a password to other ports.
 */
final class OneOriginConnections extends JDKHttpConnectionFactory {
    private final URIish address;

    OneOriginConnections(URIish address) {
        this.address = address;
    }

    /** The server redirected to another one. */
    static final class ElsewhereException extends IOException {
        private static final long serialVersionUID = 1L;

        ElsewhereException(URL url) {
            super(url.getProtocol() + "://" + url.getAuthority());
        }
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        requireSameOrigin(url);
        return super.create(url);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        requireSameOrigin(url);
        return super.create(url, proxy);
    }

    private void requireSameOrigin(URL url) throws IOException {
        if (!isSameOrigin(address, new URIish(url))) {
            throw new ElsewhereException(url);
        }
    }

    static boolean isSameOrigin(URIish one, URIish other) {
        return origin(one).equals(origin(other));
    }

    private static String origin(URIish uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":"
                + (uri.getPort() < 0 ? usual : uri.getPort());
    }
}
