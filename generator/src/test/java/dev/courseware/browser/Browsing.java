package dev.courseware.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for all tests of a class, and the servers that they ask for; both end with the class. */
final class Browsing implements BeforeAllCallback, AfterAllCallback {
    private final List<StaticServer> servers = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.launch();
    }

    Browser browser() {
        return chromium.browser();
    }

    /** Serves a site under a path of its own until the class's tests have ended. */
    StaticServer serve(Path site) throws IOException {
        StaticServer server = new StaticServer(site);
        servers.add(server);
        return server;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        servers.forEach(StaticServer::close);
        if (chromium != null) {
            chromium.close();
        }
    }
}
