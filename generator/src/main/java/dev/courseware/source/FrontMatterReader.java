package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Position;
import dev.courseware.model.Publication;
import dev.courseware.model.SourceValue;
import dev.courseware.model.dialog.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads front matter, and fills in the course's defaults. */
final class FrontMatterReader {
    private static final int MOST_MINUTES = 10_000;
    private static final int MOST_WEIGHT = 1_000_000;
    private static final PlainValues PLAIN =
            new PlainValues(Set.of("title", "description", "level"), Set.of("objectives", "tags"));

    private FrontMatterReader() {}

    static FrontMatter read(SourceText source, FrontMatter defaults, String path, Diagnostics diagnostics) {
        if (source.frontMatter().isBlank()) {
            return defaults;
        }
        return YamlReader.read(source.frontMatter(), path, source.frontMatterLines(), PLAIN, diagnostics)
                .map(mapping -> read(new Fields(mapping, path, diagnostics), defaults, path, diagnostics))
                .orElse(defaults);
    }

    static FrontMatter read(Fields fields, FrontMatter defaults, String path, Diagnostics diagnostics) {
        FrontMatter read = values(fields, defaults, fields.position("title"));
        for (SourceValue id : fields.written("ignore", List.of())) {
            Position at = id.position();
            diagnostics.ignore(Ignore.ofFile(id.text(), path, at.line(), at.column()));
        }
        fields.warnOfUnknownKeys();
        return read;
    }

    /** Reads the defaults in course.yml that apply to all pages. */
    static FrontMatter defaults(Fields fields) {
        FrontMatter read = values(fields, FrontMatter.NONE, Position.START);
        fields.warnOfUnknownKeys();
        return read;
    }

    private static FrontMatter values(Fields fields, FrontMatter defaults, Position title) {
        return new FrontMatter(
                fields.text("title", defaults.title()),
                title,
                fields.text("description", defaults.description()),
                fields.objectives("objectives", defaults.objectives()),
                fields.number("minutes", 1, MOST_MINUTES, defaults.minutes()),
                fields.texts("tags", defaults.tags()),
                fields.truth("draft", defaults.draft()),
                fields.choice("slides", List.of("auto", "none"), defaults.slides() ? "auto" : "none")
                        .equals("auto"),
                fields.number("weight", -MOST_WEIGHT, MOST_WEIGHT, OptionalInt.of(defaults.weight()))
                        .getAsInt(),
                fields.written("aliases", List.of()),
                fields.choice("type", List.of("lesson", "dialog", "deck"), defaults.type()),
                fields.written("prerequisites", defaults.prerequisites()),
                fields.has("cast") ? cast(fields) : defaults.cast(),
                fields.written("source", List.of()).stream().findFirst(),
                new Publication(
                        fields.moment("date", defaults.publication().date()),
                        fields.moment("updated", defaults.publication().updated()),
                        image(fields).or(defaults.publication()::image),
                        fields.text("level", defaults.publication().level())));
    }

    static Optional<SourceValue> image(Fields fields) {
        return fields.written("image", List.of()).stream().findFirst();
    }

    /** Reads {@code cast}: for each label a name, or a mapping with more about the speaker. */
    static List<Speaker> cast(Fields fields) {
        Optional<Fields> cast = fields.mapping("cast");
        List<Speaker> speakers = new ArrayList<>();
        cast.ifPresent(labels -> {
            for (String label : labels.keys()) {
                speakers.add(speaker(labels, label));
            }
        });
        return speakers;
    }

    private static Speaker speaker(Fields labels, String label) {
        Optional<YamlNode> node = labels.node(label);
        if (node.isEmpty() || node.get() instanceof YamlNode.Scalar) {
            return new Speaker(label, labels.text(label, label), List.of(), "", "", "", "", "", Optional.empty(), true);
        }
        return labels.mapping(label)
                .map(fields -> {
                    Speaker speaker = new Speaker(
                            label,
                            fields.text("name", label),
                            fields.texts("aliases", List.of()),
                            fields.text("role", ""),
                            fields.text("description", ""),
                            fields.text("voice", ""),
                            fields.choice("side", List.of("start", "end"), ""),
                            fields.choice("colour", Speaker.COLOURS, ""),
                            fields.picture("picture"),
                            true);
                    fields.warnOfUnknownKeys();
                    return speaker;
                })
                .orElseGet(() -> Speaker.undeclared(label));
    }
}
