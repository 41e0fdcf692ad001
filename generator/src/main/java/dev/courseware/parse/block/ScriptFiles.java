package dev.courseware.parse.block;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.source.ScriptSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds and reads the scripts that pages name, of any shape: a file is a script because a page names it. */
final class ScriptFiles {
    private static final List<String> SUFFIXES = List.of(
            ".md",
            ".txt",
            ".json",
            ".jsonl",
            ".vtt",
            ".srt",
            ".fountain",
            ".csv",
            ".tsv",
            ".yaml",
            ".yml",
            ".html",
            ".xml");

    private ScriptFiles() {}

    /** Returns the script's path in the course; empty if there is none, which is then reported. */
    static Optional<String> find(String written, Position at, ParseContext reading) {
        Optional<String> file = new LinkResolver(reading).file(written, at);
        if (file.isPresent() && SUFFIXES.stream().noneMatch(file.get().toLowerCase(Locale.ROOT)::endsWith)) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "«" + written + "» is not a script",
                    "the names of scripts end in " + String.join(", ", SUFFIXES));
            return Optional.empty();
        }
        return file;
    }

    /** Reads a script; empty if it can't be read, which is then reported. */
    static Optional<ScriptSource> read(String file, Position at, ParseContext reading) {
        try {
            return ScriptSource.read(reading.files(), file, reading.outline().course(), reading.diagnostics());
        } catch (IOException e) {
            reading.reportUnreadable(file, at, e);
            return Optional.empty();
        }
    }
}
