package dev.courseware.source;

import dev.courseware.model.Position;
import dev.courseware.model.Repository;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code repository} in course.yml: an address, or an address with what a service or a course needs to be told. */
final class RepositoryReader {
    private static final String KEY = "repository";
    private static final String ADDRESS = "address";
    private static final String EXAMPLE = "https://github.com/owner/course";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SSH =
            Pattern.compile("(?:ssh://)?[\\w.-]+@([\\w.-]+)(?:(?::\\d+)?/|:)([\\w./~-]+?)(?:\\.git)?/?");

    /** What Git refuses in the name of a branch (git-check-ref-format), and what isn't seen. */
    private static final Pattern NO_BRANCH = Pattern.compile("[\\p{Cntrl} ~^:?*\\[\\\\{}]|\\.\\.|^[-/.]|[/.]$|//|@\\{");

    private static final Pattern NO_FOLDER = Pattern.compile("[\\p{Cntrl}:\\\\{}]|(?:^|/)\\.{1,2}(?:/|$)|//|^[~/]");
    private static final Set<String> IN_EDIT = Set.of("branch", "path");
    private static final Set<String> IN_REPORT = Set.of("branch", "path", "title", "body");

    private final Fields fields;
    private final String key;
    private final Position at;
    private final boolean edit;
    private final boolean report;

    /** @param at where the value of {@code repository} begins */
    private RepositoryReader(Fields fields, String key, Position at, boolean edit, boolean report) {
        this.at = at;
        this.fields = fields;
        this.key = key;
        this.edit = edit;
        this.report = report;
    }

    /**
     * Reads it.
     *
     * @param edit whether pages lead to where they can be changed
     * @param report whether pages lead to where a mistake can be reported
     * @param found where the course stands in its repository, asked only if nothing says so
     */
    static Optional<Repository> read(Fields course, boolean edit, boolean report, Supplier<String> found) {
        Optional<YamlNode> node = course.node(KEY);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar) {
            return new RepositoryReader(course, KEY, node.get().position(), edit, report)
                    .read(course.empty(), false, found);
        }
        Optional<Fields> own = course.mapping(KEY);
        Optional<Repository> repository = own.flatMap(each ->
                new RepositoryReader(each, ADDRESS, node.get().position(), edit, report).read(each, true, found));
        own.ifPresent(Fields::warnOfUnknownKeys);
        return repository;
    }

    /** @param more what stands beside the address, if that is one of several {@code lines} */
    private Optional<Repository> read(Fields more, boolean lines, Supplier<String> found) {
        String branch = checked(more, "branch", "main", NO_BRANCH, "a branch, such as main");
        String folder = checked(more, "folder", "", NO_FOLDER, "a folder of the repository, such as docs/course");
        String forge = more.choice("forge", Forge.names(), "");
        Optional<String> ownEdit = template(more, "edit", IN_EDIT);
        Optional<String> ownReport = template(more, "report", IN_REPORT);
        boolean needsAddress = edit && ownEdit.isEmpty() || report && ownReport.isEmpty();
        Optional<URI> address = address(lines && needsAddress);
        Optional<Forge> known =
                address.flatMap(uri -> forge.isEmpty() ? Forge.of(uri.getHost()) : Optional.of(Forge.named(forge)));
        if (address.isPresent() && known.isEmpty() && needsAddress) {
            fields.error(
                    fields.position(key),
                    "nobody knows what the addresses of pages look like at «"
                            + address.get().getHost() + "»",
                    "below «repository», beside «address», write «forge: …» with one of "
                            + String.join(", ", Forge.names())
                            + ", or «edit: https://…/{branch}/{path}» and «report:"
                            + " https://…?title={title}&body={body}»");
        }
        String base = address.map(URI::toASCIIString).orElse("");
        boolean named = more.has("folder");
        return Optional.of(new Repository(
                edit ? ownEdit.or(() -> known.map(each -> base + each.edit)).orElse("") : "",
                report
                        ? ownReport
                                .or(() -> known.map(each -> base + each.report))
                                .orElse("")
                        : "",
                branch,
                named ? withoutSlashes(folder) : found.get()));
    }

    /** The repository's own address, without what some write behind it. */
    private Optional<URI> address(boolean needed) {
        String written = fields.text(key, "");
        if (written.isEmpty()) {
            if (needed) {
                fields.error(
                        at,
                        "«repository» has no address",
                        "write «address: " + EXAMPLE + "» below it, or both «edit» and «report»");
            }
            return Optional.empty();
        }
        String bare = withoutSlashes(written);
        String address = bare.endsWith(".git") ? bare.substring(0, bare.length() - 4) : bare;
        Matcher ssh = SSH.matcher(written);
        String hint = ssh.matches()
                ? "write the address that a browser shows: https://" + ssh.group(1) + "/" + ssh.group(2)
                : "write the address that a browser shows, such as " + EXAMPLE;
        if (!CourseReader.isWebAddress(address)) {
            fields.error(fields.position(key), "«" + shown(written) + "» is not a web address", hint);
            return Optional.empty();
        }
        URI uri = URI.create(address);
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            fields.error(
                    fields.position(key),
                    "the address of a repository holds no name or password, no «?» and no «#»",
                    hint);
            return Optional.empty();
        }
        if (uri.getRawPath().length() < 2) {
            fields.error(fields.position(key), "«" + shown(written) + "» names a site, and no repository on it", hint);
            return Optional.empty();
        }
        return Optional.of(uri);
    }

    /** An address with places; the site that it leads to must not depend on what is put into them. */
    private static Optional<String> template(Fields more, String key, Set<String> places) {
        String written = more.text(key, "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String hint = "write https://… with the places " + listed(places);
        Matcher place = PLACE.matcher(written);
        while (place.find()) {
            if (!places.contains(place.group(1))) {
                more.error(
                        more.position(key),
                        "«" + shown(place.group()) + "» is no place of «" + key + "»",
                        "places are " + listed(places));
                return Optional.empty();
            }
        }
        int host = written.indexOf('/', written.indexOf("//") + 2);
        int first = written.indexOf('{');
        boolean fixed = host > 0 && (first < 0 || first > host);
        if (!fixed || !CourseReader.isWebAddress(PLACE.matcher(written).replaceAll("x"))) {
            more.error(more.position(key), "«" + shown(written) + "» is not a web address", hint);
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private static String listed(Set<String> places) {
        return String.join(
                ", ",
                List.of("branch", "path", "title", "body").stream()
                        .filter(places::contains)
                        .map(place -> "{" + place + "}")
                        .toList());
    }

    private static String checked(Fields more, String key, String otherwise, Pattern refused, String expected) {
        String written = more.text(key, otherwise);
        if (refused.matcher(written).find()) {
            more.error(
                    more.position(key),
                    "«" + shown(written) + "» can't be a " + key + " of a repository",
                    "write " + expected);
            return otherwise;
        }
        return written;
    }

    private static String withoutSlashes(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String shown(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", "�");
        return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
    }
}
