package dev.courseware.publish;

import java.util.Map;

/**
 * The author of the commit, as Git determines it: from the environment, then from the settings of the repository, of
 * the user and of the machine.
 */
record Committer(String name, String email) {
    /**
     * Determines the author.
     *
     * @throws PublishFailure if Git doesn't know one
     */
    static Committer of(Map<String, String> environment, GitSettings settings) throws PublishFailure {
        String name = first(
                environment.getOrDefault("GIT_COMMITTER_NAME", ""),
                settings.text("committer", "name"),
                settings.text("user", "name"));
        String email = first(
                environment.getOrDefault("GIT_COMMITTER_EMAIL", ""),
                settings.text("committer", "email"),
                settings.text("user", "email"));
        if (name.isEmpty() || email.isEmpty()) {
            String missing = name.isEmpty() && email.isEmpty()
                    ? "user.name and user.email aren't set"
                    : name.isEmpty() ? "user.name isn't set" : "user.email isn't set";
            throw new PublishFailure("Every commit names its author, but Git doesn't know who you are: " + missing
                    + ". Tell it with «git config --global user.name \"Your Name\"» and"
                    + " «git config --global user.email you@example.org», or, in CI, with GIT_COMMITTER_NAME and"
                    + " GIT_COMMITTER_EMAIL.");
        }
        return new Committer(name, email);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            String clean = text.strip();
            if (!clean.isEmpty()) {
                return clean;
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return name + " <" + email + ">";
    }
}
