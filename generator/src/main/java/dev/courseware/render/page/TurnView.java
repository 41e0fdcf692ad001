package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;
import java.util.Optional;

/**
 * One part of a dialog, as its template sees it. Which components are filled depends on {@code kind}.
 *
 * @param kind {@code turn}, {@code beat}, {@code direction}, {@code aside}, {@code choice}, or {@code choices} for several
 *     that have answers
 * @param id the anchor of a turn, {@code t12}, or of a beat, {@code b2}; else empty
 * @param label an aside's kind, {@code note}, {@code tip} …; else empty
 * @param number the turn's number
 * @param speaker who speaks, for a turn
 * @param cues the cues before the text
 * @param closing the cues after the text
 * @param body what is said, without a paragraph that ends it; or the beat's title, or the direction's words
 * @param last what stands in that paragraph of a turn, or empty
 * @param end {@code complete}, {@code trailing} or {@code interrupted}
 * @param marks what a teacher asks or says about the turn, to stand below it
 * @param choices ways on with what is told to those who take them
 * @param resumes the turn that it takes up again; its title is that turn's number
 */
public record TurnView(
        String kind,
        String id,
        String label,
        int number,
        Optional<SpeakerView> speaker,
        List<String> cues,
        List<String> closing,
        Html body,
        Html last,
        String end,
        List<MarkView> marks,
        List<ChoiceView> choices,
        Optional<LinkView> resumes) {

    /**
     * A way on.
     *
     * @param text what one may choose
     * @param reply what is told to those who do, or empty
     */
    public record ChoiceView(Html text, Html reply) {}

    /** The same where something else has its anchor. */
    public TurnView withoutAnchor() {
        return new TurnView(kind, "", label, number, speaker, cues, closing, body, last, end, marks, choices, resumes);
    }
}
