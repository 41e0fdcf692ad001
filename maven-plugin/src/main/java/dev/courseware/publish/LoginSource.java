package dev.courseware.publish;

import java.util.Optional;

/** A place where a login may be found. */
@FunctionalInterface
public interface LoginSource {
    /**
     * Looks for a login.
     *
     * @param scheme {@code http} or {@code https}
     * @param host the server's name, with its port unless that is the default
     * @param path the repository's path on the server
     * @throws PublishFailure if a login was asked for by name and doesn't exist
     */
    Optional<Login> login(String scheme, String host, String path) throws PublishFailure;
}
