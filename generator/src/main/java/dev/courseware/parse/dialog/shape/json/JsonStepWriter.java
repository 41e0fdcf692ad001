package dev.courseware.parse.dialog.shape.json;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.json.Json;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.shape.caption.CaptionTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the parts of a script in JSON into steps: turns, facts, and words that nobody says. */
final class JsonStepWriter {
    private final List<Step> steps;
    private final LabelScanner heads;
    private final boolean inOne;
    private final DiagnosticReporter remarks;
    private final Set<String> unread = new HashSet<>();
    private int turns;

    /**
     * @param before the lines before the JSON
     * @param inOne whether each text is written in one line of the source, whatever lines it has
     */
    JsonStepWriter(List<SourceLine> before, LabelScanner heads, boolean inOne, DiagnosticReporter remarks) {
        this.inOne = inOne;
        this.steps = new ArrayList<>(before);
        this.heads = heads;
        this.remarks = remarks;
    }

    List<Step> steps() {
        return steps;
    }

    int turns() {
        return turns;
    }

    /** @param after the lines after the JSON */
    void end(List<SourceLine> after) {
        steps.add(new Step.Closing());
        steps.addAll(after);
    }

    void beat(String title, Position position) {
        steps.add(new Step.Given(new Beat(title, position)));
    }

    /** Adds the turn in an object with a speaker and a text. */
    void turn(Json.Members object) {
        Json said = object.first(JsonKeys.TEXTS);
        Json speaker = object.first(JsonKeys.SPEAKERS);
        String text = JsonWords.of(said);
        if (JsonWords.of(speaker).isBlank()) {
            unspoken(object, new Json.Text(text, said == null ? object.position() : said.position()));
            return;
        }
        List<String> cues = new ArrayList<>(1);
        String cue = JsonWords.of(object.first(JsonKeys.CUES)).strip();
        if (CueWords.isCueShaped(cue)) {
            cues.add(cue.substring(0, 1).toLowerCase(Locale.ROOT) + cue.substring(1));
        } else if (!cue.isEmpty()) {
            text = "(" + cue + ") " + text;
        }
        reportUnread(object);
        Position textStart = said == null ? speaker.position() : said.position();
        String stamp = JsonTree.stamp(object, object, JsonTree.words(text));
        Wording wording = JsonTree.isHeard(object) ? Wording.PLAIN : Wording.MARKDOWN;
        say(
                JsonTree.speaker(speaker, JsonWords.of(speaker)),
                stamp,
                cues,
                text,
                textStart,
                speaker.position(),
                wording);
    }

    /** Adds what happens between two turns; returns false if that isn't one line. */
    boolean direction(Json.Text happens) {
        String text = happens.content().strip();
        boolean line = !text.isEmpty() && text.indexOf('\n') < 0 && Brackets.balanced(text, '(');
        if (line) {
            steps.add(new Step.Given(new Direction(text, happens.position())));
        }
        return line;
    }

    private void unspoken(Json.Members object, Json.Text said) {
        boolean typed = !JsonWords.of(object.first(JsonKeys.KINDS)).isEmpty();
        if (!typed || !direction(said)) {
            remarks.report(
                    CoreRule.DIALOG_SPEAKER,
                    object.position(),
                    "this text has no speaker, so it is read as an aside",
                    "add «\"speaker\": \"…\"» if somebody says it");
            aside(said);
        }
    }

    /** Adds what a speaker says. */
    void say(String speaker, Json.Text said, Position position) {
        say(speaker, "", List.of(), said.content(), said.position(), position, Wording.MARKDOWN);
    }

    /** Adds what a speech service heard. */
    void heard(String speaker, Json.Members first, Json.Members last, String text) {
        say(
                speaker,
                JsonTree.stamp(first, last, 1),
                List.of(),
                text,
                first.position(),
                first.position(),
                Wording.PLAIN);
    }

    private void say(
            String speaker,
            String stamp,
            List<String> cues,
            String words,
            Position textStart,
            Position position,
            Wording wording) {
        String text = wording == Wording.PLAIN ? CaptionTag.decoded(words) : words;
        Label label = Label.marked(speaker, stamp, position);
        List<String> brackets = new ArrayList<>(label.brackets());
        brackets.addAll(cues);
        List<SourceLine> lines = lines(text, textStart);
        steps.add(new Step.Opening(new Label(label.name(), stamp, brackets, true, position), lines.get(0), wording));
        steps.addAll(lines.subList(1, lines.size()));
        turns++;
    }

    /** Adds facts such as a title. */
    void facts(Json.Members object, Json list) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String key = member.getKey();
            String text = JsonWords.of(member.getValue()).strip();
            if (member.getValue() == list || text.isEmpty()) {
                continue;
            }
            if (NameVocabulary.isFact(NameVocabulary.key(key)) && text.indexOf('\n') < 0) {
                String line = Character.toUpperCase(key.charAt(0)) + key.substring(1) + ": " + text;
                Position position = member.getValue().position();
                steps.add(new SourceLine(line, position.line(), position.column()));
            } else {
                reportUnread(key, member.getValue());
            }
        }
    }

    private void reportUnread(Json.Members object) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String key = member.getKey();
            boolean read = JsonKeys.SPEAKERS.contains(key)
                    || JsonKeys.TEXTS.contains(key)
                    || JsonKeys.CUES.contains(key)
                    || JsonKeys.STAMPS.contains(key)
                    || JsonKeys.ENDS.contains(key);
            if (!read && member.getValue() instanceof Json.Text) {
                reportUnread(key, member.getValue());
            }
        }
    }

    private void reportUnread(String key, Json value) {
        if (unread.add(key)) {
            remarks.report(
                    CoreRule.DIALOG_LEFT_OUT,
                    value.position(),
                    "the key «" + key + "» is not known, so its values are left out",
                    "the keys of a turn are speaker, text, cue and timestamp");
        }
    }

    /** Adds words that nobody speaks, or that begin with a label like a line of a script. */
    void words(Json value) {
        String text = JsonWords.of(value).strip();
        LabelCandidate head = text.isEmpty() ? null : heads.scan(text);
        if (head != null && head.escapes() == 0) {
            for (SourceLine line : lines(text, value.position())) {
                LabelCandidate each = heads.scan(line.text());
                boolean turn = each != null && each.escapes() == 0;
                steps.add(turn ? new Step.Opening(each.label(line), line.from(each.body())) : line);
                turns += turn ? 1 : 0;
            }
        } else {
            aside(value);
        }
    }

    /** The lines of a text that starts behind the quote at {@code start}. */
    private List<SourceLine> lines(String text, Position start) {
        Position first = new Position(start.line(), start.column() + 1);
        return inOne ? SourceLine.inOne(text, first) : SourceLine.following(text, first);
    }

    /** Adds words that nobody says. */
    void aside(Json value) {
        String text = JsonWords.of(value).strip();
        if (!text.isEmpty()) {
            steps.add(new Step.Given(new Aside("aside", text, value.position()), inOne));
        }
    }
}
