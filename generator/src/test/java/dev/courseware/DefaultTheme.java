package dev.courseware;

import dev.courseware.cache.ContentCache;
import dev.courseware.lab.LabLibrary;
import dev.courseware.language.WordBundle;
import dev.courseware.language.WordsFile;
import dev.courseware.render.template.Templates;
import dev.courseware.theme.AssetStore;
import dev.courseware.theme.Theme;
import dev.courseware.typography.Typographer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The theme that all others extend, for tests of what is made with it. */
public final class DefaultTheme {
    /** Where it is written; a full build has it in a jar. */
    public static final Path SOURCES =
            Path.of("..", "themes", "src", "main", "resources", "courseware", "themes", "default");

    private DefaultTheme() {}

    /** @param overrides a course's folder {@code theme/}, which need not exist */
    public static Theme with(Path overrides) {
        return new Theme(List.of(Theme.DEFAULT), DefaultTheme.class.getClassLoader(), overrides);
    }

    /** Its labs, and those of a course, in English. */
    public static LabLibrary labs(Path overrides) {
        return new LabLibrary(with(overrides), ContentCache.NONE, "en");
    }

    /** Its templates, in English. */
    public static Templates templates(Path overrides) {
        Theme theme = with(overrides);
        try {
            return new Templates(
                    theme,
                    new AssetStore(theme, labs(overrides)::asset),
                    new WordBundle("en", List.of(words("en"))),
                    Typographer.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that it brings in a language. */
    public static WordsFile words(String language) {
        try {
            byte[] content = with(Path.of("none"))
                    .read("words/" + language + ".properties")
                    .orElseThrow();
            return WordsFile.of(language, new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
