package dev.courseware.deck;

import dev.courseware.model.CodeListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines at the head of a listing that only say where its names come from. A page shows them, so that its code can be
 * copied; from a slide they are read by nobody, and stand in its notes.
 *
 * @param imports those lines
 * @param code what comes behind them
 */
record ImportLines(CodeListing imports, CodeListing code) {
    private static final Pattern JAVA = Pattern.compile("(?:package|import)\\s.*");
    private static final Pattern SCRIPT = Pattern.compile("import(?!\\s*\\()[\\s{'\"*].*"
            + "|(?:const|let|var)\\s[\\w$\\s{},:]+=\\s*require\\(\\s*[\"'][^\"']*[\"']\\s*\\);?");
    private static final Pattern C = Pattern.compile("#\\s*include\\b.*|using\\s+(?:namespace\\s+)?[\\w:]+;");
    private static final Pattern C_SHARP =
            Pattern.compile("using\\s+(?:static\\s+)?[\\w.]+\\s*(?:=\\s*[\\w.<>]+\\s*)?;");
    private static final Map<String, Pattern> LINES = Map.ofEntries(
            Map.entry("java", JAVA),
            Map.entry("kotlin", JAVA),
            Map.entry("scala", JAVA),
            Map.entry("groovy", JAVA),
            Map.entry("swift", JAVA),
            Map.entry("haskell", JAVA),
            Map.entry("go", Pattern.compile("package\\s.*|import\\s.*")),
            Map.entry("python", Pattern.compile("(?:import|from)\\s.*")),
            Map.entry("javascript", SCRIPT),
            Map.entry("js", SCRIPT),
            Map.entry("ts", SCRIPT),
            Map.entry("jsx", SCRIPT),
            Map.entry("typescript", SCRIPT),
            Map.entry("tsx", SCRIPT),
            Map.entry("dart", SCRIPT),
            Map.entry("c", C),
            Map.entry("cpp", C),
            Map.entry("csharp", C_SHARP),
            Map.entry("rust", Pattern.compile("(?:pub\\s+)?use\\s.*|extern\\s+crate\\s.*;")),
            Map.entry("php", Pattern.compile("<\\?php|namespace\\s.*;|use\\s.*;")),
            Map.entry("ruby", Pattern.compile("require(?:_relative)?\\s.*")),
            Map.entry("r", Pattern.compile("library\\(.*\\)|require\\(.*\\)")));

    /** Divides a listing; empty if it doesn't begin so, has nothing else, or its author points at one of those lines. */
    static Optional<ImportLines> of(CodeListing code) {
        Pattern line = LINES.get(code.language());
        if (line == null) {
            return Optional.empty();
        }
        String[] lines = code.text().split("\n", -1);
        int end = 0;
        int next = 0;
        while (next < lines.length
                && (lines[next].isBlank() || line.matcher(lines[next]).matches())) {
            int behind = lines[next].isBlank() ? next + 1 : statementEnd(lines, next);
            end = lines[next].isBlank() ? end : behind;
            next = behind;
        }
        boolean something = end > 0 && next < lines.length;
        List<String> head = List.of(lines).subList(0, end);
        return something && !isPointedAt(code, next)
                ? Optional.of(new ImportLines(
                        CodeListing.plain(
                                code.language(),
                                String.join("\n", head),
                                code.lines().subList(0, end),
                                code.position()),
                        CodeParts.part(code, lines, next, lines.length)))
                : Optional.empty();
    }

    /** The index behind a statement, which may go on over several lines; behind all of them if it doesn't end. */
    private static int statementEnd(String[] lines, int from) {
        int open = 0;
        for (int i = from; i < lines.length; i++) {
            for (char c : lines[i].toCharArray()) {
                open += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            }
            if (open <= 0 && !lines[i].endsWith("\\")) {
                return i + 1;
            }
        }
        return lines.length;
    }

    private static boolean isPointedAt(CodeListing code, int end) {
        List<Integer> pointed = new ArrayList<>(code.highlighted());
        code.steps().forEach(pointed::addAll);
        pointed.addAll(code.added());
        pointed.addAll(code.removed());
        code.marks().forEach(mark -> pointed.add(mark.line()));
        // A step that shows all doesn't point.
        boolean all = code.steps().stream()
                .anyMatch(step -> Set.copyOf(step).size() == code.lines().size());
        return !all && pointed.stream().anyMatch(at -> at <= end);
    }
}
