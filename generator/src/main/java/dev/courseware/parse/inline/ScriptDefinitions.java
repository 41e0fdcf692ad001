package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses and footnotes that a script defines, for each turn is read alone and may refer to what is defined in
 * another. What looks like a definition and is referred to nowhere is something that is said.
 */
public final class ScriptDefinitions {
    /** Those of a text that isn't a script. */
    static final ScriptDefinitions NONE = new ScriptDefinitions();

    private final Map<String, Reference> addresses = new HashMap<>();
    private final Map<String, FootnoteBlock> footnotes = new HashMap<>();
    private final Map<FootnoteBlock, SourceMap> places = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Whether a text may define something. */
    public static boolean mayDefine(String text) {
        return text.contains("]:");
    }

    /** Adds what is defined and referred to in one text of the script. */
    public void add(Document document, SourceMap place) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Reference reference) {
                addresses.putIfAbsent(label(reference.getReference()), reference);
            } else if (node instanceof FootnoteBlock footnote) {
                if (footnotes.putIfAbsent(noteLabel(footnote.getText()), footnote) == null) {
                    places.put(footnote, place);
                }
            } else if (node instanceof RefNode ref) {
                used.add(label(named(ref)));
            } else if (node instanceof Footnote footnote) {
                used.add(noteLabel(footnote.getText()));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                open.push(child);
            }
        }
    }

    /** Whether something in the script refers to what a node defines. */
    public boolean isUsed(Reference definition) {
        return used.contains(label(definition.getReference()));
    }

    /** Whether something in the script refers to a footnote. */
    public boolean isUsed(FootnoteBlock definition) {
        return used.contains(noteLabel(definition.getText()));
    }

    /** What is defined under the name that a link or image gives. */
    Optional<Reference> address(RefNode ref) {
        return Optional.ofNullable(addresses.isEmpty() ? null : addresses.get(label(named(ref))));
    }

    /** The footnote that a mark stands for. */
    Optional<FootnoteBlock> footnote(CharSequence label) {
        return Optional.ofNullable(footnotes.isEmpty() ? null : footnotes.get(label(label)));
    }

    /** Where the text stands that holds a footnote. */
    Optional<SourceMap> place(FootnoteBlock footnote) {
        return Optional.ofNullable(places.get(footnote));
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
