package dev.courseware.maven;

import dev.courseware.publish.Login;
import dev.courseware.publish.LoginSource;
import dev.courseware.publish.PublishFailure;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * The login in a {@code <server>} of Maven's settings: the one that was named, otherwise the one whose id is the host.
 */
record SettingsLogin(Settings settings, SettingsDecrypter decrypter, String id) implements LoginSource {
    @Override
    public Optional<Login> login(String scheme, String host, String path) throws PublishFailure {
        Server server = settings.getServer(id.isEmpty() ? host : id);
        if (server == null && !id.isEmpty()) {
            throw new PublishFailure("Maven's settings.xml has no <server> with the id «" + id
                    + "», which courseware.publish.server names.");
        }
        if (server == null || server.getPassword() == null) {
            return Optional.empty();
        }
        Server plain =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
        String user = plain.getUsername() == null ? Login.TOKEN_USER : plain.getUsername();
        String source = "login of <server> «" + server.getId() + "» in Maven's settings.xml, for user «" + user + "»";
        return Optional.of(new Login(user, plain.getPassword(), source));
    }
}
