package dev.courseware.publish;

/**
 * A name and a secret for a server.
 *
 * @param source where they come from, to be told when the server refuses them
 */
public record Login(String user, String password, String source) {
    /** Without the secret. */
    @Override
    public String toString() {
        return source;
    }
}
