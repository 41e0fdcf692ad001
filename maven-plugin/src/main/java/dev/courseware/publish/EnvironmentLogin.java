package dev.courseware.publish;

import java.util.Map;
import java.util.Optional;

/**
 * The login in environment variables, where CI servers put secrets.
 *
 * @param usualUser the name to use if there is only a password
 */
record EnvironmentLogin(Map<String, String> environment, String usualUser) implements LoginSource {
    static final String PASSWORD = "COURSEWARE_PUBLISH_PASSWORD";
    static final String USER = "COURSEWARE_PUBLISH_USER";

    @Override
    public Optional<Login> login(String scheme, String host, String path) {
        String password = environment.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            return Optional.empty();
        }
        String user = environment.getOrDefault(USER, "");
        return Optional.of(new Login(user.isEmpty() ? usualUser : user, password, "environment's " + PASSWORD));
    }

    @Override
    public String toString() {
        return PASSWORD;
    }
}
