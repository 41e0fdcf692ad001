package dev.courseware.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Publishes built sites. */
public final class Publisher {
    private final Map<String, String> environment;
    private final List<LoginSource> logins;
    private final Consumer<String> tell;

    /**
     * @param environment the variables of the process, as in {@link System#getenv()}
     * @param logins where to look for logins, in order; the environment, the remote's address and Git's helpers come
     *     after them
     * @param tell receives what an author should know along the way, in sentences
     */
    public Publisher(Map<String, String> environment, List<LoginSource> logins, Consumer<String> tell) {
        this.environment = Map.copyOf(environment);
        this.logins = List.copyOf(logins);
        this.tell = tell;
    }

    /**
     * Publishes a site, or removes one.
     *
     * @throws PublishFailure if that isn't possible, in which case the branch is unchanged
     * @throws IOException if files on this machine can't be read or written
     */
    public PublishReport publish(PublishRequest request) throws PublishFailure, IOException {
        JGitSurroundings.arrange();
        BranchPlace place = BranchPlace.of(request);
        BuiltFiles site = request.remove() ? new BuiltFiles(List.of()) : BuiltFiles.of(request.site(), request.files());
        Optional<GitProgram> git = GitProgram.find(environment);
        Path course = request.course().toAbsolutePath().normalize();
        Optional<SourceRepository> source = SourceRepository.find(course, git);
        GitSettings settings = GitSettings.read(course, source.map(SourceRepository::common), git);
        if (!settings.note().isEmpty()) {
            tell.accept(settings.note());
        }
        RemoteAddress address = RemoteAddress.of(request.remote(), course, source, settings);
        if (address.gitFolder().isPresent() && git.isEmpty()) {
            FolderRemote.requireNoNeedOfGit(address.gitFolder().get(), place);
        }
        Optional<Committer> committer =
                request.dryRun() ? Optional.empty() : Optional.of(Committer.of(environment, settings));
        tell.accept((request.dryRun() ? "Comparing with " : "Publishing to ") + address + ", branch " + place.branch()
                + (place.isWhole() ? "" : ", folder " + place.folder())
                + committer.map(who -> ", as " + who).orElse(""));
        int uncommitted = source.isPresent() ? SourceRepository.uncommitted(course, git) : 0;
        if (uncommitted > 0) {
            tell.accept((uncommitted == 1 ? "A file of the course has" : uncommitted + " files of the course have")
                    + " uncommitted changes; the site may show them, although the commit that is named as"
                    + " its source doesn't.");
        }
        OneHostCredentials credentials = new OneHostCredentials(address.uri(), sources(address, course, git));
        ShellSessions shell = new ShellSessions(environment, settings);
        try (BranchStore store = BranchStore.create(request.site().getParent(), settings.config(), tell)) {
            RemoteBranch branch = new RemoteBranch(address, place.ref(), store, credentials, shell, git.isPresent());
            return new PublishRun(
                            request,
                            place,
                            site,
                            source,
                            uncommitted,
                            committer,
                            store,
                            branch,
                            new Trouble(address, credentials, shell),
                            tell)
                    .publish();
        }
    }

    private List<LoginSource> sources(RemoteAddress address, Path course, Optional<GitProgram> git) {
        List<LoginSource> sources = new ArrayList<>(logins);
        Login own = address.login();
        sources.add(new EnvironmentLogin(environment, own.user().isEmpty() ? Login.TOKEN_USER : own.user()));
        if (!own.password().isEmpty()) {
            sources.add((scheme, host, path) -> Optional.of(own));
        }
        git.ifPresent(program -> sources.add(new StoredLogin(program, course, own.user())));
        if (!own.user().isEmpty()) {
            sources.add((scheme, host, path) -> Optional.of(own));
        }
        return sources;
    }
}
