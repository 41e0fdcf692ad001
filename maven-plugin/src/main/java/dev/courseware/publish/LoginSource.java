package dev.courseware.publish;

import java.util.Optional;

/** Where a login may be found. */
@FunctionalInterface
public interface LoginSource {
    /**
     * Looks for a login.
     *
     * @param scheme {@code http} or {@code https}
     * @param host the server's name, with its port if that is not the usual one
     * @param path the repository's path on the server
     * @throws PublishFailure if it was asked for and isn't there
     */
    Optional<Login> login(String scheme, String host, String path) throws PublishFailure;
}
