package dev.courseware.check.words;

import dev.courseware.model.Html;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Drawn;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Gap;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.InlineImage;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.TermMention;
import dev.courseware.model.inline.Text;

/** Adds the words of running text: what is read, the alternative texts of images, and tooltips. */
final class RichTextWords implements Inline.Visitor<Void> {
    private final WordSequence words;

    private RichTextWords(WordSequence words) {
        this.words = words;
    }

    /** Adds the words of text in which all markup ends a word. */
    static void add(RichText text, WordSequence words) {
        new RichTextWords(words).content(text);
    }

    private void content(RichText text) {
        for (Inline piece : text.pieces()) {
            piece.accept(this);
        }
    }

    private Void add(String text) {
        words.addAll(text);
        return null;
    }

    @Override
    public Void text(Text text) {
        return add(text.text());
    }

    @Override
    public Void lineBreak(Break lineBreak) {
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        content(styled.content());
        return null;
    }

    @Override
    public Void code(Code code) {
        return add(code.text());
    }

    @Override
    public Void link(Link link) {
        add(link.title());
        content(link.content());
        return null;
    }

    @Override
    public Void image(InlineImage image) {
        add(image.alternative());
        return add(image.title());
    }

    @Override
    public Void formula(InlineFormula formula) {
        return add(formula.tex());
    }

    @Override
    public Void term(TermMention mention) {
        return add(mention.words());
    }

    /** A gap's words are those of its answers. */
    @Override
    public Void gap(Gap gap) {
        return null;
    }

    /** Its words are those of its name; a formula is no text. */
    @Override
    public Void drawn(Drawn drawn) {
        return drawn.written().startsWith("{=") ? null : add(drawn.written());
    }

    @Override
    public Void cue(InlineCue cue) {
        return add(cue.words());
    }

    @Override
    public Void footnote(FootnoteMark mark) {
        return add(Integer.toString(mark.number()));
    }

    @Override
    public Void span(Span span) {
        content(span.content());
        return null;
    }

    @Override
    public Void element(Element element) {
        String title = element.attributes().get("title");
        if (title != null) {
            add(title);
        }
        content(element.content());
        return null;
    }

    @Override
    public Void raw(RawHtml raw) {
        MarkupWords.add(new Html(raw.markup()), words);
        return null;
    }
}
