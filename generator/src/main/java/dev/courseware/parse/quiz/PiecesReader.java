package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.CodePieces;
import dev.courseware.model.CodePieces.Piece;
import dev.courseware.model.Html;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads code whose lines are to be brought into order: a listing in the right one, and others whose lines belong nowhere. */
final class PiecesReader {
    /** As many as can be sorted with patience, and are kept. */
    private static final int MOST = 50;

    private static final int TAB = 4;

    private final ParseContext reading;

    PiecesReader(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * Reads what stands in a quiz.
     *
     * @param asked the listings in it
     * @return empty where there is nothing to sort, which is reported
     */
    Optional<QuizReader.Read> read(QuizHead head, List<Block> blocks, List<AskedListing> asked) {
        List<AskedListing> own =
                asked.stream().filter(one -> blocks.contains(one.listing())).toList();
        List<AskedListing> rights = own.stream().filter(one -> !one.isWrong()).toList();
        if (rights.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    own.isEmpty() ? "this quiz has no code" : "all code of this quiz is marked as wrong",
                    "put a listing below the question, its lines in the right order");
            return Optional.empty();
        }
        for (AskedListing more : rights.subList(1, rights.size())) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    more.at(),
                    "this quiz has two listings in the right order",
                    "write {wrong} behind the language of lines that belong nowhere, or put the listing into ::: solution");
        }
        CodeListing solution = rights.get(0).listing();
        List<Block> others = new ArrayList<>(blocks);
        List<CodeListing> wrong = own.stream()
                .filter(AskedListing::isWrong)
                .map(AskedListing::listing)
                .toList();
        others.removeAll(wrong);
        List<Piece> pieces = pieces(solution, true);
        if (pieces.size() < 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    rights.get(0).at(),
                    "there is nothing to put in order",
                    "write at least two lines of code");
        }
        Set<String> known = new HashSet<>();
        pieces.forEach(piece -> known.add(piece.text()));
        own.stream().filter(AskedListing::isWrong).forEach(one -> addWrong(one, known, pieces));
        if (pieces.size() > MOST) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    "these are " + pieces.size() + " lines to put in order",
                    "leave at most " + MOST + ", and show the rest above the question");
        }
        QuizParts parts = QuizParts.of(others, block -> block == solution);
        return Optional.of(new QuizReader.Read(
                parts, new CodePieces(solution, wrong, indented(head), Shuffled.of(pieces, head.id()))));
    }

    private void addWrong(AskedListing one, Set<String> known, List<Piece> pieces) {
        for (Piece piece : pieces(one.listing(), false)) {
            if (known.add(piece.text())) {
                pieces.add(piece);
            } else {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        one.at(),
                        "the line «" + piece.text() + "» is marked as wrong, and stands in the code as well",
                        "change it, or leave it out: lines that say the same stand for each other");
            }
        }
    }

    private boolean indented(QuizHead head) {
        Optional<String> written = head.attributes().value(QuizHead.INDENT);
        if (written.isPresent() && !written.get().equals("none")) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    head.at(),
                    "«indent=" + written.get() + "» has no meaning",
                    "write indent=none where the indentation of lines doesn't matter, else nothing");
        }
        return written.isEmpty();
    }

    /** The lines that aren't empty; each is as deep as lines above it are indented less. */
    private static List<Piece> pieces(CodeListing listing, boolean placed) {
        List<String> lines = List.of(listing.text().split("\n", -1));
        List<Piece> pieces = new ArrayList<>();
        Deque<Integer> columns = new ArrayDeque<>();
        for (int i = 0; i < Math.min(lines.size(), listing.lines().size()); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            int column = column(line);
            while (!columns.isEmpty() && columns.peek() >= column) {
                columns.pop();
            }
            int depth = columns.size();
            columns.push(column);
            Html html = new Html(withoutBlanks(listing.lines().get(i).value()));
            pieces.add(new Piece(placed ? pieces.size() + 1 : 0, depth, line.strip(), html));
        }
        return pieces;
    }

    private static int column(String line) {
        int column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    /** A line's HTML without the blanks that it begins with, which may stand in elements. */
    private static String withoutBlanks(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < html.length() && (html.charAt(at) == '<' || Character.isWhitespace(html.charAt(at)))) {
            int end = html.charAt(at) == '<' ? html.indexOf('>', at) + 1 : at;
            out.append(html, at, end);
            at = Math.max(end, at + 1);
        }
        return out.append(html, at, html.length()).toString();
    }
}
