package dev.courseware.parse.dialog.shape;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ScriptFence;
import dev.courseware.parse.dialog.shape.lines.SequenceDiagram;
import dev.courseware.parse.dialog.shape.markup.XmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Unwraps a script that is enclosed as a whole in a code fence, a tag or a quotation, which language models like to do.
 * There must be no label outside, and turns must open inside.
 */
public final class Wrapping {
    private static final int FEWEST_TURNS = 2;
    private static final int MOST_TAGS = 4;

    /** Info strings of a fence around a script; code in a programming language isn't a script. */
    private static final Set<String> SCRIPTS = Set.of(
            "",
            "text",
            "txt",
            "plain",
            "plaintext",
            "dialog",
            "dialogue",
            "conversation",
            "script",
            "transcript",
            "markdown",
            "md",
            "json",
            "jsonl",
            "vtt",
            "webvtt",
            "srt",
            "fountain",
            "xml",
            "html");

    /** Tags in which a language model encloses its answer. */
    private static final Set<String> ANSWERS = Set.of("answer", "final", "final_answer", "result");

    private Wrapping() {}

    /** Returns the script without its wrapping, or {@code script} if it has none. */
    public static Script unwrapped(Script wrapped) {
        if (isSigned(wrapped, Shape.WEBVTT) || isSigned(wrapped, Shape.SUBRIP)) {
            return wrapped;
        }
        Script script = withoutTags(wrapped);
        int opening = fenceAboveLabels(script);
        if (opening >= 0) {
            Script bare = withoutFence(script, opening);
            boolean closed = script.isFenced(opening);
            if (!closed
                    || Detection.of(script).turns() == 0 && Detection.of(bare).turns() >= FEWEST_TURNS) {
                return bare;
            }
        }
        if (isQuoted(script) && Detection.of(script).turns() == 0) {
            Script bare = withoutQuote(script);
            return Detection.of(bare).turns() >= FEWEST_TURNS ? bare : script;
        }
        return script;
    }

    /** Whether the script's first line states its shape, so that nothing can be wrapped around it. */
    private static boolean isSigned(Script script, Shape shape) {
        return shape.reader().evidence(script) == Evidence.SIGNED;
    }

    /** Blanks the lines of a tag, such as {@code <answer>}, around all labels of a script. */
    private static Script withoutTags(Script script) {
        List<SourceLine> lines = script.lines();
        int label = script.firstLabel();
        Script bare = script;
        int tags = 0;
        for (int i = 0; label < lines.size() && i < label && tags < MOST_TAGS; i++) {
            String text = lines.get(i).text().strip();
            XmlTag tag = text.startsWith("<") ? XmlTag.scan(text, 0) : null;
            boolean alone = tag != null && !tag.closes() && tag.end() == text.length();
            if (alone && (tag.isWrapper() || ANSWERS.contains(NameVocabulary.key(tag.element())))) {
                tags++;
                bare = withoutTag(bare, i, "</" + tag.element() + ">");
            }
        }
        return bare;
    }

    private static Script withoutTag(Script script, int opening, String close) {
        List<SourceLine> lines = script.lines();
        int closing = lines.size() - 1;
        while (closing > opening && !lines.get(closing).text().strip().equals(close)) {
            if (script.labels().heads()[closing] != null) {
                return script;
            }
            closing--;
        }
        if (closing == opening) {
            return script;
        }
        List<SourceLine> bare = new ArrayList<>(lines);
        bare.set(opening, lines.get(opening).withText(""));
        bare.set(closing, lines.get(closing).withText(""));
        return script.with(bare);
    }

    /** The line of the first code fence, provided that nothing above it may be a turn; or -1. */
    private static int fenceAboveLabels(Script script) {
        List<SourceLine> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            ScriptFence fence = ScriptFence.opening(lines.get(i).text(), 0);
            if (fence != null && (fence.mark() == '`' || fence.mark() == '~')) {
                boolean holdsScript =
                        SCRIPTS.contains(fence.info(lines.get(i).text()).toLowerCase(Locale.ROOT))
                                || isDiagram(lines, i + 1);
                return holdsScript && script.firstLabel() > i ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the text of a sequence diagram begins on a line. */
    private static boolean isDiagram(List<SourceLine> lines, int index) {
        return index < lines.size() && lines.get(index).text().strip().equals(SequenceDiagram.FIRST);
    }

    private static Script withoutFence(Script script, int opening) {
        List<SourceLine> bare = new ArrayList<>(script.lines());
        ScriptFence fence = ScriptFence.opening(bare.get(opening).text(), 0);
        bare.set(opening, bare.get(opening).withText(""));
        for (int i = opening + 1; i < bare.size(); i++) {
            if (fence.closes(bare.get(i).text())) {
                bare.set(i, bare.get(i).withText(""));
                break;
            }
        }
        return script.with(bare);
    }

    private static boolean isQuoted(Script script) {
        for (SourceLine line : script.lines()) {
            if (LineForms.quote(line) != null) {
                return true;
            }
        }
        return false;
    }

    private static Script withoutQuote(Script script) {
        List<SourceLine> bare = new ArrayList<>(script.lines().size());
        for (SourceLine line : script.lines()) {
            String text = LineForms.quote(line);
            bare.add(text == null ? line : line.from(line.text().length() - text.length()));
        }
        return script.with(bare);
    }
}
