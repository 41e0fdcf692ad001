package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts Markdown between two blocks of HTML into the element that the first opens and the second closes, where CommonMark
 * sees three things side by side: GitHub's {@code <details>}, a blank line, Markdown, a blank line, {@code </details>}.
 * Around headings that make sections of a page, only {@code <details>} does so.
 */
public final class HtmlNesting {
    private static final Set<String> ELEMENTS =
            Set.of("details", "div", "section", "article", "aside", "figure", "blockquote", "center", "p");

    /** What stands deeper is left as CommonMark has it, since those who read it take as much of their stack. */
    private static final int DEEPEST = 50;

    private final Node parent;
    private final Map<Node, String> written = new HashMap<>();
    private final Map<Node, List<HtmlTag>> tags = new HashMap<>();
    /** Each by itself, for tags of several blocks may be equal. */
    private final Set<HtmlTag> paired = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Deque<Node> open = new ArrayDeque<>();
    private int sections;

    private HtmlNesting(Node parent) {
        this.parent = parent;
    }

    /** Nests what stands in a document, however deep. */
    public static void nest(Document document, String text) {
        if (text.contains("</")) {
            nest(document);
        }
    }

    private static void nest(Node parent) {
        boolean html = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            html |= child instanceof HtmlBlock;
            if (child instanceof Block && !(child instanceof Paragraph || child instanceof Heading)) {
                nest(child);
            }
        }
        if (html) {
            HtmlNesting nesting = new HtmlNesting(parent);
            nesting.pair();
            nesting.move();
        }
    }

    /**
     * An element that waits for its end.
     *
     * @param section how many sections had begun before it
     * @param depth how many others waited when it came
     */
    private record Opened(Node node, HtmlTag tag, int section, int depth) {
        boolean mayEndIn(int current) {
            return depth < DEEPEST && (section == current || tag.name().equals("details"));
        }
    }

    /** Finds tags that open and close one element in two blocks. */
    private void pair() {
        Deque<Opened> waiting = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading && parent instanceof Document) {
                sections++;
            } else if (node instanceof HtmlBlock html) {
                pair(html, waiting, names);
            }
        }
    }

    private void pair(HtmlBlock node, Deque<Opened> waiting, Map<String, Integer> names) {
        String raw = written(node);
        List<HtmlTag> own = HtmlTag.in(raw);
        written.put(node, raw);
        tags.put(node, own);
        for (HtmlTag tag : own) {
            if (!ELEMENTS.contains(tag.name())) {
                continue;
            }
            if (!tag.closing()) {
                waiting.push(new Opened(node, tag, sections, waiting.size()));
                names.merge(tag.name(), 1, Integer::sum);
            } else if (names.getOrDefault(tag.name(), 0) > 0) {
                Opened opened = waiting.pop();
                names.merge(opened.tag.name(), -1, Integer::sum);
                while (!opened.tag.name().equals(tag.name())) {
                    opened = waiting.pop();
                    names.merge(opened.tag.name(), -1, Integer::sum);
                }
                if (opened.node != node && opened.mayEndIn(sections)) {
                    paired.add(opened.tag);
                    paired.add(tag);
                }
            }
        }
    }

    private static String written(HtmlBlock node) {
        StringBuilder lines = new StringBuilder();
        node.getContentLines().forEach(lines::append);
        return lines.toString().stripTrailing();
    }

    private void move() {
        List<Node> children = new ArrayList<>();
        parent.getChildren().forEach(children::add);
        for (Node child : children) {
            boolean defines = child instanceof FootnoteBlock || child instanceof Reference;
            if (tags.getOrDefault(child, List.of()).stream().anyMatch(paired::contains)) {
                split(child);
            } else if (!open.isEmpty() && !defines) {
                child.unlink();
                open.peek().appendChild(child);
            }
        }
    }

    private void split(Node html) {
        String raw = written.get(html);
        int from = 0;
        for (HtmlTag tag : tags.get(html)) {
            if (!paired.contains(tag)) {
                continue;
            }
            text(html, raw, from, tag.start());
            if (tag.closing()) {
                open.pop();
            } else {
                HtmlElementNode element = new HtmlElementNode(
                        chars(html, tag.start()), tag.name(), raw.substring(tag.start(), tag.end()));
                add(element, html);
                open.push(element);
            }
            from = tag.end();
        }
        text(html, raw, from, raw.length());
        html.unlink();
    }

    private void text(Node html, String raw, int from, int to) {
        String text = raw.substring(from, to).strip();
        if (!text.isEmpty()) {
            add(new HtmlTextNode(chars(html, from), text), html);
        }
    }

    private void add(Node node, Node html) {
        if (open.isEmpty()) {
            html.insertBefore(node);
        } else {
            open.peek().appendChild(node);
        }
    }

    private static BasedSequence chars(Node html, int from) {
        BasedSequence chars = html.getChars();
        return chars.subSequence(Math.min(from, chars.length()));
    }
}
