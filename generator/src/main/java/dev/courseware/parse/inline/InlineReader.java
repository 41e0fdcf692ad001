package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.formula.TexWords;
import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Styled.Style;
import dev.courseware.model.inline.Target;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.ContainerNames;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.CueNode;
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
    private final LinkResolver links;
    private final TermLinks terms;
    private final RichTextBuilder text = new RichTextBuilder();
    private Optional<FirstUses> firstUses = Optional.empty();
    private final LinkScope scope = new LinkScope();

    public InlineReader(ParseContext reading) {
        this.reading = reading;
        this.links = new LinkResolver(reading);
        this.tags = new InlineTags(reading, links, scope, text);
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

    private void siblings(Node first) {
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
            inline(link);
        } else if (node instanceof LinkRef ref) {
            reference(ref);
        } else if (node instanceof Image image) {
            LinkTarget target = LinkTarget.of(image);
            ImageReader.read(image, target.url(), target.title(), reading, text);
        } else if (node instanceof ImageRef ref) {
            reference(ref);
        } else if (node instanceof AutoLink autoLink) {
            autoLink(autoLink, "");
        } else if (node instanceof MailLink mailLink) {
            autoLink(mailLink, "mailto:");
        } else if (node instanceof HardLineBreak) {
            text.add(new Break());
        } else if (node instanceof HtmlEntity) {
            plain(node.getChars());
        } else if (node instanceof HtmlInlineBase) {
            tags.tag(node.getChars().toString(), at(node));
        } else if (node instanceof TermNode term) {
            term(term);
        } else if (node instanceof CueNode cue) {
            text.add(new InlineCue(cue.words()));
        } else if (node instanceof MathNode math) {
            formula(math);
        } else if (node instanceof EquationNode equation) {
            equation(equation);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node.hasChildren()) {
            siblings(node.getFirstChild());
        } else {
            plain(node.getChars());
        }
    }

    private void styled(Style style, Node node) {
        text.add(new Styled(style, attributesOf(node), inside(node)));
    }

    private void plain(CharSequence sequence) {
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
                    "«" + node.getChars() + "» is read as a formula, and seems to be words between two prices",
                    "write \\$ for a dollar sign that begins no formula, and words in a formula as \\text{…}");
        }
        Optional<Html> math =
                formula.set(node.isDisplay(), reading.equations().of(node).numbers(), node.getStartOffset(), reading);
        text.add(
                math.isPresent()
                        ? new InlineFormula(formula.tex(), TexWords.of(formula.tex()), math.get())
                        : new Code(formula.tex(), Attributes.NONE));
    }

    private void inline(com.vladsch.flexmark.ast.Link link) {
        LinkTarget target = LinkTarget.of(link);
        Optional<Reference> behind = LookOfLink.isWords(link) ? LookOfLink.defined(link) : Optional.empty();
        if (behind.isPresent()) {
            link(link, behind.get().getUrl(), behind.get().getTitle());
            plain(link.baseSubSequence(link.getTextClosingMarker().getEndOffset(), link.getEndOffset()));
        } else if (LookOfLink.isWords(link)) {
            bracketed(link);
        } else {
            link(link, target.url(), target.title());
        }
    }

    private void link(Node node, BasedSequence url, BasedSequence title) {
        String target = Unescaped.of(url).trim();
        if (target.isEmpty()) {
            reading.report(
                    CoreRule.LINK_EMPTY,
                    at(node),
                    "this link has no address",
                    "write [words](page.md), or the words alone");
        }
        Optional<Equations.Reference> equation = target.startsWith("#") && !scope.isInside()
                ? reading.equations().reference(target.substring(1))
                : Optional.empty();
        if (equation.isPresent()) {
            equationLink(node, equation.get());
            return;
        }
        Optional<Target> found = scope.isInside() ? Optional.empty() : links.link(target, at(node));
        if (found.isEmpty()) {
            siblings(node.getFirstChild());
            return;
        }
        Attributes attributes = attributesOf(node);
        scope.enter();
        RichText content = inside(node);
        scope.leave();
        if (!url.isEmpty() && content.plain().isBlank()) {
            content = content.plus(name(url, node));
        }
        text.add(new Link(found.get(), Unescaped.of(title), attributes, content));
    }

    /** What an author opens within an element ends with it at the latest. */
    private RichText inside(Node node) {
        int outer = tags.enter();
        text.begin();
        siblings(node.getFirstChild());
        tags.leave(outer);
        return text.end();
    }

    /** A link without words is called like its page, as Sphinx does it; where that can't be, its address is shown. */
    private RichText name(BasedSequence url, Node node) {
        String address = Unescaped.of(url).trim();
        Optional<String> title = links.title(address);
        if (title.isEmpty()) {
            reading.report(
                    CoreRule.LINK_EMPTY,
                    at(node),
                    "this link has no words",
                    "write [what it leads to](" + address + ")");
        }
        return RichText.of(title.orElse(address));
    }

    /** A link to an equation says its number, unless its author wrote something else. */
    private void equationLink(Node node, Equations.Reference equation) {
        scope.enter();
        RichText content = node.hasChildren() ? inside(node) : RichText.of(equation.number());
        scope.leave();
        text.add(new Link(new Target.Anchor(equation.anchor()), content));
    }

    private void equation(EquationNode node) {
        Optional<Equations.Reference> found = reading.equations().reference(node.name());
        if (found.isEmpty()) {
            plain(node.getChars());
            return;
        }
        String number = node.isBare() ? found.get().bare() : found.get().number();
        String anchor = found.get().anchor();
        if (!scope.isInside() && !anchor.isEmpty()) {
            text.add(new Link(new Target.Anchor(anchor), RichText.of(number)));
        } else {
            text.text(number);
        }
    }

    private void reference(RefNode node) {
        Optional<FootnoteBlock> note = reading.definitions().footnote(node.getReference());
        Reference own = node.getReferenceNode(node.getDocument());
        Reference target = own == null ? reading.definitions().address(node).orElse(null) : own;
        if (note.isPresent()) {
            footnote(node, note.get());
        } else if (BracketedSpan.is(node)) {
            text.add(BracketedSpan.of(attributesOf(node), inside(node)));
        } else if (target == null) {
            undefined(node);
        } else if (node instanceof LinkRef) {
            link(node, target.getUrl(), target.getTitle());
        } else {
            ImageReader.read(node, target.getUrl(), target.getTitle(), reading, text);
        }
    }

    private void undefined(RefNode node) {
        BasedSequence chars = node.getChars();
        if (chars.startsWith("[^")) {
            undefinedFootnote(node);
        }
        LookOfLink.slip(node)
                .ifPresent(address -> reading.report(
                        CoreRule.LINK_DOUBTFUL,
                        at(node),
                        "this looks like a link to «" + address + "», and is read as text",
                        "write «](» without a blank between, and the address in angle brackets: [words](<…>)"));
        LookOfLink.undefined(node)
                .ifPresent(name -> reading.report(
                        CoreRule.LINK_DOUBTFUL,
                        at(node),
                        "this looks like a link by the name «" + name + "», which has no address",
                        "add a line «[" + name + "]: page.md» to this file, or write [words](page.md)"));
        bracketed(node);
    }

    /** Writes what is no link as it stands, its brackets as text. */
    private void bracketed(Node node) {
        BasedSequence chars = withBracket(node);
        if (!node.hasChildren()) {
            plain(chars);
            return;
        }
        BasedSequence children = node.getChildChars();
        plain(chars.prefixOf(children));
        siblings(node.getFirstChild());
        plain(chars.suffixOf(children));
    }

    /** Flexmark leaves the first bracket of {@code [a][b][} out of the node where nothing defines b. */
    private static BasedSequence withBracket(Node node) {
        BasedSequence chars = node.getChars();
        String opening = node instanceof ImageRef ? "![" : "[";
        int from = node.getStartOffset() - opening.length();
        int before = node.getPrevious() == null ? 0 : node.getPrevious().getEndOffset();
        boolean left = from >= before
                && !chars.startsWith(opening)
                && chars.getBaseSequence().matchChars(opening, from);
        return left ? chars.baseSubSequence(from, node.getEndOffset()) : chars;
    }

    private void undefinedFootnote(Node node) {
        BasedSequence chars = node.getChars();
        if (reading.isInDialog()) {
            reading.report(
                    CoreRule.DIALOG_GUESS,
                    at(node),
                    chars + " is read as words, since no such footnote is defined",
                    "if it is a footnote's mark, add a line «" + chars + ": …» to this script");
            return;
        }
        reading.report(
                CoreRule.FOOTNOTE_UNKNOWN,
                at(node),
                "the footnote " + chars + " is not defined",
                "add a line «" + chars + ": …» to this file");
    }

    private void term(TermNode node) {
        if (reading.gaps().isPresent()) {
            GapReader.read(node, reading).ifPresentOrElse(text::add, () -> text.text(node.words()));
        } else {
            terms.read(node, !scope.isInside(), text);
        }
    }

    private void autoLink(DelimitedLinkNode node, String prefix) {
        String shown = node.getText().toString();
        String address = prefix + shown;
        if (prefix.isEmpty() && LinkResolver.scheme(shown).isEmpty()) {
            address = "http://" + shown;
        }
        Optional<Target> target = scope.isInside() ? Optional.empty() : links.link(address, at(node));
        if (target.isPresent()) {
            text.add(new Link(target.get(), RichText.of(shown)));
        } else {
            text.text(shown);
        }
    }

    private void footnote(Footnote node) {
        Optional<FootnoteBlock> defined = reading.definitions()
                .footnote("^" + node.getText())
                .or(() -> Optional.ofNullable(node.isDefined() ? node.getFootnoteBlock() : null));
        if (defined.isEmpty()) {
            undefinedFootnote(node);
            plain(node.getChars());
            return;
        }
        footnote(node, defined.get());
    }

    private void footnote(Node node, FootnoteBlock block) {
        boolean shown = !ContainerNode.isWithin(node, ContainerNames::isHidden);
        String id = reading.refer(block, shown);
        int number = reading.footnotes().number(block);
        // A link can't hold another one; the note then leads here without being led to.
        text.add(new FootnoteMark(number, id, reading.footnotes().id(block), !scope.isInside()));
    }

    private Position at(Node node) {
        return reading.at(node.getStartOffset());
    }

    /** The attributes that stand directly behind a node. */
    public Attributes attributesOf(Node node) {
        return AttributesBehind.read(node, reading);
    }
}
