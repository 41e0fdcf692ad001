package dev.courseware.lab;

import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.source.Fields;
import dev.courseware.source.SourceText;
import dev.courseware.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The labs of a theme and of the course's own {@code theme/labs}. Each is read when a lesson first names it, and what is
 * wrong with it is told once. Thread-safe.
 */
public final class LabLibrary {
    private static final String FOLDER = "labs";
    private static final String MODEL = "model.js";
    private static final String VIEW = "view.js";
    private static final String DESCRIPTION = "lab.yml";
    private static final List<String> FRAMEWORK =
            List.of("assets/js/arithmetic.js", "assets/js/lab-run.js", "assets/js/lab-shapes.js");

    /** No labs. */
    public static final LabLibrary NONE = new LabLibrary(null, ContentCache.NONE, "");

    private final Theme theme;
    private final ContentCache cache;
    private final String language;
    private final Map<String, Optional<LoadedLab>> known = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** @param language the course's, a tag such as {@code de} */
    public LabLibrary(Theme theme, ContentCache cache, String language) {
        this.theme = theme;
        this.cache = cache;
        this.language = language;
    }

    /** The names of all labs that are there. */
    public Set<String> names() {
        try {
            return theme == null ? Set.of() : new TreeSet<>(theme.list(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lab; empty if its files have mistakes, which {@link #tell} tells, or if there is none of this name. */
    public synchronized Optional<LoadedLab> find(String name) {
        Optional<LoadedLab> lab = known.get(name);
        if (lab == null) {
            try {
                lab = names().contains(name) ? load(name) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known.put(name, lab);
        }
        return lab;
    }

    /** Reads what the course has of its own, so that mistakes in it are told even where no lesson names it. */
    public void readOwn() throws IOException {
        theme.listOwn(FOLDER).stream().filter(this::isOwn).forEach(this::find);
    }

    private boolean isOwn(String name) {
        return theme.origin(FOLDER + "/" + name + "/" + DESCRIPTION).startsWith("theme/");
    }

    /** Tells what is wrong with the labs that were read. */
    public synchronized void tell(Diagnostics all) {
        all.addAll(diagnostics);
    }

    /** The script for browsers of a lab, as the theme's asset {@code assets/labs/<name>.js}. */
    public Optional<byte[]> asset(String path) {
        String begin = "assets/labs/";
        if (!path.startsWith(begin) || !path.endsWith(".js")) {
            return Optional.empty();
        }
        return find(path.substring(begin.length(), path.length() - ".js".length()))
                .map(lab -> lab.kit().page().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<LoadedLab> load(String name) throws IOException {
        String folder = FOLDER + "/" + name + "/";
        Diagnostics found = new Diagnostics();
        Optional<Fields> own = fields(folder + DESCRIPTION, found);
        if (own.isEmpty() && theme.read(folder + DESCRIPTION).isEmpty()) {
            missing(folder + DESCRIPTION, found);
        }
        Optional<ScriptSubset.Read> model = script(folder + MODEL, found);
        Optional<ScriptSubset.Read> view = script(folder + VIEW, found);
        Optional<LoadedLab> lab = Optional.empty();
        if (own.isPresent()) {
            String page = model.map(ScriptSubset.Read::page).orElse("")
                    + view.map(ScriptSubset.Read::page).orElse("");
            LabKit kit = new KitReader(name, own.get(), translation(folder, found)).read(page);
            if (!found.hasErrors()) {
                List<String> framework = new ArrayList<>();
                for (String path : FRAMEWORK) {
                    framework.add(text(path).orElse(""));
                }
                lab = Optional.of(new LoadedLab(
                        kit,
                        framework,
                        driver(),
                        model.orElseThrow().engine(),
                        view.orElseThrow().engine(),
                        theme.origin(folder + MODEL),
                        cache));
            }
        }
        diagnostics.addAll(found);
        return lab;
    }

    private Optional<Fields> translation(String folder, Diagnostics found) throws IOException {
        for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            String path = folder + "lab." + tag + ".yml";
            if (theme.read(path).isPresent()) {
                return fields(path, found);
            }
        }
        return Optional.empty();
    }

    private Optional<Fields> fields(String path, Diagnostics found) throws IOException {
        Optional<byte[]> content = theme.read(path);
        String origin = theme.origin(path);
        return content.flatMap(bytes -> SourceText.whole(bytes, origin, found))
                .flatMap(text -> Fields.read(text, origin, UnaryOperator.identity(), found));
    }

    private Optional<ScriptSubset.Read> script(String path, Diagnostics found) throws IOException {
        Optional<byte[]> content = theme.read(path);
        if (content.isEmpty()) {
            missing(path, found);
            return Optional.empty();
        }
        String origin = theme.origin(path);
        return SourceText.whole(content.get(), origin, found).map(text -> {
            ScriptSubset.Read read = ScriptSubset.read(text);
            for (ScriptFault fault : read.faults()) {
                found.report(CoreRule.LAB_SCRIPT, origin, fault.line(), fault.column(), fault.message(), fault.hint());
            }
            return read;
        });
    }

    private void missing(String path, Diagnostics found) {
        found.report(
                CoreRule.LAB_SCRIPT,
                theme.origin(path.substring(0, path.lastIndexOf('/')) + "/" + DESCRIPTION),
                0,
                0,
                "this lab has no " + path.substring(path.lastIndexOf('/') + 1),
                "a lab is a folder with lab.yml, model.js and view.js");
    }

    private Optional<String> text(String path) throws IOException {
        return theme.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String driver() throws IOException {
        try (InputStream in = LabLibrary.class.getResourceAsStream("driver.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
