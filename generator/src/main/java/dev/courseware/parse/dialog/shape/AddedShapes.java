package dev.courseware.parse.dialog.shape;

import dev.courseware.extension.DialogShape;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.dialog.ScriptSign;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Script;
import java.util.List;
import java.util.Optional;

/** Reads scripts in the shapes that extensions add, which are tried before our own. */
public final class AddedShapes {
    private AddedShapes() {}

    /**
     * A script as an extension's shape reads it.
     *
     * @param description what scripts of that shape are called
     * @param signs parts of the script that are syntax and nobody's words
     */
    public record Reading(String description, List<Step> steps, List<ScriptSign> signs) {}

    /** Reads a script in the first shape that recognises it. A shape that fails is reported and reads nothing. */
    public static Optional<Reading> read(List<Provided<DialogShape>> shapes, Script script) {
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = script.lines().stream().map(SourceLine::text).toList();
        for (Provided<DialogShape> shape : shapes) {
            Optional<Reading> reading = shape.run(
                            script.remarks().path(),
                            script.remarks().diagnostics(),
                            () -> read(shape.service(), lines, script))
                    .flatMap(found -> found);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> read(DialogShape shape, List<String> lines, Script script) {
        if (!shape.recognises(lines)) {
            return Optional.empty();
        }
        PieceReader reader = new PieceReader(script.lines(), shape.isPlain());
        reader.read(shape.pieces(lines));
        return Optional.of(new Reading(shape.description(), reader.steps(), reader.signs()));
    }
}
