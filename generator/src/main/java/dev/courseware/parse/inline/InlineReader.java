package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.formula.TexWords;
import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Styled.Style;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.CueNode;
import dev.courseware.parse.markdown.DrawnNode;
import dev.courseware.parse.markdown.EquationNode;
import dev.courseware.parse.markdown.MathNode;
import dev.courseware.parse.markdown.TermNode;
import dev.courseware.parse.markdown.Unescaped;
import java.util.List;
import java.util.Optional;

/** Reads a block's inline nodes. Made for one block. */
public final class InlineReader {
    private final ParseContext reading;
    private final InlineTags tags;
    private final LinkReader links;
    private final TermLinks terms;
    private final RichTextBuilder text = new RichTextBuilder();
    private Optional<FirstUses> firstUses = Optional.empty();
    private final LinkScope scope = new LinkScope();

    public InlineReader(ParseContext reading) {
        this.reading = reading;
        LinkResolver resolver = new LinkResolver(reading);
        this.links = new LinkReader(this, reading, resolver, scope, text);
        this.tags = new InlineTags(reading, resolver, scope, text);
        this.terms = new TermLinks(reading);
    }

    /** Makes links of terms that are used for the first time, if the course wants that: this text is prose. */
    public InlineReader linkingTerms() {
        firstUses = reading.firstUses();
        return this;
    }

    /** Reads a node's children. */
    public RichText read(Node parent) {
        return readFrom(parent.getFirstChild());
    }

    /** Reads a node and its later siblings. */
    public RichText readFrom(Node first) {
        siblings(first);
        tags.end();
        return text.take();
    }

    /** Reads a node's children where no link may stand. */
    RichText readUnlinked(Node parent) {
        scope.enter();
        RichText content = read(parent);
        scope.leave();
        return content;
    }

    void siblings(Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (firstUses.isPresent() && !scope.isInside() && WordRun.isWords(node)) {
                node = words(node);
            } else if (node instanceof com.vladsch.flexmark.ast.Text) {
                plain(node.getChars());
            } else if (node instanceof SoftLineBreak) {
                text.text("\n");
            } else if (node instanceof AttributesNode attributes) {
                if (!AttributesBehind.belongsToPrevious(attributes)) {
                    plain(node.getChars());
                }
            } else {
                element(node);
            }
        }
    }

    private Node words(Node first) {
        WordRun run = WordRun.from(first);
        WebAddress.link(run.text(), text, part -> firstUses.get().read(part, reading, text));
        return run.last();
    }

    private void element(Node node) {
        if (node instanceof Emphasis) {
            styled(Style.EMPHASIS, node);
        } else if (node instanceof StrongEmphasis) {
            styled(Style.STRONG, node);
        } else if (node instanceof Strikethrough) {
            styled(Style.STRUCK, node);
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            code(code);
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            links.inline(link);
        } else if (node instanceof LinkRef ref) {
            links.reference(ref);
        } else if (node instanceof Image image) {
            LinkTarget target = LinkTarget.of(image);
            ImageReader.read(image, target.url(), target.title(), reading, text);
        } else if (node instanceof ImageRef ref) {
            links.reference(ref);
        } else if (node instanceof AutoLink autoLink) {
            links.address(autoLink, "");
        } else if (node instanceof MailLink mailLink) {
            links.address(mailLink, "mailto:");
        } else if (node instanceof HardLineBreak) {
            text.add(new Break());
        } else if (node instanceof HtmlEntity) {
            plain(node.getChars());
        } else if (node instanceof HtmlInlineBase) {
            tags.tag(node.getChars().toString(), at(node));
        } else if (node instanceof TermNode term) {
            term(term);
        } else if (node instanceof DrawnNode drawn) {
            drawn(drawn);
        } else if (node instanceof CueNode cue) {
            text.add(new InlineCue(cue.words()));
        } else if (node instanceof MathNode math) {
            formula(math);
        } else if (node instanceof EquationNode equation) {
            links.equation(equation);
        } else if (node instanceof Footnote footnote) {
            links.footnote(footnote);
        } else if (node.hasChildren()) {
            siblings(node.getFirstChild());
        } else {
            plain(node.getChars());
        }
    }

    private void styled(Style style, Node node) {
        text.add(new Styled(style, attributesOf(node), inside(node)));
    }

    void plain(CharSequence sequence) {
        String chars = sequence.toString();
        boolean marked = false;
        boolean address = false;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            marked |= c == '\\' || c == '&';
            address |= c == '@' || c == ':' || c == 'w' && chars.startsWith("www.", i);
        }
        String plain = marked ? Unescaped.of(chars) : chars;
        if (address && !scope.isInside()) {
            WebAddress.link(plain, text, text::text);
        } else {
            text.text(plain);
        }
    }

    private void code(com.vladsch.flexmark.ast.Code code) {
        text.add(new Code(CodeSpan.content(code), attributesOf(code)));
    }

    private void formula(MathNode node) {
        FormulaText formula = FormulaText.of(List.of(node.tex()));
        if (formula.isWords()) {
            reading.report(
                    CoreRule.FORMULA_DOUBTFUL,
                    at(node),
                    "«" + node.getChars() + "» is read as a formula, but looks like words between two prices",
                    "write \\$ for a plain dollar sign, and words in a formula as \\text{…}");
        }
        Optional<Html> math =
                formula.set(node.isDisplay(), reading.equations().of(node).numbers(), node.getStartOffset(), reading);
        text.add(
                math.isPresent()
                        ? new InlineFormula(formula.tex(), TexWords.of(formula.tex()), math.get())
                        : new Code(formula.tex(), Attributes.NONE));
    }

    /** What an author opens within an element ends with it at the latest. */
    RichText inside(Node node) {
        int outer = tags.enter();
        text.begin();
        siblings(node.getFirstChild());
        tags.leave(outer);
        return text.end();
    }

    private void term(TermNode node) {
        if (reading.gaps().isPresent()) {
            GapReader.read(node, reading).ifPresentOrElse(text::add, () -> text.text(node.words()));
        } else {
            terms.read(node, !scope.isInside(), text);
        }
    }

    private void drawn(DrawnNode node) {
        reading.drawn()
                .flatMap(numbers -> numbers.read(node, reading))
                .ifPresentOrElse(text::add, () -> text.text(node.getChars().toString()));
    }

    private Position at(Node node) {
        return reading.at(node.getStartOffset());
    }

    /** The attributes that stand directly behind a node. */
    public Attributes attributesOf(Node node) {
        return AttributesBehind.read(node, reading);
    }
}
