package dev.courseware.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser for the tests of a class, and the servers that they ask for; what was opened is closed with the class. */
final class Browsing implements BeforeAllCallback, AfterAllCallback {
    private final List<StaticServer> servers = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = Chromium.browser();
    }

    Browser browser() {
        return browser;
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
        if (browser != null) {
            browser.contexts().forEach(BrowserContext::close);
        }
    }
}
