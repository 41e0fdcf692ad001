package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.CodeListing;
import dev.courseware.model.CodeListing.Mark;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A listing's marks, tied to the numbered list directly below it.
 *
 * @param marks the marks that the list explains
 * @param id what the ids of marks and explanations begin with, empty without marks
 */
record Explained(List<Mark> marks, String id) {
    static final Explained NOTHING = new Explained(List.of(), "");

    /** @param included whether the marks stand in another file, so that they are reported where that is named */
    static Explained by(FencedCodeBlock fence, List<Mark> marks, boolean included, BlockReader blocks) {
        if (marks.isEmpty()) {
            return NOTHING;
        }
        ParseContext reading = blocks.reading();
        List<BasedSequence> lines = fence.getContentLines();
        if (!(fence.getNext() instanceof OrderedList list)) {
            reading.report(
                    CoreRule.CODE_MARKS,
                    at(lines, included ? 0 : marks.get(0).line() - 1, reading),
                    "nothing explains the mark <" + marks.get(0).number() + "> of this code",
                    "write a numbered list directly below the code, or {literal} if this is not a mark");
            return NOTHING;
        }
        Set<Integer> found = marks.stream().map(Mark::number).collect(Collectors.toCollection(TreeSet::new));
        int number = list.getStartNumber();
        Set<Integer> explained = new TreeSet<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!found.contains(number)) {
                reading.report(
                        CoreRule.CODE_MARKS,
                        blocks.at(item),
                        "this explains <" + number + ">, which no line of the code above has",
                        "end a line with «// <" + number + ">», or remove this item");
            }
            explained.add(number++);
        }
        for (Mark mark : marks) {
            if (explained.add(mark.number())) {
                reading.report(
                        CoreRule.CODE_MARKS,
                        at(lines, included ? 0 : mark.line() - 1, reading),
                        "the list below doesn't explain the mark <" + mark.number() + ">",
                        "add an item " + mark.number() + " to it, or remove the mark");
            }
        }
        String id = id(found, reading);
        blocks.explain(list, id);
        return new Explained(marks, id);
    }

    private static Position at(List<BasedSequence> lines, int line, ParseContext reading) {
        BasedSequence text = lines.get(line);
        int column = Math.max(0, text.lastIndexOf('<'));
        return reading.at(text.getStartOffset() + column);
    }

    private static String id(Set<Integer> numbers, ParseContext reading) {
        int count = 1;
        while (isTaken("code" + count, numbers, reading)) {
            count++;
        }
        String id = "code" + count;
        reading.anchors().claim(id);
        for (int number : numbers) {
            reading.anchors().claim(CodeListing.markId(id, number));
            reading.anchors().claim(CodeListing.explanationId(id, number));
        }
        return id;
    }

    private static boolean isTaken(String id, Set<Integer> numbers, ParseContext reading) {
        Set<String> taken = reading.anchors().all();
        return taken.contains(id)
                || numbers.stream()
                        .anyMatch(number -> taken.contains(CodeListing.markId(id, number))
                                || taken.contains(CodeListing.explanationId(id, number)));
    }
}
