package dev.courseware.render.slides;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import dev.courseware.render.block.TurnMark;
import dev.courseware.render.page.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who present read below a dialog's slides, as blocks. */
final class ExchangeNotes {
    private final Position position;

    /** @param position where the dialog starts */
    ExchangeNotes(Position position) {
        this.position = position;
    }

    /** What somebody says, behind the name, and what is wrong with it; what else there is to read, slanted. */
    List<Block> of(TurnView part, List<Block> body, List<TurnMark> marks) {
        List<Block> notes = new ArrayList<>();
        if (part.speaker().isPresent()) {
            said(who(part), body, notes);
        } else {
            Optional<Prose> only =
                    Blocks.only(Prose.class, body).filter(prose -> !part.kind().equals("aside"));
            notes.addAll(only.map(prose -> List.<Block>of(paragraph(slanted(prose.content()))))
                    .orElse(body));
        }
        marks.stream().filter(mark -> mark.kind().equals("misconception")).forEach(mark -> notes.addAll(mark.answer()));
        return notes;
    }

    /** The answer to a question, and who goes on then. */
    List<Block> of(TurnMark question) {
        List<Block> notes = new ArrayList<>(question.answer());
        question.answered()
                .ifPresent(turn -> notes.add(paragraph(strong(turn.title()).plus(RichText.of(" …")))));
        return notes;
    }

    private void said(RichText who, List<Block> body, List<Block> notes) {
        Optional<Prose> first = body.isEmpty()
                ? Optional.empty()
                : Blocks.as(Prose.class, body.get(0)).filter(Prose::paragraph);
        notes.add(paragraph(first.map(prose -> who.plus(RichText.of(" ")).plus(prose.content()))
                .orElse(who)));
        notes.addAll(first.isPresent() ? body.subList(1, body.size()) : body);
    }

    private Prose paragraph(RichText content) {
        return new Prose(content, true, position);
    }

    private static RichText who(TurnView turn) {
        List<Inline> who =
                new ArrayList<>(strong(turn.speaker().orElseThrow().name()).pieces());
        List<String> cues = new ArrayList<>(turn.cues());
        cues.addAll(turn.closing());
        for (String cue : cues) {
            who.add(new Text(" "));
            who.addAll(slanted(RichText.of("(" + cue + ")")).pieces());
        }
        return RichText.of(who);
    }

    private static RichText strong(String words) {
        return RichText.of(new Styled(Styled.Style.STRONG, Attributes.NONE, RichText.of(words)));
    }

    private static RichText slanted(RichText words) {
        return RichText.of(new Element("i", Map.of(), words));
    }
}
