package dev.courseware.parse.quiz;

import dev.courseware.model.Answers;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Details;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.Drawn;
import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * Says what the places of a question show in a draw.
 *
 * @param texts by place
 */
record DrawnTexts(List<String> texts) {
    DrawnTexts {
        texts = List.copyOf(texts);
    }

    QuizParts in(QuizParts parts) {
        return new QuizParts(
                in(parts.question()),
                parts.answers(),
                in(List.<Block>copyOf(parts.hints())).stream()
                        .map(Details.class::cast)
                        .toList(),
                in(parts.explanation()));
    }

    Answers in(Answers answers) {
        return answers.withChildren(answers.children().stream().map(this::in).toList());
    }

    List<Block> in(List<Block> blocks) {
        return Blocks.transform(blocks, this::in);
    }

    private Block in(Block block) {
        if (block instanceof Prose prose) {
            RichText changed = in(prose.content());
            return changed == prose.content() ? prose : prose.with(changed);
        }
        if (block instanceof Table table) {
            List<RichText> head = table.head().stream().map(this::in).toList();
            List<List<RichText>> rows = table.rows().stream()
                    .map(row -> row.stream().map(this::in).toList())
                    .toList();
            return new Table(table.caption(), table.columns(), head, rows, table.position());
        }
        return block;
    }

    private RichText in(RichText text) {
        return text.map(piece -> piece instanceof Drawn drawn
                ? RichText.of(new Drawn(drawn.place(), drawn.written(), texts.get(drawn.place() - 1)))
                : null);
    }
}
