package dev.courseware.publish;

import java.util.Map;
import java.util.Optional;

/** The login that the environment holds, as secrets of CI do. */
record EnvironmentLogin(Map<String, String> environment) implements LoginSource {
    static final String PASSWORD = "COURSEWARE_PUBLISH_PASSWORD";
    static final String USER = "COURSEWARE_PUBLISH_USER";
    /** GitHub wants this name with tokens of its Actions; with other tokens it and GitLab take any. */
    private static final String TOKEN_USER = "x-access-token";

    @Override
    public Optional<Login> login(String scheme, String host, String path) {
        String password = environment.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            return Optional.empty();
        }
        String user = environment.getOrDefault(USER, "");
        return Optional.of(new Login(user.isEmpty() ? TOKEN_USER : user, password, "environment's " + PASSWORD));
    }

    @Override
    public String toString() {
        return PASSWORD;
    }
}
