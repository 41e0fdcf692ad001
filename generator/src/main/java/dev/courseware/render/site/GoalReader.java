package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Columns;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Html;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lesson;
import dev.courseware.model.Prose;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Section;
import dev.courseware.model.SitePath;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds in a lesson's text what it says that it teaches. */
final class GoalReader {
    private final List<String> teaches;
    private final StringBuilder more = new StringBuilder();
    private final StringBuilder keyPoints = new StringBuilder();
    private final BlockWriter writer;

    private GoalReader(Lesson lesson, Templates templates) {
        String root = SitePath.root(lesson.page().file());
        this.writer = new BlockWriter(templates, root, Set.of(Audience.PAGE));
        this.teaches = new ArrayList<>(lesson.page().frontMatter().objectives());
    }

    static Goals read(Lesson lesson, Templates templates) {
        GoalReader reader = new GoalReader(lesson, templates);
        reader.section(lesson.body());
        Transplant transplant = Transplant.toRoot(lesson.page());
        return new Goals(
                lesson.page(),
                reader.teaches,
                transplant.move(new Html(reader.more.toString())),
                transplant.move(new Html(reader.keyPoints.toString())));
    }

    private void section(Section section) {
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Callout callout && callout.kind().equals("objectives")) {
                more.append(writer.children(callout.blocks()));
                words(callout.blocks());
            } else if (block instanceof Callout callout && callout.kind().equals("keypoints")) {
                keyPoints.append(writer.children(callout.blocks()));
            } else if (block instanceof DialogBlock dialog && !dialog.embedded()) {
                takeaways(dialog);
            } else if (block instanceof Region region && region.audience() == Audience.PAGE) {
                blocks(region.blocks());
            } else if (block instanceof Columns columns) {
                columns.columns().forEach(this::blocks);
            }
        }
    }

    private void takeaways(DialogBlock dialog) {
        List<Html> takeaways = new DialogViews(dialog, writer::children).takeaways();
        if (!takeaways.isEmpty()) {
            keyPoints.append("<ul>\n");
            takeaways.forEach(
                    takeaway -> keyPoints.append("<li>").append(takeaway).append("</li>\n"));
            keyPoints.append("</ul>\n");
        }
    }

    private void words(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Prose prose) {
                teaches.add(prose.text());
            } else if (block instanceof ItemList list) {
                list.items().forEach(item -> words(item.blocks()));
            }
        }
    }
}
