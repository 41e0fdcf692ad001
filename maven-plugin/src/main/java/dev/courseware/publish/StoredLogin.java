package dev.courseware.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The login that Git's own credential helpers know.
 *
 * @param user whose login is wanted; empty for anybody's
 */
record StoredLogin(GitProgram git, Path folder, String user) implements LoginSource {
    @Override
    public Optional<Login> login(String scheme, String host, String path) throws PublishFailure {
        String question = "protocol=" + scheme + "\nhost=" + host + "\npath=" + path
                + (user.isEmpty() ? "" : "\nusername=" + user) + "\n\n";
        if (question.lines().count() != (user.isEmpty() ? 4 : 5)) {
            return Optional.empty();
        }
        GitProgram.Answer answer;
        try {
            answer = git.run(folder, question, "credential", "fill");
        } catch (IOException e) {
            throw new PublishFailure("Git's credential helper gave no answer: " + e.getMessage() + ".", e);
        }
        Map<String, String> fields = new HashMap<>();
        answer.out().lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                fields.put(line.substring(0, equals), line.substring(equals + 1));
            }
        });
        String password = fields.getOrDefault("password", "");
        return answer.status() != 0 || password.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Login(fields.getOrDefault("username", ""), password, "login of Git's credential helper"));
    }
}
