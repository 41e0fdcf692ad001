package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.formula.TexWords;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.CueNode;
import dev.courseware.parse.markdown.MathNode;
import dev.courseware.parse.markdown.TermNode;
import dev.courseware.parse.markdown.Unescaped;
import java.util.List;

/** The words of inline text: the plain text of what {@link InlineReader} gives, where nothing may be looked up or reported yet. */
public final class PlainWords {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** The words of a block, without the attributes behind them. */
    public static String of(Node block) {
        PlainWords plain = new PlainWords();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof AttributesNode) || node.getNext() != null) {
                plain.add(node);
            }
        }
        return plain.words.toString().strip();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        } else if (node instanceof AttributesNode attributes) {
            if (!AttributesBehind.belongsToPrevious(attributes)) {
                text(node.getChars());
            }
        } else if (node instanceof Code code) {
            words.append(CodeSpan.content(code));
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Link link && LookOfLink.isWords(link)) {
            words(link);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            words.append(((DelimitedLinkNode) node).getText());
        } else if (node instanceof TermNode term) {
            words.append(term.words());
        } else if (node instanceof CueNode cue) {
            words.append('(').append(cue.words()).append(')');
        } else if (node instanceof MathNode math) {
            words.append(TexWords.of(FormulaText.of(List.of(math.tex())).tex()));
        } else if (node instanceof Footnote footnote) {
            text(footnote.isDefined() ? BasedSequence.NULL : node.getChars());
        } else if (node.hasChildren()) {
            children(node);
        } else if (!(node instanceof HtmlInlineBase)) {
            text(node.getChars());
        }
    }

    private void reference(RefNode node) {
        if (node.getReferenceNode(node.getDocument()) != null || BracketedSpan.is(node)) {
            children(node);
        } else {
            bracketed(node);
        }
    }

    private void words(Link link) {
        if (LookOfLink.defined(link).isPresent()) {
            children(link);
            text(link.baseSubSequence(link.getTextClosingMarker().getEndOffset(), link.getEndOffset()));
        } else {
            bracketed(link);
        }
    }

    private void bracketed(Node node) {
        BasedSequence chars = node.getChars();
        if (!node.hasChildren()) {
            text(chars);
            return;
        }
        BasedSequence children = node.getChildChars();
        text(chars.prefixOf(children));
        children(node);
        text(chars.suffixOf(children));
    }

    private void text(CharSequence chars) {
        words.append(Unescaped.of(chars));
    }
}
