package dev.courseware.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagram;

/**
 * Estimates how much work a diagram is to lay out for PlantUML, by counting what is in it. A point is about what a
 * millisecond was on the machine where the weights were measured, with PlantUML 1.2026.9 and diagrams that are as bad
 * as such can be: usual ones take a tenth of that.
 *
 * @param points the work
 * @param counted what was counted, in words
 */
record DrawingEffort(long points, String counted) {
    /** For one diagram. */
    static final long MOST = 4_000;

    private static final Pattern KIND = Pattern.compile("^\\s*@start(?!uml)([a-z]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\s*(?:note[^:\\n]*:\\s*|[-+*:]*\\s*)?\\|");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(day|week|month|quarter|year)");
    private static final Pattern DISTANCE = Pattern.compile("(?i)\\b(?:D\\s*\\+|days?)\\s*(\\d{1,9})");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})[-/.]\\d{1,2}[-/.]\\d{1,2}\\b");

    /** What can be counted before PlantUML reads a source. */
    static DrawingEffort ofText(String source) {
        Matcher kind = KIND.matcher(source);
        if (!kind.find()) {
            return tables(source);
        }
        return kind.group(1).equals("gantt") ? plan(source) : lines(source);
    }

    /** What is known when PlantUML has read it, of those kinds that begin with {@code @startuml}. */
    static DrawingEffort ofDiagram(Diagram diagram, String source) {
        if (diagram instanceof CucaDiagram graph) {
            return graph(graph);
        }
        return diagram instanceof SequenceDiagram sequence
                ? sequence(sequence.participants().size(), sequence.events().size())
                : lines(source);
    }

    /** Whether a diagram of this kind is laid out within bounds. */
    Optional<String> refusal() {
        return points <= MOST
                ? Optional.empty()
                : Optional.of("it is too large to be laid out: " + counted
                        + ", which is more work than a build may do; draw parts of it");
    }

    /**
     * Elements are put into ranks, and their lines are kept from crossing: what costs most are lines beyond those that
     * hold the elements together, and lines that pass many ranks.
     */
    private static DrawingEffort graph(CucaDiagram graph) {
        long elements = graph.leafs().size();
        long groups = graph.groups().size();
        long lines = graph.getLinks().size();
        double all = elements;
        for (Link line : graph.getLinks()) {
            all += Math.max(1, line.getLength());
        }
        double extra = Math.max(0, lines - Math.max(0, elements - 1));
        double points =
                all / 2 + all * all / 500 + groups * groups * (100.0 + groups) / 3_000 + extra * extra * extra / 1_000;
        return new DrawingEffort(
                Math.round(points), elements + " elements, " + groups + " groups and " + lines + " lines between them");
    }

    private static DrawingEffort sequence(long participants, long messages) {
        double points = messages / 4.0 + (double) participants * participants * messages / 100_000;
        return new DrawingEffort(Math.round(points), participants + " participants and " + messages + " messages");
    }

    private static DrawingEffort plan(String source) {
        long days = 0;
        Matcher duration = DURATION.matcher(source);
        while (duration.find()) {
            days += Long.parseLong(duration.group(1)) * days(duration.group(2));
        }
        Matcher distance = DISTANCE.matcher(source);
        while (distance.find()) {
            days += Long.parseLong(distance.group(1));
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        Matcher year = YEAR.matcher(source);
        while (year.find()) {
            int number = Integer.parseInt(year.group(1));
            first = Math.min(first, number);
            last = Math.max(last, number);
        }
        days += last > first ? (last - first) * 366L : 0;
        return new DrawingEffort(lines(source).points + days / 8, days + " days");
    }

    private static int days(String unit) {
        return switch (unit) {
            case "week" -> 7;
            case "month" -> 31;
            case "quarter" -> 92;
            case "year" -> 366;
            default -> 1;
        };
    }

    private static DrawingEffort tables(String source) {
        long rows = ROW.matcher(source).results().count();
        return new DrawingEffort(rows * rows / 200, rows + " rows of tables");
    }

    /** Other kinds are laid out part by part, but some measure each part anew for each that it stands in. */
    private static DrawingEffort lines(String source) {
        double lines = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            lines += c == '\n' || c == ';' || c == '|' ? 1 : c == ',' || c == '{' || c == '[' ? 0.5 : 0;
        }
        return new DrawingEffort(Math.round(lines / 2 + lines * lines / 500), Math.round(lines) + " parts");
    }
}
