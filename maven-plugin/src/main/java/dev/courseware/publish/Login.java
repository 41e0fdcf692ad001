package dev.courseware.publish;

/**
 * A user name and password for a server.
 *
 * @param source what to call them if the server refuses them, such as {@code login in Maven's settings.xml}
 */
public record Login(String user, String password, String source) {
    /** GitHub requires this name with Actions tokens. With other tokens, GitHub and GitLab accept any name. */
    public static final String TOKEN_USER = "x-access-token";

    static final Login NONE = new Login("", "", "");

    /** Omits the password, and the name too, since that may also be a secret. */
    @Override
    public String toString() {
        return source;
    }
}
