package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.List;

/** What somebody says without the cues in the middle of it: those of slides stand in the notes, wherever they are. */
final class Silent {
    private Silent() {}

    static List<Block> of(Turn turn, List<Block> body) {
        List<String> cues = new ArrayList<>();
        for (Cue cue : turn.cues()) {
            if (cue.place() == Cue.Place.MIDDLE) {
                cues.add("(" + cue.text() + ")");
            }
        }
        if (cues.isEmpty()) {
            return body;
        }
        return Blocks.transform(
                body,
                block -> Blocks.as(Prose.class, block)
                        .<Block>map(prose -> without(prose, cues))
                        .orElse(block));
    }

    private static Prose without(Prose prose, List<String> cues) {
        String html = prose.html().value();
        String text = prose.text();
        for (String cue : cues) {
            String marked = "<i class=\"cue\">" + Html.text(cue) + "</i>";
            html = html.replace(marked + " ", "").replace(" " + marked, "").replace(marked, "");
            text = text.replace(cue + " ", "").replace(" " + cue, "").replace(cue, "");
        }
        return new Prose(new Html(html), text, prose.position());
    }
}
