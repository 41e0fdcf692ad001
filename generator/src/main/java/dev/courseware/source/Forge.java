package dev.courseware.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The services for repositories whose addresses are known; where each says how they are made stands beside it. */
enum Forge {
    /** docs.github.com: «Creating an issue from a URL query». */
    GITHUB(Set.of("github.com"), List.of("github."), "/edit/{branch}/{path}", "/issues/new?title={title}&body={body}"),
    /** docs.gitlab.com: «Create an issue, using a URL with prefilled values». */
    GITLAB(
            Set.of("gitlab.com"),
            List.of("gitlab."),
            "/-/edit/{branch}/{path}",
            "/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}"),
    /** Forgejo, which runs Codeberg, has Gitea's addresses. */
    GITEA(
            Set.of("codeberg.org", "gitea.com"),
            List.of("gitea.", "forgejo.", "codeberg."),
            "/_edit/{branch}/{path}",
            "/issues/new?title={title}&body={body}"),
    /** The one in the cloud; repositories have issues there only if their owners want that. */
    BITBUCKET(
            Set.of("bitbucket.org"),
            List.of(),
            "/src/{branch}/{path}?mode=edit&at={branch}",
            "/issues/new?title={title}&content={body}");

    private final Set<String> hosts;
    private final List<String> beginnings;
    final String edit;
    final String report;

    Forge(Set<String> hosts, List<String> beginnings, String edit, String report) {
        this.hosts = hosts;
        this.beginnings = beginnings;
        this.edit = edit;
        this.report = report;
    }

    /** The names by which course.yml chooses one. */
    static List<String> names() {
        return Arrays.stream(values()).map(Forge::word).toList();
    }

    static Forge named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a host is known for, or that its name begins with. */
    static Optional<Forge> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(forge ->
                        forge.hosts.contains(name) || forge.beginnings.stream().anyMatch(name::startsWith))
                .findFirst();
    }
}
