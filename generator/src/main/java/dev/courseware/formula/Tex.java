package dev.courseware.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula's TeX as it is written, with what KaTeX leaves to others: comments, labels of equations and references to them,
 * boxes of text, lines that break outside of any environment.
 */
public final class Tex {
    /** Their rows have numbers, unless an author says otherwise. */
    private static final Set<String> NUMBERED = Set.of("equation", "align", "gather", "alignat");

    /** What browsers' MathML has no means to draw. */
    private static final Set<String> UNDRAWABLE = Set.of("\\phase", "\\angl", "\\angln", "\\vcenter");

    private final String source;
    private final Map<String, String> references;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<String> environments = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private Optional<MathResult.Mistake> mistake = Optional.empty();
    private String label = "";
    private String tag = "";
    private boolean silent;
    private boolean content;
    private boolean hasRows;
    private boolean breaks;
    private boolean aligns;
    private int braces;

    private Tex(String source, Map<String, String> references) {
        this.source = source;
        this.references = Map.copyOf(references);
    }

    /**
     * A row that has a number or a tag.
     *
     * @param label what it is referred to by, or empty
     * @param tag what its author wrote for a number, with the brackets if there are to be some, or empty
     */
    public record Equation(String label, String tag) {}

    /**
     * TeX that KaTeX knows.
     *
     * @param text what to set
     * @param origins where each character of it stands in what was written
     * @param mistake what is wrong already
     */
    record Known(String text, List<Integer> origins, Optional<MathResult.Mistake> mistake) {
        /** The place in what was written, of one in what was set. */
        int origin(int offset) {
            boolean end = offset >= origins.size();
            return !end
                    ? origins.get(Math.max(0, offset))
                    : origins.isEmpty() ? 0 : origins.get(origins.size() - 1) + 1;
        }
    }

    /** The rows of a formula that have numbers, tags or labels. */
    public static List<Equation> equations(String tex) {
        if (tex.length() > MathRenderer.LONGEST) {
            return List.of();
        }
        boolean some = tex.contains("\\label") || tex.contains("\\tag") || tex.contains("\\begin");
        if (!some) {
            return List.of();
        }
        Tex read = new Tex(tex, Map.of());
        read.scan();
        read.lastRow();
        return List.copyOf(read.equations);
    }

    /**
     * @param references what to write for a label
     * @param numbers what to write beside a formula, if neither its rows have numbers of their own nor its author wrote a
     *     tag
     */
    static Known known(String tex, Map<String, String> references, List<String> numbers) {
        Tex read = new Tex(tex, references);
        read.scan();
        read.lastRow();
        if (read.breaks) {
            String environment = read.aligns ? "aligned" : "gathered";
            read.around("\\begin{" + environment + "}", "\\end{" + environment + "}");
        }
        if (!read.hasRows && read.tag.isEmpty() && !numbers.isEmpty()) {
            read.around("", "\\tag*{" + numbers.get(0) + "}");
        }
        return new Known(read.out.toString(), List.copyOf(read.origins), read.mistake);
    }

    private void around(String before, String behind) {
        out.insert(0, before).append(behind);
        for (int i = 0; i < before.length(); i++) {
            origins.add(0, 0);
        }
        for (int i = 0; i < behind.length(); i++) {
            origins.add(source.length());
        }
    }

    private void scan() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\') {
                at = command(at);
            } else if (c == '%') {
                int end = source.indexOf('\n', at);
                at = blank(at, end < 0 ? source.length() : end);
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                aligns |= c == '&' && environments.isEmpty() && braces == 0;
                content |= !Character.isWhitespace(c);
                at = copy(at, at + 1);
            }
        }
    }

    private int command(int at) {
        int end = at + 1;
        while (end < source.length() && isLetter(source.charAt(end))) {
            end++;
        }
        end = Math.min(source.length(), Math.max(end, at + 2));
        String name = source.substring(at, end);
        if (UNDRAWABLE.contains(name) && mistake.isEmpty()) {
            mistake = Optional.of(new MathResult.Mistake(at, name + " can't be drawn here", 0));
        }
        switch (name) {
            case "\\\\", "\\cr", "\\newline" -> rowEnds(at);
            case "\\mbox" -> {
                add("\\text", at);
                content = true;
                return end;
            }
            case "\\label" -> {
                Optional<Argument> argument = argument(end);
                if (argument.isPresent()) {
                    label = argument.get().text();
                    return blank(at, argument.get().end());
                }
            }
            case "\\ref", "\\eqref" -> {
                Optional<Argument> argument = argument(end);
                if (argument.isPresent()) {
                    content = true;
                    return reference(at, name, argument.get());
                }
            }
            case "\\tag" -> tag(end);
            case "\\nonumber", "\\notag" -> silent = true;
            case "\\begin" -> begin(end);
            case "\\end" -> end(end);
            default -> content = true;
        }
        return copy(at, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int reference(int at, String name, Argument argument) {
        String number = references.get(argument.text());
        if (number == null) {
            if (mistake.isEmpty()) {
                mistake = Optional.of(
                        new MathResult.Mistake(at, "there is no equation «" + argument.text() + "» in this file", 0));
            }
            return copy(at, argument.end());
        }
        String bare =
                number.startsWith("(") && number.endsWith(")") ? number.substring(1, number.length() - 1) : number;
        add("\\text{" + (name.equals("\\ref") ? bare : number) + "}", at);
        return argument.end();
    }

    private void tag(int at) {
        boolean bare = at < source.length() && source.charAt(at) == '*';
        argument(bare ? at + 1 : at).ifPresent(found -> tag = bare ? found.text() : "(" + found.text() + ")");
    }

    private void begin(int at) {
        content |= !environments.isEmpty();
        argument(at).ifPresent(name -> {
            environments.add(name.text());
            if (environments.size() == 1 && NUMBERED.contains(name.text())) {
                hasRows = true;
                content = false;
            }
        });
    }

    private void end(int at) {
        argument(at).ifPresent(name -> {
            if (environments.size() == 1 && NUMBERED.contains(name.text())) {
                row(content);
            }
            if (!environments.isEmpty()) {
                environments.remove(environments.size() - 1);
            }
        });
    }

    private void rowEnds(int at) {
        if (environments.isEmpty()) {
            breaks |= braces == 0 && at > 0;
        } else if (environments.size() == 1 && NUMBERED.contains(environments.get(0)) && !isSingle()) {
            row(true);
        }
    }

    private boolean isSingle() {
        return environments.get(0).equals("equation");
    }

    private void row(boolean counts) {
        if (counts && !silent) {
            equations.add(new Equation(label, tag));
        }
        label = "";
        tag = "";
        silent = false;
        content = false;
    }

    /** Outside of environments with numbers, what has a label or a tag has one number. */
    private void lastRow() {
        if (!hasRows && (!label.isEmpty() || !tag.isEmpty())) {
            equations.add(new Equation(label, tag));
        }
    }

    private record Argument(String text, int end) {}

    private Optional<Argument> argument(int from) {
        int open = from;
        while (open < source.length() && source.charAt(open) == ' ') {
            open++;
        }
        if (open >= source.length() || source.charAt(open) != '{') {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return Optional.of(new Argument(source.substring(open + 1, i).strip(), i + 1));
            }
        }
        return Optional.empty();
    }

    private int copy(int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(source.charAt(i));
            origins.add(i);
        }
        return to;
    }

    private int blank(int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(source.charAt(i) == '\n' ? '\n' : ' ');
            origins.add(i);
        }
        return to;
    }

    private void add(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            origins.add(at);
        }
    }
}
