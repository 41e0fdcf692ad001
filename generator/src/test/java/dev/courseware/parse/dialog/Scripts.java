package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.check.words.Losses;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads scripts for tests, sees that no word of them is lost, and tells what was read in a line for each part. */
final class Scripts {
    private Scripts() {}

    static Dialog read(String script, Speaker... cast) {
        Diagnostics diagnostics = new Diagnostics();
        Dialog dialog = ScriptParser.parse(script, List.of(cast), "talk.dialog.md", 1, diagnostics);
        assertThat(Losses.of(dialog, script, diagnostics.inFileOrder()))
                .as(script)
                .isEmpty();
        return dialog;
    }

    /** What is reported about a script, as {@code line:column severity message}. */
    static List<String> reports(String script, Speaker... cast) {
        Diagnostics diagnostics = new Diagnostics();
        ScriptParser.parse(script, List.of(cast), "talk.dialog.md", 1, diagnostics);
        List<String> reports = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics.inFileOrder()) {
            reports.add(diagnostic.line() + ":" + diagnostic.column() + " "
                    + diagnostic.severity().name().toLowerCase(Locale.ROOT) + " " + diagnostic.message());
        }
        return reports;
    }

    static Speaker speaker(String id, String name, String... aliases) {
        return new Speaker(id, name, List.of(aliases), "", "", "", "", "", Optional.empty(), true);
    }

    /** The parts of a script, each in one line. */
    static List<String> parts(String script, Speaker... cast) {
        return parts(read(script, cast));
    }

    /**
     * The parts of a dialog. A turn is {@code speaker @stamp {cues in the label} {cues that lead}: text {cues at the end}
     * ~how it ends}, its line ends written as {@code /}.
     */
    static List<String> parts(Dialog dialog) {
        List<String> parts = new ArrayList<>();
        for (DialogPart part : dialog.parts()) {
            parts.add(told(part));
        }
        return parts;
    }

    private static String told(DialogPart part) {
        if (part instanceof Turn turn) {
            return turn(turn);
        } else if (part instanceof Beat beat) {
            return "beat " + beat.title();
        } else if (part instanceof Direction direction) {
            return "direction " + direction.text();
        } else if (part instanceof Aside aside) {
            return aside.kind() + " " + aside.text().replace("\n", "/");
        }
        return "choice " + ((Choice) part).text();
    }

    private static String turn(Turn turn) {
        StringBuilder told = new StringBuilder(turn.speaker());
        told.append(turn.stamp().isEmpty() ? "" : " @" + turn.stamp());
        StringBuilder tail = new StringBuilder();
        for (Cue cue : turn.cues()) {
            switch (cue.place()) {
                case LABEL -> told.append(" {label ").append(cue.text()).append('}');
                case LEAD -> told.append(" {").append(cue.text()).append('}');
                case MIDDLE ->
                    tail.append(" {in ")
                            .append(turn.text(), cue.start(), cue.end())
                            .append('}');
                case TAIL -> tail.append(" {").append(cue.text()).append('}');
            }
        }
        told.append(": ").append(turn.text().replace("\n", "/")).append(tail);
        if (turn.end() != EndState.COMPLETE) {
            told.append(" ~").append(turn.end().name().toLowerCase(Locale.ROOT));
        }
        for (Annotation mark : turn.annotations()) {
            told.append(" !")
                    .append(mark.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(mark.text().replace("\n", "/"));
        }
        return told.append(turn.resumes() > 0 ? " resumes " + turn.resumes() : "")
                .toString();
    }

    /** The facts of a script, as {@code name=text}. */
    static List<String> meta(String script) {
        List<String> meta = new ArrayList<>();
        for (Meta fact : read(script).meta()) {
            meta.add(fact.name() + "=" + fact.text());
        }
        return meta;
    }
}
