package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import dev.courseware.parse.markdown.ContainerNames;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.EquationNode;
import dev.courseware.parse.markdown.Unescaped;
import java.util.Optional;

/** Reads links, and what else refers to something by its name: images, footnotes and equations. */
final class LinkReader {
    private final InlineReader inline;
    private final ParseContext reading;
    private final LinkResolver links;
    private final LinkScope scope;
    private final RichTextBuilder text;

    /**
     * @param inline reads what stands in a link
     * @param text gets the pieces
     */
    LinkReader(InlineReader inline, ParseContext reading, LinkResolver links, LinkScope scope, RichTextBuilder text) {
        this.inline = inline;
        this.reading = reading;
        this.links = links;
        this.scope = scope;
        this.text = text;
    }

    /** Reads a link with its address, or the words in brackets that it is by CommonMark alone. */
    void inline(com.vladsch.flexmark.ast.Link link) {
        LinkTarget target = LinkTarget.of(link);
        Optional<Reference> behind = LookOfLink.isWords(link) ? LookOfLink.defined(link) : Optional.empty();
        if (behind.isPresent()) {
            link(link, behind.get().getUrl(), behind.get().getTitle());
            inline.plain(link.baseSubSequence(link.getTextClosingMarker().getEndOffset(), link.getEndOffset()));
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
                    reading.at(node.getStartOffset()),
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
        Optional<Target> found =
                scope.isInside() ? Optional.empty() : links.link(target, reading.at(node.getStartOffset()));
        if (found.isEmpty()) {
            inline.siblings(node.getFirstChild());
            return;
        }
        Attributes attributes = inline.attributesOf(node);
        scope.enter();
        RichText content = inline.inside(node);
        scope.leave();
        if (!url.isEmpty() && content.plain().isBlank()) {
            content = content.plus(name(url, node));
        }
        text.add(new Link(found.get(), Unescaped.of(title), attributes, content));
    }

    /** A link without words is called like its page, as Sphinx does it; where that can't be, its address is shown. */
    private RichText name(BasedSequence url, Node node) {
        String address = Unescaped.of(url).trim();
        Optional<String> title = links.title(address);
        if (title.isEmpty()) {
            reading.report(
                    CoreRule.LINK_EMPTY,
                    reading.at(node.getStartOffset()),
                    "this link has no words",
                    "write [what it leads to](" + address + ")");
        }
        return RichText.of(title.orElse(address));
    }

    /** A link to an equation says its number, unless its author wrote something else. */
    private void equationLink(Node node, Equations.Reference equation) {
        scope.enter();
        RichText content = node.hasChildren() ? inline.inside(node) : RichText.of(equation.number());
        scope.leave();
        text.add(new Link(new Target.Anchor(equation.anchor()), content));
    }

    void equation(EquationNode node) {
        Optional<Equations.Reference> found = reading.equations().reference(node.name());
        if (found.isEmpty()) {
            inline.plain(node.getChars());
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

    /** Reads what a name in brackets refers to. */
    void reference(RefNode node) {
        Optional<FootnoteBlock> note = reading.definitions().footnote(node.getReference());
        Reference own = node.getReferenceNode(node.getDocument());
        Reference target = own == null ? reading.definitions().address(node).orElse(null) : own;
        if (note.isPresent()) {
            footnote(node, note.get());
        } else if (BracketedSpan.is(node)) {
            text.add(BracketedSpan.of(inline.attributesOf(node), inline.inside(node)));
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
                        reading.at(node.getStartOffset()),
                        "this looks like a link to «" + address + "», but is read as text",
                        "write «](» with no space in between, and the address in angle brackets: [words](<…>)"));
        LookOfLink.undefined(node)
                .ifPresent(name -> reading.report(
                        CoreRule.LINK_DOUBTFUL,
                        reading.at(node.getStartOffset()),
                        "this looks like a link to the reference «" + name + "», which is not defined",
                        "add a line «[" + name + "]: page.md» to this file, or write [words](page.md)"));
        bracketed(node);
    }

    /** Writes what is no link as it stands, its brackets as text. */
    private void bracketed(Node node) {
        BasedSequence chars = withBracket(node);
        if (!node.hasChildren()) {
            inline.plain(chars);
            return;
        }
        BasedSequence children = node.getChildChars();
        inline.plain(chars.prefixOf(children));
        inline.siblings(node.getFirstChild());
        inline.plain(chars.suffixOf(children));
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
                    reading.at(node.getStartOffset()),
                    chars + " is read as text, since no such footnote is defined",
                    "if it is meant as a footnote, add a line «" + chars + ": …» to this script");
            return;
        }
        reading.report(
                CoreRule.FOOTNOTE_UNKNOWN,
                reading.at(node.getStartOffset()),
                "the footnote " + chars + " is not defined",
                "add a line «" + chars + ": …» to this file");
    }

    /** Reads an address that is its own words. */
    void address(DelimitedLinkNode node, String prefix) {
        String shown = node.getText().toString();
        String address = prefix + shown;
        if (prefix.isEmpty() && LinkResolver.scheme(shown).isEmpty()) {
            address = "http://" + shown;
        }
        Optional<Target> target =
                scope.isInside() ? Optional.empty() : links.link(address, reading.at(node.getStartOffset()));
        if (target.isPresent()) {
            text.add(new Link(target.get(), RichText.of(shown)));
        } else {
            text.text(shown);
        }
    }

    void footnote(Footnote node) {
        Optional<FootnoteBlock> defined = reading.definitions()
                .footnote("^" + node.getText())
                .or(() -> Optional.ofNullable(node.isDefined() ? node.getFootnoteBlock() : null));
        if (defined.isEmpty()) {
            undefinedFootnote(node);
            inline.plain(node.getChars());
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
}
