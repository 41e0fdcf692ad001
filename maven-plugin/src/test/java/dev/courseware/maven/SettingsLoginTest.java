package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.publish.Login;
import dev.courseware.publish.PublishFailure;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class SettingsLoginTest {
    /** Takes the braces of an encrypted password away. */
    private static final SettingsDecrypter DECRYPTER = request -> {
        Server plain = request.getServers().get(0).clone();
        plain.setPassword(plain.getPassword().replaceAll("[{}]", ""));
        return (SettingsDecryptionResult) Proxy.newProxyInstance(
                SettingsLoginTest.class.getClassLoader(),
                new Class<?>[] {SettingsDecryptionResult.class},
                (proxy, method, arguments) -> method.getName().equals("getServer") ? plain : null);
    };

    private static Settings settings(String id) {
        Server server = new Server();
        server.setId(id);
        server.setUsername("ada");
        server.setPassword("{s3cret}");
        Settings settings = new Settings();
        settings.addServer(server);
        return settings;
    }

    private static Optional<Login> login(String server, String named) throws PublishFailure {
        return new SettingsLogin(settings(server), DECRYPTER, named).login("https", "github.com", "ada/course.git");
    }

    @Test
    void the_server_that_was_named_is_taken_and_decrypted() throws Exception {
        Login login = login("pages", "pages").orElseThrow();
        assertThat(login.user()).isEqualTo("ada");
        assertThat(login.password()).isEqualTo("s3cret");
        assertThat(login).hasToString("login of <server> «pages» in Maven's settings.xml, for user «ada»");
    }

    @Test
    void without_a_name_the_server_called_like_the_host_is_taken() throws Exception {
        assertThat(login("github.com", "")).isPresent();
        assertThat(login("pages", "")).isEmpty();
    }

    @Test
    void a_server_that_was_named_and_is_missing_is_told() {
        assertThatThrownBy(() -> login("pages", "page"))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("no <server> with the id «page»");
    }
}
