package dev.courseware.parse.block;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.AttributeText;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.source.ScriptSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code ::: dialog src=talk.dialog.md from=t3 to=t9}: a conversation, or a part of it, told elsewhere. */
final class ExcerptReader {
    /** The maximum number in a lesson, since each one means reading a script again. */
    private static final int MOST = 50;

    private static final List<String> KEYS = List.of("src", "from", "to");

    private final BlockReader blocks;
    private final ParseContext reading;

    ExcerptReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    void read(ContainerNode node, List<Block> out) {
        Position at = blocks.at(node);
        Optional<Attributes> attributes = attributes(node, at);
        if (attributes.isEmpty()) {
            return;
        }
        if (reading.isInDialog()) {
            reading.report(
                    CoreRule.DIALOG_EXCERPT,
                    at,
                    "a dialog can't be part of what somebody says",
                    "put it into a lesson");
            return;
        }
        if (reading.inventory().dialogs() >= MOST) {
            reading.report(
                    CoreRule.LIMIT,
                    at,
                    "this lesson shows more than " + MOST + " dialogs",
                    "split it into several lessons");
            return;
        }
        String src = attributes.get().value("src").orElse("");
        if (src.isEmpty()) {
            reading.report(
                    CoreRule.DIALOG_EXCERPT,
                    at,
                    "this dialog names no script",
                    "write «::: dialog src=talk.dialog.md», or a «```dialog» fence");
            return;
        }
        Optional<String> file = ScriptFiles.find(src, at, reading);
        if (file.isPresent()) {
            String own = reading.source();
            read(file.get(), attributes.get(), own, at, out);
            reading.enterSource(own);
        }
    }

    private void read(String file, Attributes attributes, String own, Position at, List<Block> out) {
        Optional<ScriptSource> script = ScriptFiles.read(file, at, reading);
        if (script.isEmpty()) {
            return;
        }
        DialogReader reader = new DialogReader(blocks);
        Position start = new Position(script.get().text().bodyLine(), 1);
        reading.enterSource(file);
        Dialog dialog = reader.parse(script.get().text().body(), script.get().cast(), start);
        reading.enterSource(own);
        int last = dialog.turns().size();
        if (last == 0) {
            reading.report(CoreRule.DIALOG_EXCERPT, at, "nobody speaks in " + file, "name a dialog script");
            return;
        }
        int from = turn(attributes, "from", 1, last, at);
        int to = turn(attributes, "to", last, last, at);
        if (from == 0 || to == 0) {
            return;
        }
        if (from > to) {
            reading.report(
                    CoreRule.DIALOG_EXCERPT, at, "from=t" + from + " comes after to=t" + to, "swap from= and to=");
            return;
        }
        Optional<PageRef> whole = new LinkResolver(reading).dialogPage(file);
        reading.enterSource(file);
        out.add(reader.block(excerpt(dialog, from, to), true, whole, at));
    }

    /** The attributes may stand with braces or without. */
    private Optional<Attributes> attributes(ContainerNode node, Position at) {
        String line = node.title().getChars().toString().strip();
        Optional<Attributes> bare = line.isEmpty()
                ? Optional.of(Attributes.NONE)
                : AttributeText.read("{" + line + "}", 0, false).map(AttributeText.Found::attributes);
        if (bare.isEmpty()) {
            reading.report(
                    CoreRule.DIALOG_EXCERPT,
                    at,
                    "«" + line + "» can't be read",
                    "write «::: dialog src=talk.dialog.md from=t3 to=t9»");
            return Optional.empty();
        }
        return Optional.of(reading.attributes(bare.get().with(node.attributes()), at, KEYS));
    }

    /** The number in {@code t3}; 0 after a mistake, which is reported. */
    private int turn(Attributes attributes, String key, int otherwise, int last, Position at) {
        String value = attributes.value(key).orElse("");
        if (value.isEmpty()) {
            return otherwise;
        }
        String digits = value.startsWith("t") ? value.substring(1) : value;
        int number = digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > last) {
            reading.report(
                    CoreRule.DIALOG_EXCERPT,
                    at,
                    "«" + key + "=" + value + "» is not a turn of that script",
                    "its turns are t1 to t" + last);
            return 0;
        }
        return number;
    }

    private static Dialog excerpt(Dialog dialog, int from, int to) {
        List<DialogPart> parts = new ArrayList<>();
        int number = 0;
        for (DialogPart part : dialog.parts()) {
            if (part instanceof Turn turn) {
                number = turn.number();
                if (number >= from && number <= to) {
                    parts.add(turn.resumes() > 0 && turn.resumes() < from ? turn.withResumes(0) : turn);
                }
            } else if (number >= from && number < to) {
                parts.add(part);
            }
        }
        boolean whole = from <= 1 && to >= number;
        return whole ? dialog : new Dialog(dialog.cast(), "", List.of(), parts, "");
    }
}
