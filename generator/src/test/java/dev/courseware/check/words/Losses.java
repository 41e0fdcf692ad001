package dev.courseware.check.words;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.Section;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the word check about lessons, and about scripts whose words are not read as Markdown yet. */
public final class Losses {
    /** Tags that scripts hold and that are no words. */
    private static final String DRESS = "</?(b|p|i|br|div|strong|answer|Person[12])>";

    private Losses() {}

    /** What the check tells of a lesson, as {@code line:column message}. */
    public static List<String> of(Lesson lesson, String source, List<Diagnostic> told) {
        Diagnostics diagnostics = new Diagnostics();
        told.forEach(problem -> diagnostics.report(
                CoreRule.of(problem.id()).orElseThrow(),
                problem.path(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint()));
        Set<Diagnostic> before = new HashSet<>(told);
        WordCheck.check(source.getBytes(StandardCharsets.UTF_8), lesson, Set.of(), diagnostics);
        return diagnostics.inFileOrder().stream()
                .filter(problem -> !before.contains(problem))
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }

    /** What the check tells of a script, whose text is taken as it is. */
    public static List<String> of(Dialog dialog, String script, List<Diagnostic> told) {
        List<DialogBody> bodies = dialog.parts().stream().map(Losses::body).toList();
        DialogBlock block = new DialogBlock("", false, "", dialog, bodies, Map.of(), Optional.empty(), Position.START);
        PageRef page = new PageRef(
                told.isEmpty() ? "talk.dialog.md" : told.get(0).path(),
                "talk",
                PageKind.DIALOG,
                "Talk",
                FrontMatter.NONE);
        return of(lesson(page, List.of(block)), script, told);
    }

    /** What the check tells of a script that a page names, in a file of its own. */
    static List<String> ofDeclared(Dialog dialog, String script, String path) {
        List<DialogBody> bodies = dialog.parts().stream().map(Losses::body).toList();
        DialogBlock block =
                new DialogBlock("", false, path, dialog, bodies, Map.of(), Optional.empty(), Position.START);
        PageRef page = new PageRef("talk.md", "talk", PageKind.DIALOG, "Talk", FrontMatter.NONE);
        Diagnostics diagnostics = new Diagnostics();
        WordCheck.checkScript(script.getBytes(StandardCharsets.UTF_8), path, lesson(page, List.of(block)), diagnostics);
        return diagnostics.inFileOrder().stream()
                .map(problem -> problem.path() + ":" + problem.line() + " " + problem.message())
                .toList();
    }

    /** What the check tells of the blocks of a lesson without sections. */
    public static List<String> of(List<Block> blocks, String source, List<Diagnostic> told) {
        PageRef page = new PageRef("lessons/page.md", "page", PageKind.LESSON, "Page", FrontMatter.NONE);
        return of(lesson(page, blocks), source, told);
    }

    private static Lesson lesson(PageRef page, List<Block> blocks) {
        Section body = new Section(
                1, "", RichText.EMPTY, "", Attributes.NONE, Optional.empty(), blocks, List.of(), Position.START);
        return new Lesson(page, body, List.of(), ResolvedFrontMatter.NONE);
    }

    private static DialogBody body(DialogPart part) {
        if (part instanceof Turn turn) {
            List<DialogBody.Mark> marks = turn.annotations().stream()
                    .map(mark -> new DialogBody.Mark(mark, blocks(mark.text())))
                    .toList();
            return new DialogBody(blocks(turn.text()), marks, List.of(), "");
        } else if (part instanceof Beat beat) {
            return new DialogBody(blocks(beat.title()), List.of(), List.of(), "");
        } else if (part instanceof Direction direction) {
            return new DialogBody(blocks(direction.text()), List.of(), List.of(), "");
        } else if (part instanceof Aside aside) {
            return new DialogBody(blocks(aside.text()), List.of(), List.of(), "");
        }
        return new DialogBody(blocks(((Choice) part).text()), List.of(), List.of(), "");
    }

    private static List<Block> blocks(String text) {
        // Within code, tags and addresses are text.
        String words =
                text.indexOf('`') >= 0 ? text : text.replaceAll("(\\[[^\\[\\]]*)]\\([^)'\\s]*\\)|" + DRESS, "$1] ");
        words = Escaping.unescapeString(words);
        return List.of(new Prose(RichText.of(words), true, Position.START));
    }
}
