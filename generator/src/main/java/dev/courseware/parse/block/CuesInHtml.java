package dev.courseware.parse.block;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cues in HTML that somebody says. Its parser doesn't tell where in the source a word stood, so they are found
 * by their words, in their order; those in an attribute or a comment, which no text has, are left out.
 */
final class CuesInHtml {
    /** How many in a row may have been left out. */
    private static final int AHEAD = 8;

    private final String said;
    private final List<Cue> cues;
    private int next;

    private CuesInHtml(String said, List<Cue> cues) {
        this.said = said;
        this.cues = cues;
    }

    /**
     * Reads text that was made of HTML.
     *
     * @param said the turn's text
     * @param cues those of them that stand in the HTML
     */
    static RichText read(RichText content, String said, List<Cue> cues) {
        CuesInHtml reader = new CuesInHtml(said, cues);
        return cues.isEmpty() ? content : content.map(reader::pieces);
    }

    private RichText pieces(Inline piece) {
        if (!(piece instanceof Text text)) {
            return null;
        }
        String words = text.text();
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.length() && next < cues.size(); at++) {
            if (Cue.OPENINGS.indexOf(words.charAt(at)) >= 0 && find(words, at)) {
                Cue cue = cues.get(next++);
                pieces.add(new Text(words.substring(from, at)));
                pieces.add(new InlineCue(cue.text()));
                from = at + cue.end() - cue.start();
                at = from - 1;
            }
        }
        pieces.add(new Text(words.substring(from)));
        return pieces.size() == 1 ? null : RichText.joined(pieces);
    }

    /** Goes on to the cue that begins there, if one does. */
    private boolean find(String words, int at) {
        for (int i = next; i < cues.size() && i < next + AHEAD; i++) {
            Cue cue = cues.get(i);
            if (words.regionMatches(at, said, cue.start(), cue.end() - cue.start())) {
                next = i;
                return true;
            }
        }
        return false;
    }
}
