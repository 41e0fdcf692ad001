package dev.courseware.parse.dialog.shape.json;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.json.Json;
import dev.courseware.model.Position;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A YAML list with an item for each turn: {@code - speaker: Ada} followed by {@code text: Hello.} Supports lists of
 * mappings with values on one line, plain or quoted, and the blocks {@code |} and {@code >}. A list whose items begin
 * with labels is one of these only if one of them is such a block: {@code - Ada: |}.
 */
public final class YamlTurns implements ShapeReader {
    private static final int LONGEST_KEY = 24;
    private static final Set<String> BLOCKS = Set.of("|", "|-", "|+", ">", ">-", ">+");

    @Override
    public Evidence evidence(Script script) {
        int first = firstItem(script);
        if (first < 0) {
            return Evidence.NONE;
        }
        if (arePairs(script.lines(), first)) {
            return Evidence.SIGNED;
        }
        int said = 0;
        int spoken = 0;
        for (int i = first; i < script.lines().size(); i++) {
            String key = key(script.lines().get(i));
            spoken += key != null && JsonKeys.SPEAKERS.contains(key) ? 1 : 0;
            said += key != null && JsonKeys.TEXTS.contains(key) ? 1 : 0;
        }
        return spoken > 0 && said > 1 ? Evidence.SIGNED : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        int first = firstItem(script);
        List<SourceLine> before = new ArrayList<>(script.lines().subList(0, first));
        before.removeIf(line -> line.text().strip().endsWith(":") && key(line) != null
                || line.text().equals("---")
                || line.text().startsWith("# "));
        before.replaceAll(YamlTurns::fact);
        JsonStepWriter steps = new JsonStepWriter(before, new LabelScanner(script.cast()), false, script.remarks());
        new JsonSteps(steps).root(items(script.lines(), first, script.remarks()));
        return steps.steps();
    }

    /** {@code title: Quorums} as scripts write it. */
    private static SourceLine fact(SourceLine line) {
        String text = line.text().strip();
        String key = key(line);
        return key == null || !NameVocabulary.isFact(key)
                ? line
                : line.withText(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }

    /** The index of the line on which the list begins, provided that only its name and facts precede it; or -1. */
    private static int firstItem(Script script) {
        for (int i = script.firstContent(); i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            String text = line.text().strip();
            if (text.startsWith("- ")) {
                String key = key(line);
                boolean turns = key != null && (JsonKeys.SPEAKERS.contains(key) || JsonKeys.TEXTS.contains(key));
                return turns || arePairs(script.lines(), i) ? i : -1;
            }
            boolean remark = text.isEmpty() || text.equals("---") || text.startsWith("# ");
            if (!remark && key(line) == null) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether each item is a speaker and their speech, and some of that is in a YAML block, which no Markdown list has.
     */
    private static boolean arePairs(List<SourceLine> lines, int first) {
        int list = lines.get(first).indent();
        boolean blocks = false;
        for (int i = first; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.indent() > list) {
                continue;
            }
            String key = line.text().strip().startsWith("- ") ? key(line) : null;
            if (key == null || JsonKeys.SPEAKERS.contains(key) || JsonKeys.TEXTS.contains(key)) {
                return false;
            }
            String value = line.text().substring(line.text().indexOf(':') + 1).strip();
            blocks |= BLOCKS.contains(value);
        }
        return blocks;
    }

    private static Json.Items items(List<SourceLine> lines, int first, DiagnosticReporter remarks) {
        Json.Items items = Json.Items.at(lines.get(first).position());
        int list = lines.get(first).indent();
        int deepest = arePairs(lines, first) ? list : list + 2;
        Json.Members item = null;
        for (int i = first; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.text().strip().startsWith("# ")) {
                continue;
            }
            if (line.indent() == list && line.text().strip().startsWith("- ")) {
                item = Json.Members.at(line.position());
                items.values().add(item);
            }
            String key = key(line);
            if (key == null || item == null) {
                if (!line.text().strip().equals("-")) {
                    remarks.report(
                            CoreRule.DIALOG_SYNTAX,
                            line.position(),
                            "this line belongs to no turn of the list, so it can't be read",
                            "indent it as far as the text that it continues, or begin it with a key such as «text:»");
                }
                continue;
            }
            int colon = line.text().indexOf(':');
            SourceLine value = line.from(colon + 1);
            value = value.from(value.contentStart());
            int end = i + 1;
            while (end < lines.size()
                    && (lines.get(end).isBlank() || lines.get(end).indent() > deepest)) {
                end++;
            }
            Position start = (isBlock(value.text()) ? firstLine(lines, i + 1, end, value) : value).position();
            Position at = new Position(start.line(), start.column() - 1);
            item.members().putIfAbsent(key, new Json.Text(value(value.text().strip(), lines.subList(i + 1, end)), at));
            i = end - 1;
        }
        return items;
    }

    private static boolean isBlock(String value) {
        return value.startsWith("|") || value.startsWith(">");
    }

    /** The first line with words in a range, or {@code none}. */
    private static SourceLine firstLine(List<SourceLine> lines, int from, int to, SourceLine none) {
        int at = from;
        while (at < to && lines.get(at).isBlank()) {
            at++;
        }
        return at < to ? lines.get(at) : none;
    }

    /** A value: what follows its key, and the lines that belong to it. */
    private static String value(String first, List<SourceLine> below) {
        boolean block = isBlock(first);
        boolean folded = !first.startsWith("|");
        StringBuilder value = new StringBuilder(block ? "" : first);
        for (SourceLine line : below) {
            String text = line.text().strip();
            boolean paragraph = text.isEmpty() || value.toString().endsWith("\n");
            value.append(value.isEmpty() ? "" : text.isEmpty() ? "\n" : folded && !paragraph ? " " : "\n")
                    .append(text);
        }
        String text = value.toString().strip();
        return block ? text : unquoted(text);
    }

    private static String unquoted(String text) {
        char mark = text.length() > 1 ? text.charAt(0) : 0;
        if (mark != '"' && mark != '\'' || text.charAt(text.length() - 1) != mark) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        return mark == '\''
                ? inner.replace("''", "'")
                : inner.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** Returns the key at the start of the line, after the dash of an item; or null. */
    private static String key(SourceLine line) {
        String text = line.text();
        int start = line.contentStart();
        start += text.startsWith("- ", start) ? 2 : 0;
        int colon = text.indexOf(':', start);
        boolean value = colon > start && (colon + 1 == text.length() || text.charAt(colon + 1) == ' ');
        if (!value || colon - start > LONGEST_KEY) {
            return null;
        }
        for (int i = start; i < colon; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return null;
            }
        }
        return text.substring(start, colon);
    }
}
