package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.TextSpan;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.cast.CastBuilder;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.ScriptFence;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.turn.CueReader;
import dev.courseware.parse.dialog.turn.PlainHeads;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a dialog as labelled lines, whatever shape it was read from. Given the same cast, {@link ScriptParser} reads a
 * dialog from that which equals the original, once both are {@linkplain Dialog#withoutPositions() without positions}.
 */
public final class ScriptWriter {
    private final Dialog dialog;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final SpeechEscape escape;
    private final LabelScanner plain = new LabelScanner(new CastIndex(List.of()));

    private ScriptWriter(Dialog dialog) {
        this.dialog = dialog;
        this.escape = new SpeechEscape(
                new CastIndex(dialog.cast().stream().filter(Speaker::declared).toList()));
        for (Speaker speaker : dialog.cast()) {
            speakers.put(speaker.id(), speaker);
        }
        for (DialogPart part : dialog.parts()) {
            if (part instanceof Turn turn) {
                turns.merge(turn.speaker(), 1, Integer::sum);
            }
        }
    }

    /** Returns the script, with a blank line between its parts and a newline at its end; empty for an empty dialog. */
    public static String write(Dialog dialog) {
        ScriptWriter writer = new ScriptWriter(dialog);
        writer.writeAll();
        return writer.out.toString();
    }

    private void writeAll() {
        if (!dialog.preface().isEmpty()) {
            block(escape.lines(dialog.preface()));
        }
        Iterator<Meta> facts = dialog.meta().iterator();
        Meta next = facts.hasNext() ? facts.next() : null;
        for (int i = 0; i <= dialog.parts().size(); i++) {
            while (next != null && next.place() <= i) {
                block(fact(next));
                next = facts.hasNext() ? facts.next() : null;
            }
            if (i < dialog.parts().size()) {
                write(dialog.parts().get(i));
            }
        }
        if (!dialog.postscript().isEmpty()) {
            // After a rule nobody is speaking any more, so that a friendly farewell isn't taken for speech.
            block("---");
            block(escape.lines(dialog.postscript()));
        }
    }

    private static String fact(Meta fact) {
        return (fact.name() + ": " + fact.text()).strip();
    }

    private void write(DialogPart part) {
        if (part instanceof Turn turn) {
            block(turn(turn));
        } else if (part instanceof Beat beat) {
            block(beat(beat.title()) + (beat.attributes().isEmpty() ? "" : " {" + beat.attributes() + "}"));
        } else if (part instanceof Direction direction) {
            boolean round = Brackets.balanced(direction.text(), '(');
            block((round ? "(" : "[") + direction.text() + (round ? ")" : "]"));
        } else if (part instanceof Aside aside) {
            block(aside(aside));
        } else if (part instanceof Choice choice) {
            block("-> " + choice.text());
        }
    }

    private void block(String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(text).append('\n');
    }

    private String turn(Turn turn) {
        StringBuilder script = new StringBuilder(label(turn));
        String text = turn.text();
        int firstEnd = text.indexOf('\n');
        String first = firstEnd < 0 ? text : text.substring(0, firstEnd);
        boolean apart = addLeadCues(script, turn.cues(), first) || ScriptFence.opening(first, 0) != null;
        List<TextSpan> times =
                turn.spans().subList(isTimed(turn) ? 1 : 0, turn.spans().size());
        if (!times.isEmpty()) {
            timed(PlainHeads.escaped(escape.continuation(text)), text, times, script);
        } else if (!text.isEmpty()) {
            script.append(apart ? '\n' : ' ').append(PlainHeads.escaped(escape.continuation(text)));
        }
        for (Cue cue : turn.cues()) {
            if (cue.place() == Place.TAIL) {
                boolean sameLine = CueWords.isOfSeveral(cue.text()) || !endsInBlock(text) && endsTurn(text, cue);
                script.append(sameLine ? ' ' : '\n');
                script.append('(').append(cue.text()).append(')');
            }
        }
        for (Annotation annotation : turn.annotations()) {
            script.append("\n<!-- ")
                    .append(annotation.kind().name().toLowerCase(Locale.ROOT))
                    .append(": ");
            script.append(annotation.text()).append(" -->");
        }
        return script.toString();
    }

    /** Whether the label has a time in a recording, rather than only lines within the turn. */
    private static boolean isTimed(Turn turn) {
        return !turn.spans().isEmpty()
                && Clock.start(turn.spans().get(0).stamp()).equals(turn.stamp());
    }

    /** Precedes each line that has a time of its own by that time. */
    private static void timed(String escaped, String text, List<TextSpan> times, StringBuilder script) {
        String[] lines = escaped.split("\n", -1);
        int next = 0;
        int offset = 0;
        for (int i = 0; i < lines.length; i++) {
            script.append(i > 0 ? "\n" : times.get(next).offset() == 0 ? "\n" : " ");
            if (next < times.size() && times.get(next).offset() == offset) {
                script.append('[').append(times.get(next++).stamp()).append("] ");
            }
            script.append(lines[i]);
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() + 1 : end + 1;
        }
    }

    private String label(Turn turn) {
        Speaker speaker = speakers.getOrDefault(turn.speaker(), Speaker.undeclared(turn.speaker()));
        StringBuilder label = new StringBuilder();
        String stamp = isTimed(turn) ? turn.spans().get(0).stamp() : turn.stamp();
        if (!stamp.isEmpty()) {
            label.append('[').append(stamp).append("] ");
        }
        if (!speaker.declared() && !isSurelyRead(speaker.id())) {
            label.append('@');
        }
        label.append(speaker.id());
        if (introduced.add(speaker.id()) && !speaker.declared()) {
            addByline(label, speaker);
        }
        addCues(label, turn.cues(), Place.LABEL);
        return label.append(':').toString();
    }

    private static void addByline(StringBuilder label, Speaker speaker) {
        if (!speaker.name().equals(speaker.id())) {
            label.append(" (").append(speaker.name()).append(')');
        } else if (!speaker.role().isEmpty() || !speaker.description().isEmpty()) {
            String byline = speaker.role().isEmpty() ? speaker.description() : speaker.role();
            // Longer words are in the script's list of participants.
            if (CastBuilder.isByline(byline)) {
                label.append(" (").append(byline).append(')');
            }
        }
    }

    /** Whether the plain name makes a label in any script, so that it needs no {@code @}. */
    private boolean isSurelyRead(String id) {
        String key = NameVocabulary.key(id);
        LabelCandidate head = plain.scan(id + ": x");
        if (head == null
                || !head.name().equals(id)
                || head.forced()
                || !head.stamp().isEmpty()
                || NameVocabulary.isStop(key)
                || NameVocabulary.isSpeakingFact(key)) {
            return false;
        }
        boolean repeated = turns.getOrDefault(id, 0) > 1
                && NameVocabulary.isProper(id)
                && NameVocabulary.pairedWith(key).isEmpty();
        return head.style().equals(LabelCandidate.Style.PLAIN) && (NameVocabulary.isUnmistakable(key) || repeated);
    }

    /**
     * Writes the leading cues; returns whether the words must follow on the next line for the last one to be read as a
     * cue.
     */
    private static boolean addLeadCues(StringBuilder script, List<Cue> cues, String firstLine) {
        addCues(script, cues, Place.LEAD);
        List<Cue> lead = cues.stream().filter(cue -> cue.place() == Place.LEAD).toList();
        if (lead.isEmpty()) {
            return false;
        }
        List<Cue> read = new CueReader("(" + lead.get(lead.size() - 1).text() + ") " + firstLine).read();
        return read.isEmpty() || read.get(0).place() != Place.LEAD;
    }

    /** Whether a cue on the last line of the text would be read as the end of the turn. */
    private static boolean endsTurn(String text, Cue cue) {
        CueReader reader = new CueReader(text.substring(text.lastIndexOf('\n') + 1) + " (" + cue.text() + ")");
        reader.read();
        return reader.tail().size() == 1;
    }

    private static void addCues(StringBuilder script, List<Cue> cues, Place place) {
        for (Cue cue : cues) {
            if (cue.place() == place) {
                script.append(" (").append(cue.text()).append(')');
            }
        }
    }

    /** Whether a cue on the last line of the text would become part of a block such as a list or table. */
    private static boolean endsInBlock(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1).strip();
        return last.isEmpty() || "`~|$:<>#-*_=".indexOf(last.charAt(0)) >= 0;
    }

    private static String beat(String title) {
        if (title.isEmpty()) {
            return "---";
        }
        return "## " + title + (title.endsWith("#") ? " #" : "");
    }

    private static String aside(Aside aside) {
        boolean plain = aside.kind().equals("aside") || aside.isReply();
        String margin = aside.isReply() ? "  " : "";
        if (!plain && aside.text().indexOf('\n') < 0) {
            return aside.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                    + aside.kind().substring(1) + ": " + aside.text();
        }
        StringBuilder quoted =
                new StringBuilder(plain ? "" : "> [!" + aside.kind().toUpperCase(Locale.ROOT) + "]\n");
        for (String line : aside.text().split("\n", -1)) {
            quoted.append(margin)
                    .append(line.isEmpty() ? ">" : "> ")
                    .append(line)
                    .append('\n');
        }
        return quoted.substring(0, quoted.length() - 1);
    }
}
