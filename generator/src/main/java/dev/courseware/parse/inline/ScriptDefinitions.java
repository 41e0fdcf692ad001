package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses and footnotes that a script defines, for each turn is read alone and may refer to what is defined in
 * another. A turn's own definition comes before that of another turn. What looks like a definition and is referred to
 * nowhere is something that is said.
 */
public final class ScriptDefinitions {
    private static final String OUTSIDE = "";
    private static final SourceMap NOWHERE = new SourceMap("", Position.START);

    private final List<Text> texts = new ArrayList<>();
    private final Map<Position, Text> byPlace = new HashMap<>();
    /** For each label, the first definition in the script. */
    private final Map<String, Definition> first = new HashMap<>();

    private final Map<Node, Definition> byNode = new HashMap<>();
    private Set<Definition> referred;
    private Text current = new Text(NOWHERE);
    /** Labels whose definition in the current text has been read, behind which others are something that is said. */
    private final Set<String> met = new HashSet<>();

    /** What one text of the script defines under a label; that of a footnote begins with {@code ^}. */
    private record Definition(Text text, String label, Node node) {
        /** Two are the same only if they are one. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Definition definition && definition.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    /** One text of the script: what it defines, and the labels to which its footnotes and all else refer. */
    private static final class Text {
        final SourceMap place;
        final Map<String, Definition> defined = new LinkedHashMap<>();
        final Map<String, Set<String>> refers = new HashMap<>();

        Text(SourceMap place) {
            this.place = place;
        }

        void refer(String inside, String label) {
            refers.computeIfAbsent(inside, key -> new HashSet<>()).add(label);
        }
    }

    /** A node and the label of the footnote around it. */
    private record Inside(Node node, String footnote) {}

    /** Whether a text may define something. */
    public static boolean mayDefine(String text) {
        return text.contains("]:");
    }

    /** Adds what is defined and referred to in the text of the script that stands at a place. */
    public void add(Document document, SourceMap place, Position at) {
        Text text = new Text(place);
        texts.add(text);
        byPlace.put(at, text);
        Deque<Inside> open = new ArrayDeque<>();
        open.add(new Inside(document, OUTSIDE));
        while (!open.isEmpty()) {
            Inside next = open.pop();
            String inside = add(next.node(), next.footnote(), text);
            for (Node child = next.node().getLastChild(); child != null; child = child.getPrevious()) {
                open.push(new Inside(child, inside));
            }
        }
    }

    /** Adds a node of a text; returns the label of the footnote in which its children stand. */
    private String add(Node node, String inside, Text text) {
        if (node instanceof Reference reference) {
            define(label(reference.getReference()), node, text);
        } else if (node instanceof FootnoteBlock footnote) {
            String label = noteLabel(footnote.getText());
            if (define(label, node, text)) {
                return label;
            }
        } else if (node instanceof RefNode ref) {
            text.refer(inside, label(named(ref)));
        } else if (node instanceof Footnote footnote) {
            text.refer(inside, noteLabel(footnote.getText()));
        }
        return inside;
    }

    private boolean define(String label, Node node, Text text) {
        Definition definition = new Definition(text, label, node);
        boolean added = text.defined.putIfAbsent(label, definition) == null;
        first.putIfAbsent(label, definition);
        byNode.put(node, definition);
        return added;
    }

    /** Continues with the text of the script that stands at a place. */
    public void enter(Position at) {
        current = byPlace.getOrDefault(at, new Text(NOWHERE));
        met.clear();
    }

    /**
     * Whether something in the script refers to what a node of the current text defines.
     *
     * @param definition as it is met when the text is read in order
     */
    public boolean isUsed(Reference definition) {
        return isUsed(label(definition.getReference()), definition);
    }

    /** Whether something in the script refers to a footnote of the current text. */
    public boolean isUsed(FootnoteBlock definition) {
        return isUsed(noteLabel(definition.getText()), definition);
    }

    /** Continues with the text of the script in which a footnote stands. */
    void enter(FootnoteBlock footnote) {
        Definition definition = byNode.get(footnote);
        if (definition != null) {
            current = definition.text();
            met.clear();
        }
    }

    private boolean isUsed(String label, Node node) {
        Definition own = current.defined.get(label);
        boolean same = own != null && own.node().getChars().equals(node.getChars()) && met.add(label);
        return same && referred().contains(own);
    }

    /**
     * All definitions to which something refers that is shown. A footnote to which only footnotes refer is shown with
     * the first of those.
     */
    private Set<Definition> referred() {
        if (referred == null) {
            referred = new HashSet<>();
            texts.forEach(text -> follow(text, OUTSIDE));
            Set<Definition> inner = new HashSet<>();
            texts.forEach(text -> text.refers.forEach((inside, labels) -> labels.stream()
                    .map(label -> found(text, label))
                    .flatMap(Optional::stream)
                    .filter(definition ->
                            !(definition.text() == text && definition.label().equals(inside)))
                    .forEach(inner::add)));
            said(inner);
            said(Set.of());
        }
        return referred;
    }

    /** Follows the footnotes that are said because nothing refers to them, except some. */
    private void said(Set<Definition> except) {
        for (Text text : texts) {
            for (Definition definition : text.defined.values()) {
                if (!referred.contains(definition) && !except.contains(definition)) {
                    follow(text, definition.label());
                    referred.remove(definition);
                }
            }
        }
    }

    private void follow(Text from, String inside) {
        Deque<Definition> open = new ArrayDeque<>();
        open.add(new Definition(from, inside, null));
        while (!open.isEmpty()) {
            Definition next = open.pop();
            for (String label : next.text().refers.getOrDefault(next.label(), Set.of())) {
                found(next.text(), label).filter(referred::add).ifPresent(open::push);
            }
        }
    }

    /** What a label stands for in a text. */
    private Optional<Definition> found(Text text, String label) {
        return Optional.ofNullable(text.defined.getOrDefault(label, first.get(label)));
    }

    /** What is defined under the name that a link or image of the current text gives. */
    Optional<Reference> address(RefNode ref) {
        return defined(label(named(ref)), Reference.class);
    }

    /** The footnote that a mark of the current text stands for. */
    Optional<FootnoteBlock> footnote(CharSequence label) {
        return defined(label(label), FootnoteBlock.class);
    }

    private <T extends Node> Optional<T> defined(String label, Class<T> kind) {
        return found(current, label)
                .map(Definition::node)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Where the text stands that holds a footnote. */
    Optional<SourceMap> place(FootnoteBlock footnote) {
        return Optional.ofNullable(byNode.get(footnote)).map(definition -> definition.text().place);
    }

    private static CharSequence named(RefNode ref) {
        return ref.getReference().isEmpty() ? ref.getText() : ref.getReference();
    }

    private static String noteLabel(CharSequence text) {
        return label("^" + text);
    }

    private static String label(CharSequence text) {
        return Escaping.normalizeReference(text, true);
    }
}
