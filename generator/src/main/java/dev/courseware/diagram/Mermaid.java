package dev.courseware.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks over the text of mermaid's diagrams, which a page's script draws: what can be reported without drawing them. */
public final class Mermaid {
    /** The kinds of diagrams that the shipped script draws. */
    public static final Set<String> KINDS = new TreeSet<>(Set.of(
            "block",
            "cynefin",
            "eventmodeling",
            "ishikawa",
            "railroad",
            "railroad-abnf",
            "railroad-ebnf",
            "railroad-peg",
            "requirement",
            "swimlane",
            "treeView",
            "venn",
            "wardley",
            "C4Component",
            "C4Container",
            "C4Context",
            "C4Deployment",
            "C4Dynamic",
            "classDiagram",
            "erDiagram",
            "flowchart",
            "gantt",
            "gitGraph",
            "graph",
            "journey",
            "kanban",
            "packet",
            "pie",
            "quadrantChart",
            "radar",
            "requirementDiagram",
            "sankey",
            "sequenceDiagram",
            "stateDiagram",
            "timeline",
            "treemap",
            "xychart"));

    /** As many characters as the script takes. */
    private static final int LONGEST = 20_000;

    private static final Pattern VERSION = Pattern.compile("-(?:beta|v2|elk)$");
    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9-]*).*");
    private static final Pattern LINK = Pattern.compile("\\s*(?:click|link|links)\\s+\\S.*");
    private static final Pattern PICTURE = Pattern.compile(".*@\\{[^}]*\\bimg\\s*:.*");
    private static final Pattern LOOKS =
            Pattern.compile(".*\\b(theme(?:Variables|CSS)?|look|fontFamily|fontSize|darkMode)\"?'?\\s*:.*");

    private Mermaid() {}

    /** What is wrong with a diagram so that it can't be drawn; lines count from 0. */
    public static Optional<DiagramResult.Mistake> mistake(String source) {
        if (source.isBlank()) {
            return Optional.of(new DiagramResult.Mistake(0, "it is empty"));
        }
        if (source.length() > LONGEST) {
            return Optional.of(new DiagramResult.Mistake(0, "it is longer than " + LONGEST + " characters"));
        }
        return Optional.empty();
    }

    /**
     * The word that says what kind of diagram it is, if it is not one of those that can be drawn.
     *
     * @return the line and the word
     */
    public static Optional<DiagramResult.Mistake> unknownKind(String source) {
        String[] lines = source.split("\n", -1);
        int first = firstLine(lines);
        Matcher word = WORD.matcher(first < lines.length ? lines[first] : "");
        String kind = word.matches() ? word.group(1) : first < lines.length ? lines[first].strip() : "";
        String plain = VERSION.matcher(kind).replaceFirst("");
        boolean known = KINDS.stream().anyMatch(name -> name.equals(plain));
        return known
                ? Optional.empty()
                : Optional.of(new DiagramResult.Mistake(Math.min(first, lines.length - 1), kind));
    }

    /** What is left out of the picture, each with its line. */
    public static List<DiagramResult.Mistake> leftOut(String source) {
        List<DiagramResult.Mistake> found = new ArrayList<>();
        String[] lines = source.split("\n", -1);
        int first = firstLine(lines);
        for (int i = 0; i < lines.length; i++) {
            boolean settings =
                    i < first || lines[i].strip().toLowerCase(Locale.ROOT).startsWith("%%{");
            if (settings && LOOKS.matcher(lines[i]).matches()) {
                found.add(new DiagramResult.Mistake(i, "colours, type and look are those of the course's theme"));
            } else if (!settings && LINK.matcher(lines[i]).matches()) {
                found.add(new DiagramResult.Mistake(i, "a picture has no links"));
            } else if (!settings && PICTURE.matcher(lines[i]).matches()) {
                found.add(new DiagramResult.Mistake(i, "no pictures are fetched for it"));
            }
        }
        return found;
    }

    /** The first line that is neither empty, settings nor a comment. */
    private static int firstLine(String[] lines) {
        int line = 0;
        while (line < lines.length && lines[line].isBlank()) {
            line++;
        }
        if (line < lines.length && lines[line].strip().equals("---")) {
            line++;
            while (line < lines.length && !lines[line].strip().equals("---")) {
                line++;
            }
            line++;
        }
        while (line < lines.length) {
            String text = lines[line].strip();
            if (text.startsWith("%%{")) {
                while (line < lines.length && !lines[line].contains("}%%")) {
                    line++;
                }
            } else if (!text.isEmpty() && !text.startsWith("%%")) {
                break;
            }
            line++;
        }
        return line;
    }
}
