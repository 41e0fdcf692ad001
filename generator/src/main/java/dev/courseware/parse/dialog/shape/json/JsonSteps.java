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

/** Turns JSON values into steps: objects with a speaker and a text, pairs, facts about the script. */
final class JsonSteps {
    private final List<Step> steps;
    private final LabelScanner heads;
    private final DiagnosticReporter remarks;
    private final Set<String> unread = new HashSet<>();
    private int turns;

    JsonSteps(List<SourceLine> before, LabelScanner heads, DiagnosticReporter remarks) {
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

    void end(List<SourceLine> after) {
        steps.add(new Step.Closing());
        steps.addAll(after);
    }

    void root(Json value) {
        if (value instanceof Json.Items items) {
            segments(items);
        } else if (value instanceof Json.Members object) {
            Json list = object.first(JsonKeys.LISTS);
            boolean holdsTurns =
                    list != null && !object.members().containsKey("speaker") && JsonTree.turns(list) != null;
            if (isTurn(object) && !holdsTurns) {
                turn(object);
            } else if (list == null && JsonTree.turns(object) != null) {
                facts(object, null);
                list(object);
            } else if (list == null) {
                pairs(object);
            } else {
                facts(object, list);
                list(list);
            }
        }
    }

    private void list(Json list) {
        Json inner = list instanceof Json.Members nested ? nested.first(JsonKeys.LISTS) : list;
        if (list instanceof Json.Members nested && inner != null) {
            facts(nested, inner);
        }
        List<JsonLists.Found> found = JsonLists.in(list);
        if (!found.isEmpty()) {
            lists(found);
        } else if (inner instanceof Json.Items items) {
            segments(items);
        } else {
            words(list);
        }
    }

    /** Reads the turns of one list, of several scenes, or of the passages that a service heard. */
    private void lists(List<JsonLists.Found> found) {
        if (JsonTree.isWordByWord(found.get(0).turns())) {
            segments(JsonLists.joined(found));
            return;
        }
        for (JsonLists.Found scene : found) {
            if (scene.scene() != null) {
                heading(scene.scene(), scene.turns());
            }
            segments(scene.turns());
        }
    }

    private void heading(Json.Members scene, Json.Items turns) {
        Json heading = scene.first(JsonKeys.HEADINGS);
        String title = JsonWords.of(heading).strip().replace('\n', ' ');
        if (!title.isEmpty()) {
            steps.add(new Step.Given(new Beat(title, heading.position())));
        }
        for (Map.Entry<String, Json> member : scene.members().entrySet()) {
            if (member.getValue() != turns && member.getValue() != heading && member.getValue() instanceof Json.Text) {
                aside(member.getValue());
            }
        }
    }

    private void segments(Json.Items items) {
        if (JsonTree.isWordByWord(items)) {
            wordByWord(items);
            return;
        }
        for (Json item : items.values()) {
            if (item instanceof Json.Members object && isTurn(object)) {
                turn(object);
            } else if (item instanceof Json.Members object) {
                pairs(object);
            } else if (item instanceof Json.Items pair
                    && pair.values().size() == 2
                    && pair.values().get(0) instanceof Json.Text speaker
                    && pair.values().get(1) instanceof Json.Text said) {
                say(speaker.content(), "", List.of(), said.content(), said.position(), speaker.position());
            } else {
                words(item);
            }
        }
    }

    /**
     * Reads the output of a speech service with an object for each word: a turn is everything that one speaker says
     * before another does.
     */
    private void wordByWord(Json.Items items) {
        String speaker = null;
        Json.Members first = null;
        Json.Members last = null;
        StringBuilder said = new StringBuilder();
        for (Json item : items.values()) {
            Json.Members word = (Json.Members) item;
            String next = JsonTree.speaker(word.first(JsonKeys.SPEAKERS), JsonWords.of(word.first(JsonKeys.SPEAKERS)));
            if (first != null && !next.equals(speaker)) {
                heard(speaker, first, last, said.toString());
                said.setLength(0);
                first = null;
            }
            first = first == null ? word : first;
            last = word;
            speaker = next;
            String spoken = JsonWords.of(word.first(JsonKeys.TEXTS));
            said.append(said.isEmpty() || JsonTree.isPunctuation(spoken) ? "" : " ")
                    .append(spoken);
        }
        if (first != null) {
            heard(speaker, first, last, said.toString());
        }
    }

    private static boolean isTurn(Json.Members object) {
        Json text = object.first(JsonKeys.TEXTS);
        boolean speaker =
                object.members().containsKey("speaker") || text != null && object.first(JsonKeys.SPEAKERS) != null;
        return speaker || text != null && !(text instanceof Json.Items);
    }

    private void turn(Json.Members object) {
        Json said = object.first(JsonKeys.TEXTS);
        Json speaker = object.first(JsonKeys.SPEAKERS);
        String text = JsonWords.of(said);
        if (JsonWords.of(speaker).isBlank()) {
            unspoken(object, new Json.Text(text, object.position()));
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

    private void unspoken(Json.Members object, Json.Text said) {
        boolean typed = !JsonWords.of(object.first(JsonKeys.KINDS)).isEmpty();
        String text = said.content().strip();
        if (typed && !text.isEmpty() && text.indexOf('\n') < 0 && Brackets.balanced(text, '(')) {
            steps.add(new Step.Given(new Direction(text, said.position())));
        } else {
            remarks.report(
                    CoreRule.DIALOG_SPEAKER,
                    object.position(),
                    "nobody is named as the speaker of this text",
                    "add \"speaker\": \"…\"");
            aside(said);
        }
    }

    /** {@code {"Alice": "Hello."}}: each key is a speaker. */
    private void pairs(Json.Members object) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (member.getValue() instanceof Json.Text said
                    && !NameVocabulary.isStop(NameVocabulary.key(member.getKey()))) {
                say(member.getKey(), "", List.of(), said.content(), said.position(), object.position());
            } else {
                words(member.getValue());
            }
        }
    }

    private void say(
            String speaker, String stamp, List<String> cues, String text, Position textStart, Position position) {
        say(speaker, stamp, cues, text, textStart, position, Wording.MARKDOWN);
    }

    /** Adds what a speech service heard. */
    private void heard(String speaker, Json.Members first, Json.Members last, String text) {
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
        List<SourceLine> lines = JsonTurns.lines(text, textStart);
        steps.add(new Step.Opening(new Label(label.name(), stamp, brackets, true, position), lines.get(0), wording));
        steps.addAll(lines.subList(1, lines.size()));
        turns++;
    }

    /** Adds facts such as a title. */
    private void facts(Json.Members object, Json list) {
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
                    "«" + key + "» is not read, here and further on",
                    "known keys of a turn are speaker, text, cue and timestamp");
        }
    }

    /** Adds words that nobody speaks, or that begin with a label like a line of a script. */
    private void words(Json value) {
        String text = JsonWords.of(value).strip();
        LabelCandidate head = text.isEmpty() ? null : heads.scan(text);
        if (head != null && head.escapes() == 0) {
            List<SourceLine> lines = JsonTurns.lines(text, value.position());
            steps.add(new Step.Opening(head.label(lines.get(0)), lines.get(0).from(head.body())));
            steps.addAll(lines.subList(1, lines.size()));
            turns++;
        } else {
            aside(value);
        }
    }

    private void aside(Json value) {
        String text = JsonWords.of(value).strip();
        if (!text.isEmpty()) {
            steps.add(new Step.Given(new Aside("aside", text, value.position())));
        }
    }
}
