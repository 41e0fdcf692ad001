package dev.courseware.typeset;

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

/** Sets running text, piece by piece. */
final class RichTextSetter implements Inline.Visitor<Void> {
    private final Line line;

    RichTextSetter(Line line) {
        this.line = line;
    }

    void set(RichText text) {
        for (Inline piece : text.pieces()) {
            piece.accept(this);
        }
    }

    private Void within(String name, RichText content) {
        line.open(name);
        set(content);
        line.close(name);
        return null;
    }

    private Void words(String name, String words) {
        line.open(name);
        line.words(words);
        line.close(name);
        return null;
    }

    @Override
    public Void text(Text text) {
        line.words(text.text());
        return null;
    }

    @Override
    public Void lineBreak(Break lineBreak) {
        line.empty("br");
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return within(
                switch (styled.style()) {
                    case EMPHASIS -> "em";
                    case STRONG -> "strong";
                    case STRUCK -> "del";
                },
                styled.content());
    }

    @Override
    public Void code(Code code) {
        return words("code", code.text());
    }

    @Override
    public Void link(Link link) {
        set(link.content());
        return null;
    }

    @Override
    public Void image(InlineImage image) {
        line.image(image.width());
        return null;
    }

    @Override
    public Void formula(InlineFormula formula) {
        new MarkupSetter(line, formula.math().value()).set();
        return null;
    }

    @Override
    public Void term(TermMention mention) {
        line.words(mention.words());
        return null;
    }

    @Override
    public Void gap(Gap gap) {
        set(gap.answer());
        return null;
    }

    @Override
    public Void drawn(Drawn drawn) {
        line.words(drawn.text());
        return null;
    }

    @Override
    public Void cue(InlineCue cue) {
        return words("i", "(" + cue.words() + ")");
    }

    @Override
    public Void footnote(FootnoteMark mark) {
        return words("sup", Integer.toString(mark.number()));
    }

    @Override
    public Void span(Span span) {
        set(span.content());
        return null;
    }

    @Override
    public Void element(Element element) {
        if (MarkupSetter.EMPTY.contains(element.name())) {
            line.empty(element.name());
            return null;
        }
        return within(element.name(), element.content());
    }

    @Override
    public Void raw(RawHtml raw) {
        new MarkupSetter(line, raw.markup()).set();
        return null;
    }
}
