package dev.courseware.parse.dialog.script;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelMarkers;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a script that has lost its line breaks: {@code A: Hello. B: Hi. A: How are you?} */
public final class RunOnLines {
    private static final String SENTENCE_ENDS = ".!?…\"”)]*。！？）";

    private final Script script;
    private final LabelScanner heads;
    private final Map<String, Integer> names = new HashMap<>();
    /** The styles in which names open lines. */
    private final Map<String, LabelCandidate.Style> openings = new HashMap<>();

    private int starts;
    private int inside;
    private int boldInside;
    private int sequels;

    private RunOnLines(Script script) {
        this.script = script;
        this.heads = new LabelScanner(script.cast());
    }

    /** Returns the script with each turn on a line of its own, if more turns open within lines than at their start. */
    public static Script cut(Script whole) {
        Script script = TurnSeparators.cut(whole);
        RunOnLines run = new RunOnLines(script);
        run.count(false);
        if (run.names.size() < 2) {
            return script;
        }
        run.count(true);
        boolean bold = run.starts == 1 && run.inside >= 1 && run.boldInside > 1;
        boolean all = bold || run.inside > Math.max(1, run.starts);
        return all || run.sequels > 0 ? run.cut(all) : script;
    }

    /** First counts all names, then how many labels of known speakers there are in each place. */
    private void count(boolean known) {
        for (int i = 0; i < script.lines().size(); i++) {
            String text = text(i);
            LabelCandidate start = script.labels().heads()[i];
            if (isLabel(start)) {
                starts += count(start, known);
                openings.putIfAbsent(start.key(), start.style());
            }
            int after = start == null ? 0 : start.colon();
            int from = 0;
            for (int at = next(text, after); at >= 0; at = next(text, after)) {
                LabelCandidate head = heads.scan(text, at);
                after = head == null ? at : head.colon();
                if (isLabel(head)) {
                    inside += count(head, known);
                    boldInside += known && isBold(head) ? 1 : 0;
                    boolean goesOn = known && isSpeaker(head) && (goesOn(text, from, at) || answers(start, head));
                    sequels += goesOn ? 1 : 0;
                    from = goesOn ? at : from;
                }
            }
        }
    }

    private int count(LabelCandidate head, boolean known) {
        if (!known) {
            Integer before = names.get(head.key());
            names.put(head.key(), before == null ? 1 : before + 1);
        }
        return known && isSpeaker(head) ? 1 : 0;
    }

    /**
     * Whether the turn at an index bears the number after that of the one that opens at another: {@code 6) B: Yes. 7) A:
     * Why?}
     */
    private static boolean goesOn(String text, int before, int at) {
        int first = LabelMarkers.number(text, before);
        return first >= 0 && LabelMarkers.number(text, at) == first + 1;
    }

    /** Whether somebody else answers on the line of a turn who opens lines of the same style elsewhere. */
    private boolean answers(LabelCandidate start, LabelCandidate head) {
        return isLabel(start)
                && isSpeaker(start)
                && !start.key().equals(head.key())
                && head.style().equals(start.style())
                && head.style().equals(openings.get(head.key()));
    }

    /** @param all whether every label opens a turn, or only one that is numbered on or opens lines elsewhere too */
    private Script cut(boolean all) {
        List<SourceLine> lines = new ArrayList<>();
        Position first = null;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            String text = text(i);
            LabelCandidate start = script.labels().heads()[i];
            int from = 0;
            int after = start == null ? 0 : start.colon();
            for (int at = next(text, after); at >= 0; at = next(text, after)) {
                LabelCandidate head = heads.scan(text, at);
                after = head == null ? at : head.colon();
                if (isLabel(head)
                        && (isSpeaker(head) || all && isBold(head))
                        && (all || goesOn(text, from, at) || answers(start, head))) {
                    lines.add(new SourceLine(text.substring(from, at), line.number(), line.column() + from));
                    first = first == null ? line.at(at) : first;
                    from = at;
                }
            }
            lines.add(line.from(from));
        }
        script.remarks()
                .report(
                        CoreRule.DIALOG_GUESS,
                        first,
                        "there are several turns on this line",
                        "begin a new line for each turn");
        return script.with(lines);
    }

    private String text(int line) {
        SourceLine source = script.lines().get(line);
        return script.isFenced(line) || LineForms.quote(source) != null ? "" : source.text();
    }

    private static boolean isLabel(LabelCandidate head) {
        return head != null
                && !head.isDoubtful()
                && head.escapes() == 0
                && head.style().marker() != LabelCandidate.Marker.BULLET;
    }

    private boolean isSpeaker(LabelCandidate head) {
        String key = head.key();
        return script.cast().find(head.name()) != null
                || NameVocabulary.isUnmistakable(key)
                || names.getOrDefault(key, 0) > 1 && NameVocabulary.isProper(head.name())
                || NameVocabulary.isRole(key);
    }

    /**
     * Whether it is a name in bold, which is a speaker if the names around it are; on its own it may just be a term.
     */
    private static boolean isBold(LabelCandidate head) {
        return head.style().emphasis() == LabelCandidate.Emphasis.BOLD && NameVocabulary.isProper(head.name());
    }

    /** The next index after {@code from} at which a label may follow the end of a sentence, or -1. */
    private static int next(String text, int from) {
        for (int i = Math.max(from + 1, 2); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '*'
                    || c == '['
                    || c == '('
                    || c == '@'
                    || Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
            if (opens
                    && text.charAt(i - 1) == ' '
                    && (SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0 || text.startsWith("**", i))) {
                return i;
            }
        }
        return -1;
    }
}
