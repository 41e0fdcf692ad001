package dev.courseware.check;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lesson;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Section;
import dev.courseware.model.Tabs;
import java.util.ArrayList;
import java.util.List;

/** Finds the dialogs of a lesson, however deep they stand. */
final class DialogsOf {
    private final List<DialogBlock> found = new ArrayList<>();

    private DialogsOf() {}

    static List<DialogBlock> lesson(Lesson lesson) {
        DialogsOf search = new DialogsOf();
        search.section(lesson.body());
        return search.found;
    }

    private void section(Section section) {
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof DialogBlock dialog) {
            found.add(dialog);
        } else if (block instanceof Callout callout) {
            callout.blocks().forEach(this::block);
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(this::block));
        } else if (block instanceof DefinitionList list) {
            list.entries().forEach(entry -> entry.meanings().forEach(meaning -> meaning.forEach(this::block)));
        } else if (block instanceof Details details) {
            details.blocks().forEach(this::block);
        } else if (block instanceof Region region) {
            region.blocks().forEach(this::block);
        } else if (block instanceof Columns columns) {
            columns.columns().forEach(column -> column.forEach(this::block));
        } else if (block instanceof Tabs tabs) {
            tabs.tabs().forEach(tab -> tab.blocks().forEach(this::block));
        } else if (block instanceof CustomContainer container) {
            container.blocks().forEach(this::block);
        } else if (block instanceof Demo demo) {
            demo.blocks().forEach(this::block);
        } else if (block instanceof Quiz quiz) {
            quiz.question().forEach(this::block);
            quiz.explanation().forEach(this::block);
        }
    }
}
