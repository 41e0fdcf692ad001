package dev.courseware.render.block;

import dev.courseware.model.CodeListing;
import dev.courseware.model.CodeListing.Mark;
import dev.courseware.model.Html;
import dev.courseware.render.inline.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a listing whose lines say more than their code.
 *
 * @param html the code
 * @param indent the blanks that it begins with, if what is wrapped is to stand behind them; else empty
 * @param rest the code behind those
 * @param number its number, 0 for a line that a change takes away
 * @param change {@code added}, {@code removed} or empty
 * @param marks what is explained below
 */
public record CodeLineView(Html html, String indent, Html rest, int number, String change, List<MarkedNumber> marks) {
    /**
     * A number behind a line.
     *
     * @param number what it says
     * @param id its own id; empty where the number stands for the second time, and where nothing is linked
     * @param explanation the id of what explains it; empty where nothing is linked
     */
    public record MarkedNumber(int number, String id, String explanation) {}

    /**
     * @param linked whether marks lead to their explanations
     * @param hanging whether lines that are wrapped keep their indent
     * @param location the page that is written
     */
    static List<CodeLineView> of(CodeListing code, boolean linked, boolean hanging, Location location) {
        List<String> text = code.text().lines().toList();
        Set<Integer> added = new HashSet<>(code.added());
        Set<Integer> removed = new HashSet<>(code.removed());
        List<List<MarkedNumber>> marks = marks(code, linked ? Optional.of(location) : Optional.empty());
        List<CodeLineView> lines = new ArrayList<>();
        int number = code.start();
        for (int i = 0; i < code.lines().size(); i++) {
            boolean gone = removed.contains(i + 1);
            String change = gone ? "removed" : added.contains(i + 1) ? "added" : "";
            Html html = code.lines().get(i);
            String indent = hanging && i < text.size() ? indent(text.get(i)) : "";
            Optional<Html> rest = without(indent, html.value());
            lines.add(new CodeLineView(
                    html, rest.isPresent() ? indent : "", rest.orElse(html), gone ? 0 : number, change, marks.get(i)));
            number += gone ? 0 : 1;
        }
        return lines;
    }

    /** Whether a line of it keeps its indent where it is wrapped. */
    static boolean hangs(CodeListing code) {
        return code.text().lines().anyMatch(line -> CodeListing.indentOf(line) > 0);
    }

    private static String indent(String line) {
        return line.substring(0, CodeListing.indentOf(line));
    }

    /** A line's HTML without the blanks that it begins with, which may stand in an element. */
    private static Optional<Html> without(String indent, String html) {
        if (indent.isEmpty()) {
            return Optional.empty();
        }
        int start = html.startsWith("<") ? html.indexOf('>') + 1 : 0;
        return html.startsWith(indent, start)
                ? Optional.of(new Html(html.substring(0, start) + html.substring(start + indent.length())))
                : Optional.empty();
    }

    private static List<List<MarkedNumber>> marks(CodeListing code, Optional<Location> linked) {
        List<List<MarkedNumber>> marks = new ArrayList<>();
        code.lines().forEach(line -> marks.add(new ArrayList<>()));
        Set<Integer> seen = new HashSet<>();
        for (Mark mark : code.marks()) {
            int number = mark.number();
            boolean first = seen.add(number);
            String id = linked.filter(page -> first)
                    .map(page -> page.id(CodeListing.markId(code.explained(), number)))
                    .orElse("");
            String explanation = linked.map(page -> page.id(CodeListing.explanationId(code.explained(), number)))
                    .orElse("");
            marks.get(mark.line() - 1).add(new MarkedNumber(number, id, explanation));
        }
        return marks;
    }
}
