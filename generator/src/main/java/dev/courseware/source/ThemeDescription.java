package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * What a theme says about itself in its {@code theme.yml}.
 *
 * @param name its own name
 * @param parent the theme that it extends, {@code default} unless stated otherwise
 * @param at the position that names the parent
 * @param scheme {@code light} or {@code dark} if that is how pages are seen at first, whatever the reader's system wants;
 *     empty if it decides, or if the theme that it extends does
 */
public record ThemeDescription(String name, String parent, Position at, String scheme) {
    /**
     * Reads a description and reports what is wrong with it.
     *
     * @param name the theme's folder
     * @param otherwise the theme to extend if the description names none
     */
    public static Optional<ThemeDescription> read(
            byte[] content, String name, String otherwise, String path, Diagnostics diagnostics) {
        Optional<YamlNode.Mapping> mapping = SourceText.whole(content, path, diagnostics)
                .flatMap(text -> YamlReader.read(text, path, 0, diagnostics));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(mapping.get(), path, diagnostics);
        String said = fields.text("name", name);
        if (!said.equals(name)) {
            fields.error(
                    fields.keyPosition("name"),
                    "the theme in the folder «" + name + "» calls itself «" + said + "»",
                    "give both the same name");
        }
        String parent = fields.text("extends", otherwise);
        Position at = fields.has("extends") ? fields.keyPosition("extends") : Position.START;
        String scheme = fields.choice("scheme", List.of("light", "dark"), "");
        fields.warnOfUnknownKeys();
        return Optional.of(new ThemeDescription(name, parent, at, scheme));
    }
}
