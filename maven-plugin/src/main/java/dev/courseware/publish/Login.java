package dev.courseware.publish;

/**
 * A name and a secret for a server.
 *
 * @param source what to call them when the server refuses them, as {@code login in Maven's settings.xml}
 */
public record Login(String user, String password, String source) {
    /** What GitHub wants with tokens of its Actions; with other tokens it and GitLab take any name. */
    public static final String TOKEN_USER = "x-access-token";

    static final Login NONE = new Login("", "", "");

    /** Without the secret; a name may be one as well. */
    @Override
    public String toString() {
        return source;
    }
}
