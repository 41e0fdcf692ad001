package dev.courseware.parse.block;

import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBody;
import dev.courseware.model.DialogBody.Mark;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Question;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.dialog.QuestionFinder;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what one speaker says, with what it asks and the teacher's marks on it. */
final class TurnReader {
    private final BlockReader blocks;
    private final DialogReader dialog;

    /** @param dialog reads texts of the script */
    TurnReader(BlockReader blocks, DialogReader dialog) {
        this.blocks = blocks;
        this.dialog = dialog;
    }

    DialogBody read(Turn turn) {
        List<Block> said = withNumber(turn.text(), said(turn));
        StringBuilder words = new StringBuilder();
        int shown = -1;
        for (Block block : said) {
            Optional<RichText> text = text(block);
            shown = block instanceof Prose ? shown : words.length();
            text.ifPresent(content -> words.append(spoken(content)).append('\n'));
        }
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : turn.annotations()) {
            boolean read = annotation.kind() != Annotation.Kind.OBJECTIVE;
            marks.add(new Mark(annotation, read ? dialog.said(annotation.text(), annotation.position()) : List.of()));
        }
        List<Question> questions = QuestionFinder.in(words.toString(), shown);
        return new DialogBody(said, marks, questions, turn.end() == EndState.COMPLETE ? "" : lastWords(said));
    }

    /** Gives a number back to the sentence that it begins, {@code 3. Or 5.}, in which Markdown sees a list of one item. */
    private static List<Block> withNumber(String text, List<Block> said) {
        Optional<Prose> only = said.isEmpty() ? Optional.empty() : onlyItem(said.get(0));
        if (only.isEmpty()) {
            return said;
        }
        String start = String.valueOf(((ItemList) said.get(0)).start());
        boolean bracket = text.stripLeading().startsWith(start + ")");
        RichText number = RichText.of(start + (bracket ? ") " : ". "));
        List<Block> words = new ArrayList<>(said);
        words.set(
                0,
                new Prose(number.plus(only.get().content()), true, said.get(0).position()));
        return words;
    }

    /** The words of a list's only item, if its number isn't the first one. */
    private static Optional<Prose> onlyItem(Block block) {
        boolean number = block instanceof ItemList list
                && list.ordered()
                && list.start() != 1
                && list.items().size() == 1
                && list.attributes().equals(Attributes.NONE);
        List<Block> words = number ? ((ItemList) block).items().get(0).blocks() : List.of();
        return words.size() == 1 && words.get(0) instanceof Prose prose ? Optional.of(prose) : Optional.empty();
    }

    private static Optional<RichText> text(Block block) {
        if (block instanceof HtmlBlock html) {
            return Optional.of(html.content());
        }
        return block instanceof Prose prose ? Optional.of(prose.content()) : Optional.empty();
    }

    /** The sentence with which the turn breaks off. */
    private static String lastWords(List<Block> said) {
        String text = "";
        for (Block block : said) {
            text = block instanceof Prose prose ? prose.text().strip() : text;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return Sentences.spoken().last(text.substring(0, end));
    }

    /** Reads what somebody says, with the cues in the middle of it. */
    private List<Block> said(Turn turn) {
        List<Cue> cues = turn.cues().stream()
                .filter(cue -> cue.place() == Cue.Place.MIDDLE)
                .toList();
        if (cues.isEmpty()) {
            return dialog.said(turn.text(), turn.textPosition());
        }
        Node document = MarkdownParser.parse(turn.text(), cues);
        int sign = SaidSign.index(turn.text(), document);
        if (sign < 0) {
            dialog.enter(turn.text(), turn.textPosition());
            return said(turn.text(), cues, document);
        }
        String text = DialogReader.escaped(turn.text(), sign);
        List<Cue> moved = cues.stream()
                .map(cue -> new Cue(cue.text(), cue.place(), cue.start() + 1, cue.end() + 1))
                .toList();
        dialog.enter(text, turn.textPosition(), 1);
        return said(text, moved, MarkdownParser.parse(text, moved));
    }

    private List<Block> said(String text, List<Cue> cues, Node document) {
        List<Block> said = new ArrayList<>();
        int next = 0;
        for (Node node : document.getChildren()) {
            List<Block> read = new ArrayList<>(1);
            blocks.read(node, read);
            int first = next;
            while (next < cues.size() && cues.get(next).start() < node.getEndOffset()) {
                next++;
            }
            if (node instanceof com.vladsch.flexmark.ast.HtmlBlock) {
                List<Cue> within = cues.subList(first, next);
                read.replaceAll(block -> withCues(block, text, within));
            }
            said.addAll(read);
        }
        return said;
    }

    /** What HTML became: HTML, or words where it is not to be taken for any. */
    private static Block withCues(Block block, String said, List<Cue> cues) {
        if (block instanceof HtmlBlock html) {
            return new HtmlBlock(CuesInHtml.read(html.content(), said, cues), html.position());
        }
        return block instanceof Prose prose ? prose.with(CuesInHtml.read(prose.content(), said, cues)) : block;
    }

    /** The words that are said, which those of a cue are not. */
    private static String spoken(RichText text) {
        return text.map(piece -> piece instanceof InlineCue ? RichText.EMPTY : null)
                .plain();
    }
}
