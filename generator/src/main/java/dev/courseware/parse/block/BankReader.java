package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Bank;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.FenceEnd;
import dev.courseware.parse.quiz.FirstDraw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code :::: bank Title {draw=2}} with {@code ::: quiz} inside. */
final class BankReader {
    private static final String DRAW = "draw";

    private final BlockReader blocks;
    private final ContainerReader containers;
    private final ParseContext reading;

    BankReader(BlockReader blocks, ContainerReader containers) {
        this.blocks = blocks;
        this.containers = containers;
        this.reading = blocks.reading();
    }

    void read(ContainerNode node, RichText title, List<Block> out) {
        Position at = blocks.at(node);
        Attributes attributes = reading.attributes(node.attributes(), at, List.of(DRAW, PracticeReader.OBJECTIVE));
        String id = attributes.id().isEmpty() ? reading.anchors().made("bank") : attributes.id();
        if (ContainerNode.isWithin(node, name -> name.equals("bank") || name.equals("quiz"))) {
            report(at, "there is a bank inside a bank or a quiz", "end the outer one before this one begins");
        }
        List<Quiz> questions = new ArrayList<>();
        Map<String, Position> objectives = new LinkedHashMap<>();
        attributes.value(PracticeReader.OBJECTIVE).ifPresent(named -> objectives.put(named, at));
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            if (child instanceof ContainerNode quiz && quiz.name().equals("quiz")) {
                containers.quiz(quiz, blocks.at(quiz), false).ifPresent(questions::add);
                String objective = quiz.attributes().values().get(PracticeReader.OBJECTIVE);
                if (objective != null) {
                    objectives.putIfAbsent(objective, blocks.at(quiz));
                }
            } else if (child instanceof ContainerNode
                    || !(child instanceof FenceEnd || child instanceof HtmlCommentBlock)) {
                report(
                        blocks.at(child),
                        "a bank may hold only «::: quiz» containers",
                        "put this above or below the bank");
                blocks.read(child, out);
            }
        }
        int asked = asked(attributes, questions.size(), at);
        if (questions.size() < 2) {
            report(
                    at,
                    "a bank of " + questions.size() + " questions has none to choose",
                    "put «::: quiz …» … «:::» inside, two or more");
            out.addAll(questions);
            return;
        }
        Bank bank = new Bank(id, title, FirstDraw.of(asked, questions.size(), id), questions, at);
        out.add(bank);
        if (!BlockReader.isHidden(node)) {
            new PracticeReader(reading).note(bank, objectives);
        }
    }

    /** How many questions are asked at a time: one, where the author doesn't say. */
    private int asked(Attributes attributes, int there, Position at) {
        String written = attributes.value(DRAW).orElse("1");
        int asked = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (asked < 1) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "«draw=" + written + "» is not a number of questions",
                    "write how many are asked at a time, such as {draw=2}");
        } else if (asked > there && there > 1) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "this bank has " + there + " questions, and " + asked + " are to be asked at a time",
                    "add questions, or ask fewer: {draw=" + (there - 1) + "}");
        }
        return Math.max(1, Math.min(asked, there));
    }

    private void report(Position at, String message, String hint) {
        reading.report(CoreRule.QUIZ_SYNTAX, at, message, hint);
    }
}
