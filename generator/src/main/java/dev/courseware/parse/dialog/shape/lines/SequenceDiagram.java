package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a sequence diagram, {@code Client->>Server: text}, as a conversation of its participants. */
public final class SequenceDiagram implements ShapeReader {
    /** The word with which such a diagram begins. */
    public static final String FIRST = "sequenceDiagram";

    private static final Pattern MESSAGE = Pattern.compile(
            "\\s*([^\\s:+<>-][^:+<>-]{0,60}?)\\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\\)|-\\))\\s*[+-]?\\s*([^:]{1,60}?)\\s*:\\s*(.*)");
    private static final Pattern PARTICIPANT =
            Pattern.compile("\\s*(?:create +)?(?:participant|actor) +(.+?)(?: +as +(.+))?\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s*[Nn]ote +(?:over|left of|right of) +[^:]+:\\s*(.*)");
    private static final Pattern TOLD =
            Pattern.compile("\\s*(?:loop|alt|else|opt|par|and|critical|option|break|box)(?: +(.*))?");
    private static final Pattern TITLE = Pattern.compile("\\s*title:? +(.*)");
    private static final Pattern SILENT = Pattern.compile(
            "\\s*(?:end|autonumber.*|activate .*|deactivate .*|destroy .*|rect .*|links? .*|%%.*|sequenceDiagram)\\s*");

    @Override
    public Evidence evidence(Script script) {
        int first = script.firstContent();
        boolean diagram = first < script.lines().size()
                && script.lines().get(first).text().strip().equals(FIRST);
        BitSet messages = new BitSet();
        for (int i = first; diagram && i < script.lines().size(); i++) {
            messages.set(i, MESSAGE.matcher(script.lines().get(i).text()).matches());
        }
        return messages.isEmpty() ? Evidence.NONE : Evidence.SIGNED;
    }

    @Override
    public Evidence possible(Script script) {
        return Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        Map<String, String> names = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (SourceLine line : script.lines()) {
            Matcher participant = PARTICIPANT.matcher(line.text());
            if (participant.matches() && participant.group(2) != null) {
                names.put(participant.group(1), words(participant.group(2)));
            }
        }
        for (SourceLine line : script.lines()) {
            step(line, names, steps);
        }
        return steps;
    }

    private static void step(SourceLine line, Map<String, String> names, List<Step> steps) {
        String text = line.text();
        Matcher message = MESSAGE.matcher(text);
        Matcher note = NOTE.matcher(text);
        Matcher told = TOLD.matcher(text);
        Matcher title = TITLE.matcher(text);
        if (line.isBlank()
                || SILENT.matcher(text).matches()
                || PARTICIPANT.matcher(text).matches()) {
            return;
        }
        if (note.matches()) {
            steps.add(new Step.Given(new Aside("note", words(note.group(1)), line.position())));
        } else if (message.matches()) {
            Label label = Label.marked(named(message.group(1), names), "", line.position());
            List<String> cues = List.of("→ " + named(message.group(2), names));
            steps.add(new Step.Opening(
                    new Label(label.name(), "", cues, true, label.position()),
                    new SourceLine(words(message.group(3)), line.number(), line.column() + message.start(3)),
                    Wording.PLAIN));
        } else if (title.matches()) {
            steps.add(new Step.Given(new Beat(words(title.group(1)), line.position())));
        } else if (told.matches()) {
            if (told.group(1) != null) {
                steps.add(new Step.Given(new Direction(words(told.group(1)), line.position())));
            }
        } else {
            steps.add(new Step.Given(new Direction(text.strip(), line.position())));
        }
    }

    private static String named(String id, Map<String, String> names) {
        return names.getOrDefault(id.strip(), id.strip());
    }

    /** Words as a reader of the drawn diagram sees them. */
    private static String words(String text) {
        return text.replaceAll("(?i)<br ?/?>", " ").strip();
    }
}
