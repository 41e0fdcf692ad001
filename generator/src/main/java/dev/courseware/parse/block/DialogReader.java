package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.LineEnds;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.Prose;
import dev.courseware.model.SourceValue;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.parse.dialog.ScriptParser;
import dev.courseware.parse.dialog.ShownDialog;
import dev.courseware.parse.inline.ImageResolver;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.ScriptDefinitions;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.source.ScriptSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a dialog script, and what is said in it as Markdown. */
public final class DialogReader {
    /** The shape of scripts in which a speech of several lines stands in one. */
    private static final String ONE_LINE = "JSON";

    private final BlockReader blocks;
    private final ParseContext reading;
    private boolean onOneLine;
    private LineEnds ends = LineEnds.of("", 1);

    public DialogReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** Reads the script that is a page. */
    public DialogBlock page(String script, Position at) {
        Optional<SourceValue> source = reading.page().frontMatter().source();
        if (source.isPresent()) {
            return recorded(source.get(), script, at);
        }
        Dialog read = read(script, reading.page().frontMatter().cast(), at);
        return block(ShownDialog.of(read, reading.page().title()), false, Optional.empty(), at);
    }

    /** Reads the script that a page's front matter names. */
    private DialogBlock recorded(SourceValue source, String below, Position at) {
        if (!below.isBlank()) {
            reading.report(
                    CoreRule.DIALOG_BODY,
                    at,
                    "the text below the front matter is not read, since «source» names the script",
                    "move it into " + source.text() + ", or remove «source»");
        }
        String own = reading.source();
        Optional<String> file = ScriptFiles.find(source.text(), source.position(), reading);
        Optional<ScriptSource> script = file.flatMap(path -> ScriptFiles.read(path, source.position(), reading));
        if (script.isEmpty()) {
            return block(read("", List.of(), at), false, Optional.empty(), at);
        }
        List<Speaker> cast = new ArrayList<>(reading.page().frontMatter().cast());
        cast.addAll(script.get().cast());
        Position start = new Position(script.get().text().bodyLine(), 1);
        reading.enterSource(file.get());
        Dialog read = read(script.get().text().body(), cast, start);
        DialogBlock block = block(ShownDialog.of(read, reading.page().title()), false, Optional.empty(), start);
        reading.enterSource(own);
        return block;
    }

    /** Reads a script that stands in a lesson. */
    DialogBlock embedded(String script, Position at) {
        return block(parse(script, reading.page().frontMatter().cast(), at), true, Optional.empty(), at);
    }

    /** Reads the text of a script, which is the one that is being read now. */
    Dialog parse(String script, List<Speaker> declared, Position at) {
        return ShownDialog.of(read(script, declared, at), "");
    }

    private Dialog read(String script, List<Speaker> declared, Position at) {
        List<Speaker> cast = new ArrayList<>(declared);
        cast.addAll(reading.outline().course().cast());
        ends = LineEnds.of(script, at.line());
        return ScriptParser.parse(
                script, cast, reading.source(), at.line(), reading.added().shapes(), reading.diagnostics());
    }

    /**
     * Reads what is said in a dialog.
     *
     * @param embedded whether the script stands in a lesson, rather than being a page of its own
     * @param whole the page of the whole conversation, where this is an excerpt
     */
    DialogBlock block(Dialog dialog, boolean embedded, Optional<PageRef> whole, Position at) {
        SourceMap outer = reading.sourceMap();
        String prefix = reading.dialogPrefix(DialogBlock::isIdOf);
        List<DialogBody> bodies = new ArrayList<>();
        boolean wasInside = reading.enterDialog(true);
        boolean wasOnOneLine = onOneLine;
        onOneLine = dialog.shape().equals(ONE_LINE);
        ScriptDefinitions known = reading.enterDefinitions(definitions(dialog));
        for (DialogPart part : dialog.parts()) {
            bodies.add(body(part, embedded && !prefix.isEmpty() || whole.isPresent()));
        }
        reading.enterDefinitions(known);
        onOneLine = wasOnOneLine;
        reading.enterDialog(wasInside);
        reading.enter(outer);
        DialogBlock block =
                new DialogBlock(prefix, embedded, reading.source(), dialog, bodies, pictures(dialog), whole, at);
        claimAnchors(block);
        if (whole.isEmpty()) {
            notePractice(block);
        }
        return block;
    }

    /** Most scripts define nothing, and are read only once. */
    private ScriptDefinitions definitions(Dialog dialog) {
        ScriptDefinitions definitions = new ScriptDefinitions();
        if (dialog.parts().stream().anyMatch(part -> ScriptDefinitions.mayDefine(words(part)))) {
            for (DialogPart part : dialog.parts()) {
                String words = words(part);
                Position at = part instanceof Turn turn ? turn.textPosition() : part.position();
                SourceMap place = sourceMap(words, at);
                reading.enter(place);
                definitions.add(MarkdownParser.parse(words), place, at);
            }
        }
        return definitions;
    }

    private SourceMap sourceMap(String text, Position at) {
        return onOneLine ? SourceMap.ofOneLine(text, at, ends) : SourceMap.within(ends, text, at);
    }

    /** A part's text as Markdown. */
    private static String words(DialogPart part) {
        if (part instanceof Turn turn) {
            return turn.text();
        }
        if (part instanceof Beat beat) {
            return beat.title();
        }
        if (part instanceof Direction direction) {
            return direction.text();
        }
        return part instanceof Aside aside ? aside.text() : ((Choice) part).text();
    }

