package dev.courseware.render.inline;

/**
 * What the place where text stands makes of some of its pieces.
 *
 * @param gaps what is seen of the answers in gaps
 * @param footnotes whether there is a foot to which the numbers of footnotes lead
 */
public record InlineStyle(GapLook gaps, boolean footnotes) {
    /** Text in a page. */
    public static final InlineStyle PAGE = new InlineStyle(GapLook.FILLED, true);
    /** Text on a slide, whose notes are beside it or at its own foot. */
    public static final InlineStyle SLIDE = new InlineStyle(GapLook.FILLED, false);

    /** What is seen of the answers in gaps. */
    public enum GapLook {
        FILLED,
        /** Learners write their own. Each gap has its number for those who read on paper. */
        EMPTY,
        /** The answers wait, to be revealed one by one. */
        WAITING
    }

    public InlineStyle with(GapLook others) {
        return new InlineStyle(others, footnotes);
    }
}
