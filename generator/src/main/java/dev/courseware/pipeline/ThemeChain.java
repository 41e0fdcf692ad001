package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Position;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import dev.courseware.source.ThemeDescription;
import dev.courseware.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a theme, the one that it extends, and so on to {@code default}; the course's folder {@code theme/} is before all. */
final class ThemeChain {
    private static final String FOLDER = "theme";
    private static final String DESCRIPTION = "theme.yml";

    private final ClassLoader loader;
    private final Diagnostics diagnostics;

    private ThemeChain(ClassLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    /**
     * Finds a theme by name.
     *
     * @param files those of the course, among which its folder of overrides need not exist
     * @return empty if it or one that it extends isn't there, if it extends itself, or if the folder of overrides is none
     *     of the course, which is then reported
     */
    static Optional<Theme> find(String name, ClassLoader loader, CourseFiles files, Diagnostics diagnostics)
            throws IOException {
        Optional<Path> own = files.folder(FOLDER);
        if (own.isEmpty()) {
            diagnostics.report(
                    CoreRule.PATH_OUTSIDE,
                    FOLDER,
                    0,
                    0,
                    "this folder is a link that " + files.folderProblem(FOLDER).orElseThrow(),
                    "copy what it leads to into the course");
            return Optional.empty();
        }
        files.look(Lookup.Kind.TREE, FOLDER);
        Path overrides = own.get();
        if (Files.exists(overrides.resolve(DESCRIPTION))) {
            diagnostics.report(
                    CoreRule.THEME_UNUSED,
                    "theme/" + DESCRIPTION,
                    0,
                    0,
                    "this file isn't read, since the course's own theme/ folder changes the theme that course.yml"
                            + " names",
                    "write «theme: …» into course.yml, and delete this file");
        }
        return new ThemeChain(loader, diagnostics)
                .names(name)
                .map(chain -> new Theme(chain.names(), loader, overrides).seenIn(chain.scheme()));
    }

    /** @param scheme that of the first theme that names one */
    private record Chain(List<String> names, String scheme) {}

    private Optional<Chain> names(String first) throws IOException {
        List<String> names = new ArrayList<>();
        String name = first;
        String scheme = "";
        String from = "course.yml";
        Position at = new Position(0, 0);
        while (true) {
            if (!Theme.exists(name, loader)) {
                tellMissing(name, from, at);
                return Optional.empty();
            }
            if (names.contains(name)) {
                diagnostics.report(
                        CoreRule.THEME_BROKEN,
                        from,
                        at.line(),
                        at.column(),
                        names.size() == 1
                                ? "the theme «" + name + "» extends itself"
                                : "the theme «" + name + "» extends itself, by way of "
                                        + quoted(names.subList(names.indexOf(name) + 1, names.size())),
                        (names.size() == 1 ? "let it" : "let one of them") + " extend «" + Theme.DEFAULT + "»");
                return Optional.empty();
            }
            names.add(name);
            if (name.equals(Theme.DEFAULT)) {
                return Optional.of(new Chain(names, scheme));
            }
            from = "theme " + name + "/" + DESCRIPTION;
            Optional<byte[]> written = Theme.description(name, loader);
            Optional<ThemeDescription> description = written.isEmpty()
                    ? Optional.empty()
                    : ThemeDescription.read(written.get(), name, Theme.DEFAULT, from, diagnostics);
            name = description.map(ThemeDescription::parent).orElse(Theme.DEFAULT);
            String own = description.map(ThemeDescription::scheme).orElse("");
            scheme = scheme.isEmpty() ? own : scheme;
            at = description.map(ThemeDescription::at).orElse(Position.START);
        }
    }

    private static String quoted(List<String> names) {
        return "«" + String.join("», «", names) + "»";
    }

    private void tellMissing(String name, String from, Position at) throws IOException {
        Set<String> known = Theme.all(loader);
        String near = Suggestion.didYouMean(name, known);
        diagnostics.report(
                CoreRule.THEME_BROKEN,
                from,
                at.line(),
                at.column(),
                "there is no theme «" + name + "»",
                near.isEmpty()
                        ? "use «" + String.join("», «", known)
                                + "», or add the theme's jar to the plugin's dependencies"
                        : near);
    }
}
