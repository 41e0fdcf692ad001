package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.ItemList;
import dev.courseware.model.PickedLines;
import dev.courseware.model.PickedLines.Remark;
import dev.courseware.parse.inline.LineRanges;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads code of which lines are to be picked: a listing that names them, {@code {answer=3}}, and below it a list of what is
 * said of lines, each named and followed by a quotation.
 */
final class LinesReader {
    private static final String NAMED = "name the right lines behind the language: {answer=3}, {answer=\"2-3,5\"}";
    private static final String LINES = "[0-9]{1,6}(\\s*[-–,]\\s*[0-9]{1,6})*";

    private final ParseContext reading;

    LinesReader(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * Reads what stands in a quiz.
     *
     * @param asked the listings in it
     * @return empty where there is no code or no line of it is right, which is reported
     */
    Optional<QuizReader.Read> read(QuizHead head, List<Block> blocks, List<AskedListing> asked) {
        List<AskedListing> own =
                asked.stream().filter(one -> blocks.contains(one.listing())).toList();
        List<AskedListing> answered = own.stream()
                .filter(one -> one.attributes().containsKey(AskedListing.ANSWER))
                .toList();
        if (answered.isEmpty()) {
            String found = own.isEmpty() ? "this quiz has no code" : "no line of this code is the right one";
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    own.isEmpty() ? head.at() : own.get(0).at(),
                    found,
                    own.isEmpty() ? "put a listing below the question, and " + NAMED : NAMED);
            return Optional.empty();
        }
        for (AskedListing more : answered.subList(1, answered.size())) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    more.at(),
                    "this quiz has two listings with right lines",
                    "make a quiz of each");
        }
        CodeListing listing = answered.get(0).listing();
        String written = answered.get(0).attributes().get(AskedListing.ANSWER);
        LineRanges ranges =
                new LineRanges(reading, listing.lines().size(), answered.get(0).at());
        List<Integer> right = List.copyOf(ranges.lines(AskedListing.ANSWER, written).stream()
                .sorted()
                .distinct()
                .toList());
        if (written.isBlank()) {
            reading.report(CoreRule.QUIZ_SYNTAX, answered.get(0).at(), "no line of this code is the right one", NAMED);
        } else if (right.size() == listing.lines().size()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answered.get(0).at(),
                    "there is nothing to pick: all lines are right",
                    "add lines that are wrong, or name fewer");
        }
        if (right.isEmpty()) {
            return Optional.empty();
        }
        QuizParts parts = QuizParts.of(blocks, block -> block == listing);
        List<Block> explanation = new ArrayList<>(parts.explanation());
        List<Remark> remarks = List.of();
        if (!explanation.isEmpty() && explanation.get(0) instanceof ItemList list && areRemarks(list)) {
            remarks = remarks(list, listing);
            explanation.remove(0);
        }
        return Optional.of(new QuizReader.Read(
                new QuizParts(parts.question(), parts.answers(), parts.hints(), explanation),
                new PickedLines(listing.numbered(List.of()), right, remarks)));
    }

    /** Whether a list speaks of lines: one of its items names some, and what is said of them is quoted. */
    private static boolean areRemarks(ItemList list) {
        return !list.ordered()
                && ListedAnswer.of(list).stream()
                        .anyMatch(item ->
                                item.words().matches(LINES) && !item.feedback().isEmpty());
    }

    private List<Remark> remarks(ItemList list, CodeListing listing) {
        List<Remark> remarks = new ArrayList<>();
        for (ListedAnswer item : ListedAnswer.of(list)) {
            String written = item.words();
            if (!written.matches(LINES) || item.feedback().isEmpty()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        item.at(),
                        "«" + written + "» is not what is said of a line",
                        "write the lines, «- 2-3», and below them what is said, «  > …»");
                continue;
            }
            List<Integer> lines = new LineRanges(reading, listing.lines().size(), item.at())
                    .lines("lines", written.replace('–', '-').replaceAll("\\s", ""));
            if (!lines.isEmpty()) {
                remarks.add(new Remark(written, lines, item.feedback()));
            }
        }
        return remarks;
    }
}
