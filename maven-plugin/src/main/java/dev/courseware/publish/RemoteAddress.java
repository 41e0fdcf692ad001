package dev.courseware.publish;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Where the branch is.
 *
 * @param uri the address, without a web server's name and password
 * @param login the name and password from the address, each perhaps empty; the name may be a secret, too
 * @param gitFolder the repository's folder, if it is on this machine
 */
record RemoteAddress(URIish uri, Login login, Optional<Path> gitFolder) {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> SHELL = Set.of("ssh", "git+ssh", "ssh+git");
    private static final String TYPED = "courseware\u0000typed";

    /**
     * Finds the address.
     *
     * @param named the name of a remote, an address, or a folder
     * @param folder the base of a relative path, unless a repository's settings contain it
     * @throws PublishFailure if there is no such remote, or one that can't be published to
     */
    static RemoteAddress of(String named, Path folder, Optional<SourceRepository> source, GitSettings settings)
            throws PublishFailure, IOException {
        boolean known = settings.config().getSubsections("remote").contains(named);
        if (!known && !looksLikeAddress(named, folder)) {
            throw unknown(named, source, settings);
        }
        URIish uri = known ? uri(settings.config(), named) : typed(settings.config(), named);
        if (!known && uri.getPass() != null) {
            throw new PublishFailure("A password in courseware.publish.remote would appear in logs. Remove it, and put"
                    + " it into Maven's settings.xml as a <server>, or into the environment as "
                    + EnvironmentLogin.PASSWORD + ".");
        }
        if (isLocal(uri)) {
            Path start = known && source.isPresent() ? source.get().folder() : folder;
            return local(uri, start);
        }
        if (known && source.isPresent() && source.get().sha256()) {
            throw sha256(uri.setPass(null).toString());
        }
        return web(uri, named);
    }

    private static boolean looksLikeAddress(String named, Path folder) {
        if (named.contains("/") || named.contains("\\") || named.contains(":") || named.equals(".")) {
            return true;
        }
        try {
            return !named.isEmpty() && Files.isDirectory(folder.resolve(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static PublishFailure unknown(String named, Optional<SourceRepository> source, GitSettings settings) {
        if (source.isEmpty()) {
            return new PublishFailure("The course isn't in a Git repository, so there is no remote «" + named
                    + "» to publish to. Give the address of a repository, as in"
                    + " -Dcourseware.publish.remote=https://github.com/you/course.git.");
        }
        Set<String> remotes = settings.config().getSubsections("remote");
        return new PublishFailure("The course's repository has no remote «" + named + "»"
                + (remotes.isEmpty() ? "" : "; it has " + String.join(", ", remotes))
                + ". Add it with «git remote add " + (named.isEmpty() ? "origin" : named)
                + " <address>», or name another by courseware.publish.remote.");
    }

    private static URIish typed(Config settings, String named) throws PublishFailure {
        Config with = new Config(settings);
        with.setString("remote", TYPED, "url", named);
        return uri(with, TYPED);
    }

    private static URIish uri(Config settings, String remote) throws PublishFailure {
        RemoteConfig config;
        try {
            config = new RemoteConfig(settings, remote);
        } catch (URISyntaxException e) {
            // The message contains the address, which may include a password.
            throw new PublishFailure("The address of the remote to publish to isn't valid; see" + " «git remote -v».");
        }
        List<URIish> uris = config.getPushURIs().isEmpty() ? config.getURIs() : config.getPushURIs();
        if (uris.isEmpty()) {
            throw new PublishFailure("The remote «" + remote + "» has no address. Give it one with «git remote set-url "
                    + remote + " <address>».");
        }
        return uris.get(0);
    }

    private static boolean isLocal(URIish uri) {
        return uri.getHost() == null
                && (uri.getScheme() == null || uri.getScheme().equals("file"));
    }

    private static RemoteAddress local(URIish uri, Path start) throws PublishFailure, IOException {
        Path path;
        try {
            path = start.resolve(
                            FS.DETECTED.resolve(start.toFile(), uri.getPath()).toPath())
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException e) {
            throw new PublishFailure("«" + uri.getPath() + "» isn't the path of a folder.", e);
        }
        File gitFolder = RepositoryCache.FileKey.resolve(path.toFile(), FS.DETECTED);
        if (gitFolder == null) {
            throw new PublishFailure("There is no Git repository in " + path + ". Create one with «git init --bare "
                    + path + "», or name another by courseware.publish.remote.");
        }
        if (GitSettings.isSha256(gitFolder.toPath())) {
            throw sha256(path.toString());
        }
        return new RemoteAddress(new URIish().setPath(path.toString()), Login.NONE, Optional.of(gitFolder.toPath()));
    }

    static PublishFailure sha256(String address) {
        return new PublishFailure(
                "The repository " + address + " names its objects by SHA-256. courseware makes objects that are named"
                        + " by SHA-1, which that repository can't take. Publish to another"
                        + " repository, or copy the site there with Git itself.");
    }

    private static RemoteAddress web(URIish uri, String named) throws PublishFailure {
        String scheme = uri.getScheme() == null ? "ssh" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!WEB.contains(scheme) && !SHELL.contains(scheme) && !scheme.equals("git")) {
            throw new PublishFailure("courseware can't publish to an address that begins with «" + scheme
                    + ":». It supports https://, ssh://, name@host:path, and folders.");
        }
        for (String part : new String[] {uri.getHost(), uri.getUser(), uri.getPath()}) {
            // Programs would take it for an option.
            if (part != null && part.startsWith("-")) {
                throw new PublishFailure("The address of «" + (named.startsWith("-") ? "the remote" : named)
                        + "» has a part that begins with «-», which isn't allowed.");
            }
        }
        if (!WEB.contains(scheme)) {
            return new RemoteAddress(uri.setPass(null), Login.NONE, Optional.empty());
        }
        Login login = new Login(
                uri.getUser() == null ? "" : uri.getUser(),
                uri.getPass() == null ? "" : uri.getPass(),
                "login in the remote's address");
        return new RemoteAddress(uri.setPass(null).setUser(null), login, Optional.empty());
    }

    boolean isWeb() {
        return uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    /** The address for people, always without a password. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
