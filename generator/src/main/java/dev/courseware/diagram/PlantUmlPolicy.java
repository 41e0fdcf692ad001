package dev.courseware.diagram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a diagram may not do: read files, fetch, look at the machine, grow without end, or look otherwise tomorrow.
 * PlantUML runs in its sandbox as well; this reports it to authors at the line in question.
 */
final class PlantUmlPolicy {
    private static final Pattern DIRECTIVE = Pattern.compile("^\\s*!\\s*(\\$?[A-Za-z_]*)(.*)$");
    private static final Pattern FUNCTION = Pattern.compile("%([A-Za-z_0-9]+)\\s*\\(");
    private static final Pattern START = Pattern.compile("^\\s*@start([a-z]*).*$");
    private static final Pattern PICTURE =
            Pattern.compile("<img[:\\s]|\\bsprite\\s+\\S+\\s+\\S*[/.]", Pattern.CASE_INSENSITIVE);
    /** PlantUML would need another program for it, and says so at length where nobody asked. */
    private static final Pattern FORMULA = Pattern.compile("<(?:latex|math)>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DIRECTIVES = Set.of("theme", "pragma");
    private static final Set<String> INCLUSIONS =
            Set.of("include", "include_once", "include_many", "includesub", "import");
    /** A file of a library, as PlantUML's jar has it: never a path that leads out of it. */
    private static final Pattern LIBRARY =
            Pattern.compile("<([A-Za-z][A-Za-z0-9.-]*)(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+>\\s*");
    /** The libraries that come with PlantUML and are known to draw without files, network and Graphviz. */
    private static final Set<String> LIBRARIES = Set.of(
            "adaml",
            "archimate",
            "aws",
            "awslib",
            "awslib10",
            "awslib14",
            "awslib20",
            "azure",
            "bootstrap",
            "c4",
            "classy",
            "classy-c4",
            "cloudinsight",
            "cloudogu",
            "domainstory",
            "edgy",
            "eip",
            "elastic",
            "gcp",
            "ibm",
            "k8s",
            "kubernetes",
            "logos",
            "material",
            "material2",
            "material7",
            "office",
            "osa",
            "osa2",
            "tupadr3");

    private static final Set<String> FUNCTIONS = Set.of(
            "true",
            "false",
            "not",
            "upper",
            "lower",
            "strlen",
            "substr",
            "strpos",
            "string",
            "intval",
            "chr",
            "newline",
            "darken",
            "lighten",
            "reverse_color",
            "is_dark",
            "is_light",
            "boolval",
            "dec2hex",
            "hex2dec",
            "mod",
            "size",
            "splitstr",
            "variable_exists");
    private static final Set<String> KINDS =
            Set.of("uml", "mindmap", "wbs", "json", "yaml", "salt", "regex", "ebnf", "gantt", "chronology", "nwdiag");

    private PlantUmlPolicy() {}

    static Optional<DiagramResult.Mistake> find(String source) {
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String what = in(lines[i]);
            if (!what.isEmpty()) {
                return Optional.of(new DiagramResult.Mistake(i, what));
            }
        }
        return Optional.empty();
    }

    private static String in(String line) {
        Matcher directive = DIRECTIVE.matcher(line);
        String name = directive.matches() ? directive.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("include")) {
            return inclusion(directive.group(2).strip());
        }
        if (INCLUSIONS.contains(name)) {
            return "«!" + name
                    + "» is not allowed; includes from PlantUML's own library are, such as «!include"
                    + " <C4/C4_Container>»";
        }
        if (directive.matches() && !mayStand(name, directive.group(2))) {
            return "«" + line.strip()
                    + "» is not allowed, since it could read files, load from elsewhere or grow without end";
        }
        Matcher function = FUNCTION.matcher(line);
        while (function.find()) {
            if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
                return "«%" + function.group(1)
                        + "» is not allowed, since what it draws depends on the machine or the clock";
            }
        }
        Matcher start = START.matcher(line);
        if (start.matches() && !KINDS.contains(start.group(1))) {
            return "«@start" + start.group(1) + "» can't be drawn without other programs";
        }
        if (FORMULA.matcher(line).find()) {
            return "formulas are not supported in diagrams";
        }
        return PICTURE.matcher(line).find() ? "pictures are not allowed in diagrams" : "";
    }

    private static String inclusion(String what) {
        Matcher file = LIBRARY.matcher(what);
        boolean library = file.matches() && !what.contains("..");
        if (library && LIBRARIES.contains(file.group(1).toLowerCase(Locale.ROOT))) {
            return "";
        }
        return library
                ? "«" + file.group(1) + "» is not one of the libraries that come with PlantUML and can be drawn here: "
                        + String.join(", ", new TreeSet<>(LIBRARIES))
                : "«!include " + what + "» is not allowed, since diagrams may not read files or load from elsewhere;"
                        + " PlantUML's own library is, as in «!include <C4/C4_Container>»";
    }

    private static boolean mayStand(String name, String rest) {
        boolean from = name.equals("theme") && rest.matches("(?i).*\\bfrom\\b.*");
        boolean layout = name.equals("pragma") && rest.matches("(?i)\\s*(layout|graphviz).*");
        return DIRECTIVES.contains(name) && !from && !layout;
    }
}
