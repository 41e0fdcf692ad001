package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.formula.Tex;
import dev.courseware.parse.markdown.MathBlock;
import dev.courseware.parse.markdown.MathNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a lesson's equations, which are known before any of it is written, so that it can refer to what comes
 * later. Numbers are given to the rows of TeX's numbered environments, and to every display formula that has a label, a
 * name in brackets after it, or an id that begins with {@code eq-}.
 */
public final class Equations {
    /** A text without any. */
    public static final Equations NONE = new Equations();

    /** The name of a formula in MyST's directive, an option on one of its first lines. */
    private static final Pattern LABEL =
            Pattern.compile("\\A(?:\\s{0,3}:[a-z]+:[^\\n]*\\n){0,5}?\\s{0,3}:(?:label|name):[ \\t]+(\\S+)");

    private final Map<Node, Numbered> formulas = new IdentityHashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int last;

    private Equations() {}

    /**
     * What is shown beside a formula.
     *
     * @param numbers for each row that has one, with the brackets
     * @param id what it is linked by, if its author wrote no other, or empty
     */
    public record Numbered(List<String> numbers, String id) {
        static final Numbered NOT = new Numbered(List.of(), "");
    }

    /**
     * What a link to an equation says and leads to.
     *
     * @param number with the brackets
     * @param anchor on the same page
     */
    record Reference(String number, String anchor) {
        /** The number without its brackets. */
        String bare() {
            boolean brackets = number.startsWith("(") && number.endsWith(")");
            return brackets ? number.substring(1, number.length() - 1) : number;
        }
    }

    /** Numbers the equations of a text. */
    public static Equations of(Document document, String text) {
        if (!text.contains("$$") && !text.contains("math") && !text.contains("\\[")) {
            return NONE;
        }
        Equations equations = new Equations();
        for (Node node : document.getDescendants()) {
            if (node instanceof MathBlock block && block.isClosed()) {
                String id = block.attributes().id();
                String tex = FormulaText.of(block.lines()).tex();
                equations.add(
                        node,
                        tex,
                        block.label().isEmpty() ? id : block.label(),
                        !block.label().isEmpty());
            } else if (node instanceof FencedCodeBlock fence && fence.getInfo().startsWith("{math}")) {
                String written = fence.getContentChars().toString();
                Matcher label = LABEL.matcher(written);
                boolean named = label.find();
                equations.add(node, written, named ? label.group(1) : "", named);
            } else if (node instanceof FencedCodeBlock fence && fence.getInfo().startsWith("math")) {
                equations.add(node, fence.getContentChars().toString(), idOf(fence), false);
            } else if (node instanceof MathNode formula && formula.isDisplay()) {
                equations.add(node, formula.tex().toString(), "", false);
            }
        }
        return equations;
    }

    private static String idOf(FencedCodeBlock fence) {
        String info = fence.getInfo().toString();
        int hash = info.indexOf("{#");
        int end = hash;
        while (end >= 0 && end < info.length() && info.charAt(end) != ' ' && info.charAt(end) != '}') {
            end++;
        }
        return hash < 0 ? "" : info.substring(hash + 2, end);
    }

    private void add(Node node, String tex, String name, boolean named) {
        List<Tex.Equation> rows = Tex.equations(tex);
        boolean asked = named || name.startsWith("eq-") || name.startsWith("eq:");
        if (rows.isEmpty() && asked) {
            rows = List.of(new Tex.Equation("", ""));
        }
        if (rows.isEmpty()) {
            return;
        }
        String id = named || name.isEmpty() ? anchor(named ? name : firstLabel(rows)) : name;
        List<String> written = new ArrayList<>();
        for (Tex.Equation row : rows) {
            String number = row.tag().isEmpty() ? "(" + ++last + ")" : row.tag();
            written.add(number);
            refer(row.label(), number, id);
            if (written.size() == 1) {
                refer(name, number, id);
                refer(id, number, id);
            }
        }
        formulas.put(node, new Numbered(List.copyOf(written), named || name.isEmpty() ? id : ""));
    }

    private static String firstLabel(List<Tex.Equation> rows) {
        return rows.stream()
                .map(Tex.Equation::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String anchor(String label) {
        if (label.isEmpty()) {
            return "";
        }
        String plain = label.replaceAll("[^A-Za-z0-9]+", "-");
        return plain.startsWith("eq-") ? plain : "eq-" + plain;
    }

    private void refer(String name, String number, String anchor) {
        if (!name.isEmpty()) {
            references.putIfAbsent(name, new Reference(number, anchor));
            numbers.putIfAbsent(name, number);
        }
    }

    /** What stands beside a formula. */
    public Numbered of(Node formula) {
        return formulas.getOrDefault(formula, Numbered.NOT);
    }

    /** The equation of a name: its label, its id, or the name behind it. */
    Optional<Reference> reference(String name) {
        return Optional.ofNullable(references.get(name));
    }

    /** Whether there is an equation of this name. */
    public boolean knows(String name) {
        return references.containsKey(name);
    }

    /** The numbers by names. */
    Map<String, String> numbers() {
        return numbers;
    }
}
