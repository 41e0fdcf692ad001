package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.Region.Audience;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.inline.PartFiles;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.render.template.Templates;
import java.util.List;
import java.util.Set;

/** Renders what a lesson's text says that it teaches, for the page that gathers it. */
final class ObjectivesExtractor extends GoalFinder {
    private final StringBuilder more = new StringBuilder();
    private final StringBuilder keyPoints = new StringBuilder();
    private final BlockWriter writer;

    private ObjectivesExtractor(Lesson lesson, Templates templates) {
        this.writer = new BlockWriter(
                templates,
                new PartLocation(GeneratedPages.KEY_POINTS, lesson.page(), PartFiles.NONE, 0),
                Set.of(Audience.PAGE));
    }

    static Goals read(Lesson lesson, Templates templates) {
        ObjectivesExtractor reader = new ObjectivesExtractor(lesson, templates);
        reader.find(lesson);
        return new Goals(
                lesson.page(),
                new Html(reader.more.toString()),
                new Html(reader.keyPoints.toString()),
                reader.writer.features());
    }

    @Override
    void objectives(List<Block> blocks) {
        more.append(writer.children(blocks));
    }

    @Override
    void keyPoints(List<Block> blocks) {
        keyPoints.append(writer.children(blocks));
    }

    @Override
    void conversation(DialogBlock dialog) {
        List<Html> takeaways = new DialogViews(dialog, writer).takeaways();
        if (!takeaways.isEmpty()) {
            keyPoints.append("<ul>\n");
            takeaways.forEach(
                    takeaway -> keyPoints.append("<li>").append(takeaway).append("</li>\n"));
            keyPoints.append("</ul>\n");
        }
    }
}