    private void claimAnchors(DialogBlock block) {
        int beats = 0;
        List<DialogPart> parts = block.dialog().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Turn turn) {
                reading.anchors().add(block.turnId(turn.number()));
            } else if (parts.get(i) instanceof Beat) {
                reading.anchors().add(block.beatId(i, ++beats));
            }
        }
    }

    /** Notes the questions that learners answer in their heads or in writing before they read on. */
    private void notePractice(DialogBlock block) {
        PracticeReader practice = new PracticeReader(reading);
        for (int i = 0; i < block.bodies().size(); i++) {
            DialogBody body = block.bodies().get(i);
            if (body.marks().isEmpty()) {
                continue;
            }
            Optional<Annotation> objective = body.marks(Annotation.Kind.OBJECTIVE).stream()
                    .map(DialogBody.Mark::annotation)
                    .findFirst();
            List<TurnMark> asked = block.marks(i).stream()
                    .filter(mark -> mark.kind() != TurnMark.Kind.MISCONCEPTION)
                    .toList();
            if (asked.isEmpty() && objective.isPresent()) {
                reading.report(
                        CoreRule.DIALOG_ANNOTATION,
                        objective.get().position(),
                        "nothing is asked at this turn that could serve an objective",
                        "write a question, «<!-- predict: … -->», below the same turn");
            }
            int number = block.dialog().parts().get(i) instanceof Turn turn ? turn.number() : 0;
            for (TurnMark mark : asked) {
                Position at = objective.map(Annotation::position).orElse(mark.position());
                practice.note(
                        Practice.of(Practice.Kind.PREDICTION, number, mark.id(), List.of(), at),
                        objective.map(Annotation::text));
            }
        }
    }

    private Map<String, SiteFile> pictures(Dialog dialog) {
        Map<String, SiteFile> pictures = new LinkedHashMap<>();
        String source = reading.source();
        for (Speaker speaker : dialog.cast()) {
            speaker.picture().ifPresent(picture -> {
                reading.enterSource(picture.declaredIn());
                new ImageResolver(reading)
                        .image(picture.path(), picture.position())
                        .ifPresent(image -> pictures.put(speaker.id(), image.file()));
            });
        }
        reading.enterSource(source);
        return pictures;
    }

    private DialogBody body(DialogPart part, boolean excerpt) {
        if (part instanceof Turn turn) {
            return new TurnReader(blocks, this).read(turn);
        }
        if (part instanceof Beat beat) {
            return title(beat, excerpt);
        }
        String text = words(part);
        List<Block> words = part instanceof Aside ? read(text, part.position()) : said(text, part.position());
        return new DialogBody(words, List.of(), List.of(), "");
    }

    /**
     * A title is a line of words, whatever it begins with. Where a lesson shows it once more, its anchor is that of the
     * whole conversation.
     */
    private DialogBody title(Beat beat, boolean excerpt) {
        if (beat.title().isEmpty()) {
            return new DialogBody(List.of(), List.of(), List.of(), "");
        }
        Attributes written = attributes(beat, excerpt);
        Optional<SiteFile> background = SlideLook.image(written, beat.position(), reading);
        Attributes attributes = SlideLook.checked(written, beat.position(), reading);
        return new DialogBody(List.of(words(beat)), List.of(), List.of(), "", attributes, background);
    }

    private Prose words(Beat beat) {
        enter(beat.title(), beat.position());
        Node document = MarkdownParser.parse(beat.title());
        Node first = document.getFirstChild();
        if (first instanceof Paragraph && first.getNext() == null) {
            return blocks.prose(first, first.getFirstChild(), false);
        }
        reading.inventory().countWords(beat.title());
        return new Prose(RichText.of(beat.title()), true, beat.position());
    }

    private Attributes attributes(Beat beat, boolean excerpt) {
        if (beat.attributes().isEmpty()) {
            return Attributes.NONE;
        }
        Node heading = MarkdownParser.parse("# x {" + beat.attributes() + "}").getFirstChild();
        if (!(heading.getLastChild() instanceof AttributesNode node)) {
            return Attributes.NONE;
        }
        Attributes written = node.attributes();
        Attributes own = excerpt ? new Attributes("", written.classes(), written.values()) : written;
        return reading.attributes(own, beat.position(), SlideLook.OF_TALK);
    }

    /** Makes a text of the script the one that is being read. */
    void enter(String text, Position at) {
        enter(text, at, 0);
    }

    /** @param added how many letters the text has that aren't there in the script, in its first line */
    void enter(String text, Position at, int added) {
        reading.enter(sourceMap(text, new Position(at.line(), at.column() - added)));
        reading.definitions().enter(at);
    }

    /** Reads a text of the script as Markdown. */
    private List<Block> read(String text, Position at) {
        enter(text, at);
        return blocks.readChildren(MarkdownParser.parse(text));
    }

    /** Reads what somebody says or asks as Markdown, with the sign that it may begin with. */
    List<Block> said(String text, Position at) {
        Node document = MarkdownParser.parse(text);
        int sign = SaidSign.index(text, document);
        if (sign >= 0) {
            enter(escaped(text, sign), at, 1);
            return blocks.readChildren(MarkdownParser.parse(escaped(text, sign)));
        }
        enter(text, at);
        return blocks.readChildren(document);
    }

    /** The text in which the sign at an index is no Markdown. */
    static String escaped(String text, int sign) {
        return text.substring(0, sign) + '\\' + text.substring(sign);
    }
}
