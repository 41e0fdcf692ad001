package dev.courseware.parse.dialog.shape.json;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.json.Json;
import dev.courseware.json.JsonReader;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * JSON: a list of {@code {"speaker": …, "text": …}}, either on its own, in an object under {@code transcript},
 * {@code segments} or a similar name, or with one object per line.
 */
public final class JsonTurns implements ShapeReader {
    @Override
    public Evidence evidence(Script script) {
        int first = start(script);
        if (first < 0) {
            return Evidence.NONE;
        }
        if (first == script.firstContent()) {
            return Evidence.SIGNED;
        }
        BitSet lines = new BitSet();
        lines.set(first, script.lines().size());
        return new Evidence(read(script, first, script.remarks().silent()).turns(), lines);
    }

    @Override
    public List<Step> read(Script script) {
        int first = start(script);
        return read(script, first, script.remarks()).steps();
    }

    @Override
    public BitSet amongLabels(Script script) {
        BitSet lines = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            String text = script.lines().get(i).text();
            boolean turn = text.contains("\"speaker\"") || text.contains("\"role\"");
            lines.set(i, turn && !script.isFenced(i) && text.indexOf('{') >= 0 && text.indexOf('`') < 0);
        }
        return lines;
    }

    private static JsonStepWriter read(Script script, int first, DiagnosticReporter remarks) {
        List<SourceLine> lines = script.lines();
        JsonStepWriter steps =
                new JsonStepWriter(lines.subList(0, first), new LabelScanner(script.cast()), true, remarks);
        JsonReader.Result result = JsonReader.read(lines, first);
        for (JsonReader.Mistake mistake : result.errors()) {
            remarks.report(
                    CoreRule.DIALOG_SYNTAX,
                    mistake.position(),
                    "this JSON can't be read: " + mistake.message(),
                    "correct it, or write each turn as a line «Name: text»");
        }
        JsonGuess guess = new JsonGuess(remarks);
        JsonSteps reader = new JsonSteps(steps);
        for (Json value : result.values()) {
            reader.root(JsonForms.spoken(guess.named(JsonForms.usual(value)), remarks));
        }
        steps.end(rest(lines, result));
        return steps;
    }

    /** The text after the JSON. */
    private static List<SourceLine> rest(List<SourceLine> lines, JsonReader.Result result) {
        if (result.line() >= lines.size()) {
            return List.of();
        }
        SourceLine first = lines.get(result.line());
        List<SourceLine> rest = new ArrayList<>();
        rest.add(first.from(Math.min(result.column(), first.text().length())));
        rest.addAll(lines.subList(result.line() + 1, lines.size()));
        return rest;
    }

    /** The line on which JSON starts, or -1; JSON below a label is speech. */
    private static int start(Script script) {
        for (int i = 0; i < script.lines().size(); i++) {
            if (!script.isFenced(i) && (opensJson(script.lines(), i) || isList(script, i))) {
                return script.firstLabel() < i ? -1 : i;
            }
        }
        return -1;
    }

    /** Whether a script is a list of texts, or of pairs of them, from the first line to the last. */
    private static boolean isList(Script script, int index) {
        String first = index == script.firstContent()
                ? script.lines().get(index).text().strip()
                : "";
        if (!first.startsWith("[\"") && !first.startsWith("[[\"")) {
            return false;
        }
        int last = script.lines().size() - 1;
        while (script.lines().get(last).isBlank()) {
            last--;
        }
        return script.lines().get(last).text().strip().endsWith(first.startsWith("[[") ? "]]" : "\"]");
    }

    /** Whether the line begins with a bracket followed by a character that is possible in JSON but not in prose. */
    private static boolean opensJson(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        int at = line.contentStart();
        if (at == line.text().length()
                || line.text().charAt(at) != '[' && line.text().charAt(at) != '{') {
            return false;
        }
        boolean object = line.text().charAt(at) == '{';
        boolean sameLine = true;
        SourceLine rest = line.from(at + 1);
        for (int next = index + 1; rest.isBlank(); next++) {
            if (next == lines.size() || next > index + 3) {
                return false;
            }
            rest = lines.get(next);
            sameLine = false;
        }
        String first = rest.text().strip();
        char c = first.charAt(0);
        boolean nested = c == '[' && (first.length() == 1 || first.charAt(1) == '"');
        return object ? c == '"' : c == '{' || !sameLine && (nested || c == '"');
    }
}
