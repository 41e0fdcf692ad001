package dev.courseware.parse.block;

import com.vladsch.flexmark.util.ast.Document;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import dev.courseware.parse.inline.Reading;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.List;

/** Reads a dialog script, and what is said in it as Markdown. */
public final class DialogReader {
    /** Private use characters that keep a cue's place while the text around it is read as Markdown. */
    private static final char CUE_START = '\uE000';

    private static final char CUE_END = '\uE001';

    private final BlockReader blocks;
    private final Reading reading;

    public DialogReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** @param embedded whether the script stands in a lesson, rather than being a page of its own */
    public DialogBlock read(String script, Position at, boolean embedded) {
        List<Speaker> cast = new ArrayList<>(reading.page().frontMatter().cast());
        cast.addAll(reading.outline().course().cast());
        Dialog dialog = ScriptParser.parse(script, cast, reading.page().source(), at.line(), reading.diagnostics());
        SourceMap outer = reading.sourceMap();
        List<List<Block>> bodies = new ArrayList<>();
        for (DialogPart part : dialog.parts()) {
            bodies.add(body(part));
        }
        reading.enter(outer);
        DialogBlock block = new DialogBlock(reading.dialogPrefix(), embedded, dialog, bodies, at);
        claimAnchors(block);
        return block;
    }

    private void claimAnchors(DialogBlock block) {
        int beats = 0;
        for (DialogPart part : block.dialog().parts()) {
            if (part instanceof Turn turn) {
                reading.anchors().claim(block.turnId(turn.number()));
            } else if (part instanceof Beat) {
                reading.anchors().claim(block.beatId(++beats));
            }
        }
    }

    private List<Block> body(DialogPart part) {
        if (part instanceof Turn turn) {
            return turn(turn);
        }
        if (part instanceof Beat beat) {
            return markdown(beat.title(), beat.position());
        }
        if (part instanceof Direction direction) {
            return markdown(direction.text(), direction.position());
        }
        if (part instanceof Aside aside) {
            return markdown(aside.text(), aside.position());
        }
        Choice choice = (Choice) part;
        return markdown(choice.text(), choice.position());
    }

    private List<Block> markdown(String text, Position at) {
        reading.enter(new SourceMap(text, at));
        Document document = MarkdownParser.parse(text);
        return blocks.readChildren(document);
    }

    private List<Block> turn(Turn turn) {
        List<Cue> middle = turn.cues().stream()
                .filter(cue -> cue.place() == Cue.Place.MIDDLE)
                .toList();
        if (middle.isEmpty()) {
            return markdown(turn.text(), turn.textPosition());
        }
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < middle.size(); i++) {
            Cue cue = middle.get(i);
            marked.append(turn.text(), from, cue.start())
                    .append(CUE_START)
                    .append(i)
                    .append(CUE_END);
            from = cue.end();
        }
        marked.append(turn.text(), from, turn.text().length());
        return markdown(marked.toString(), turn.textPosition()).stream()
                .map(block -> block instanceof Prose prose ? withCues(prose, middle) : block)
                .toList();
    }

    private static Prose withCues(Prose prose, List<Cue> cues) {
        String html = replaced(prose.html().value(), cues, true);
        return new Prose(new Html(html), replaced(prose.text(), cues, false), prose.position());
    }

    /** Puts the cues in the place of their marks, in one pass, for a long turn may have thousands. */
    private static String replaced(String marked, List<Cue> cues, boolean html) {
        StringBuilder text = new StringBuilder(marked.length());
        int from = 0;
        for (int at = marked.indexOf(CUE_START); at >= 0; at = marked.indexOf(CUE_START, at + 1)) {
            int end = at + 1;
            int number = 0;
            while (end < marked.length() && number < cues.size() && Character.isDigit(marked.charAt(end))) {
                number = 10 * number + Character.digit(marked.charAt(end), 10);
                end++;
            }
            boolean mark =
                    end > at + 1 && end < marked.length() && marked.charAt(end) == CUE_END && number < cues.size();
            if (mark) {
                String words = "(" + cues.get(number).text() + ")";
                text.append(marked, from, at).append(html ? "<i class=\"cue\">" + Html.text(words) + "</i>" : words);
                from = end + 1;
            }
        }
        return text.append(marked, from, marked.length()).toString();
    }
}
