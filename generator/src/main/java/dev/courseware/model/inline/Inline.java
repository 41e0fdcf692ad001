package dev.courseware.model.inline;

/** A piece of running text. Immutable, as all that it holds. */
public sealed interface Inline
        permits Text,
                Break,
                Styled,
                Code,
                Link,
                InlineImage,
                InlineFormula,
                TermMention,
                Gap,
                Drawn,
                InlineCue,
                FootnoteMark,
                Span,
                Element,
                RawHtml {

    /** What it holds; nothing where it can't hold other pieces. */
    default RichText content() {
        return RichText.EMPTY;
    }

    /** The same around something else; itself where it can't hold other pieces. */
    default Inline withContent(RichText content) {
        return this;
    }

    /** Appends its words without markup, lines separated by blanks. */
    void appendPlain(StringBuilder out);

    /** Hands this piece to the visitor's method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of piece.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R text(Text text);

        R lineBreak(Break lineBreak);

        R styled(Styled styled);

        R code(Code code);

        R link(Link link);

        R image(InlineImage image);

        R formula(InlineFormula formula);

        R term(TermMention term);

        R gap(Gap gap);

        R drawn(Drawn drawn);

        R cue(InlineCue cue);

        R footnote(FootnoteMark mark);

        R span(Span span);

        R element(Element element);

        R raw(RawHtml raw);
    }
}
