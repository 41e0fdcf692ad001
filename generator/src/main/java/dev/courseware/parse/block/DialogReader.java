package dev.courseware.parse.block;

import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.DialogBody.Mark;
import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.QuestionFinder;
import dev.courseware.parse.dialog.ScriptParser;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.Reading;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Reads the script that is a page. */
    public DialogBlock page(String script, Position at) {
        return block(parse(script, reading.page().frontMatter().cast(), at), false, Optional.empty(), at);
    }

    /** Reads a script that stands in a lesson. */
    DialogBlock embedded(String script, Position at) {
        return block(parse(script, reading.page().frontMatter().cast(), at), true, Optional.empty(), at);
    }

    /** Reads the text of a script, which is the one that is being read now. */
    Dialog parse(String script, List<Speaker> declared, Position at) {
        List<Speaker> cast = new ArrayList<>(declared);
        cast.addAll(reading.outline().course().cast());
        return ScriptParser.parse(script, cast, reading.source(), at.line(), reading.diagnostics());
    }

    /**
     * Reads what is said in a dialog.
     *
     * @param embedded whether the script stands in a lesson, rather than being a page of its own
     * @param whole the page of the whole conversation, where this is an excerpt
     */
    DialogBlock block(Dialog dialog, boolean embedded, Optional<PageRef> whole, Position at) {
        SourceMap outer = reading.sourceMap();
        List<DialogBody> bodies = new ArrayList<>();
        boolean wasInside = reading.enterDialog(true);
        for (DialogPart part : dialog.parts()) {
            bodies.add(body(part));
        }
        reading.enterDialog(wasInside);
        reading.enter(outer);
        String prefix = reading.dialogPrefix();
        DialogBlock block = new DialogBlock(prefix, embedded, dialog, bodies, pictures(dialog), whole, at);
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

    private Map<String, String> pictures(Dialog dialog) {
        Map<String, String> pictures = new LinkedHashMap<>();
        String source = reading.source();
        for (Speaker speaker : dialog.cast()) {
            speaker.picture().ifPresent(picture -> {
                reading.enterSource(picture.declaredIn());
                new LinkResolver(reading)
                        .image(picture.path(), picture.position())
                        .ifPresent(image -> pictures.put(speaker.id(), image.address()));
            });
        }
        reading.enterSource(source);
        return pictures;
    }

    private DialogBody body(DialogPart part) {
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

    private DialogBody markdown(String text, Position at) {
        return new DialogBody(read(text, at), List.of(), List.of());
    }

    private List<Block> read(String text, Position at) {
        reading.enter(new SourceMap(text, at));
        return blocks.readChildren(MarkdownParser.parse(text));
    }

    private DialogBody turn(Turn turn) {
        List<Cue> middle = turn.cues().stream()
                .filter(cue -> cue.place() == Cue.Place.MIDDLE)
                .toList();
        List<Block> said = middle.isEmpty()
                ? read(turn.text(), turn.textPosition())
                : read(withMarks(turn.text(), middle), turn.textPosition());
        StringBuilder words = new StringBuilder();
        for (Block block : said) {
            if (block instanceof Prose prose) {
                words.append(withoutMarks(prose.text())).append('\n');
            }
        }
        List<Block> shown = middle.isEmpty()
                ? said
                : said.stream().map(block -> withCues(block, middle)).toList();
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : turn.annotations()) {
            marks.add(new Mark(annotation, read(annotation.text(), annotation.position())));
        }
        return new DialogBody(shown, marks, QuestionFinder.in(words.toString()));
    }

    private static String withMarks(String text, List<Cue> cues) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            marked.append(text, from, cue.start()).append(CUE_START).append(i).append(CUE_END);
            from = cue.end();
        }
        return marked.append(text, from, text.length()).toString();
    }

    private static String withoutMarks(String text) {
        int start = text.indexOf(CUE_START);
        if (start < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (start >= 0) {
            plain.append(text, from, start);
            from = text.indexOf(CUE_END, start) + 1;
            start = text.indexOf(CUE_START, from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static Block withCues(Block block, List<Cue> cues) {
        if (!(block instanceof Prose prose)) {
            return block;
        }
        String html = prose.html().value();
        String text = prose.text();
        for (int i = 0; i < cues.size(); i++) {
            String mark = "" + CUE_START + i + CUE_END;
            html = html.replace(
                    mark, "<i class=\"cue\">(" + Html.text(cues.get(i).text()) + ")</i>");
            text = text.replace(mark, "(" + cues.get(i).text() + ")");
        }
        return new Prose(new Html(html), text, prose.position());
    }
}
