package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import java.util.List;

/** What a slide shows of a turn: all of a short one, the first sentences of a long one; the notes have it whole. */
final class TurnExcerpt {
    static final int LONGEST = 230;

    private TurnExcerpt() {}

    static List<Block> of(List<Block> body) {
        if (body.size() == 1
                && body.get(0) instanceof Prose prose
                && prose.text().length() > LONGEST) {
            String excerpt = Sentences.upTo(LONGEST, prose.text());
            return List.of(new Prose(new Html("<p>" + Html.text(excerpt) + "</p>"), excerpt, prose.position()));
        }
        return body;
    }
}
