package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.Demo;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.FewKinds;
import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.block.DialogViews;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds in a lesson's text what it says that it teaches, however deep; says whether to look into a block. */
final class ObjectivesExtractor extends FewKinds<Boolean> {
    private final List<String> teaches;
    private final StringBuilder more = new StringBuilder();
    private final StringBuilder keyPoints = new StringBuilder();
    private final BlockWriter writer;

    private ObjectivesExtractor(Lesson lesson, Templates templates) {
        this.writer = new BlockWriter(
                templates,
                new PartLocation(GeneratedPages.KEY_POINTS, lesson.page(), Set.of(), 0),
                Set.of(Audience.PAGE));
        this.teaches = new ArrayList<>(lesson.page().frontMatter().objectives());
    }

    static Goals read(Lesson lesson, Templates templates) {
        ObjectivesExtractor reader = new ObjectivesExtractor(lesson, templates);
        Blocks.walkInto(Blocks.of(lesson), block -> block.accept(reader));
        return new Goals(
                lesson.page(), reader.teaches, new Html(reader.more.toString()), new Html(reader.keyPoints.toString()));
    }

    @Override
    protected Boolean other(Block block) {
        return true;
    }

    @Override
    public Boolean callout(Callout callout) {
        if (callout.kind().equals("objectives")) {
            more.append(writer.children(callout.blocks()));
            words(callout.blocks());
            return false;
        }
        if (callout.kind().equals("keypoints")) {
            keyPoints.append(writer.children(callout.blocks()));
            return false;
        }
        return true;
    }

    @Override
    public Boolean region(Region region) {
        return region.audience() == Audience.PAGE;
    }

    /** What is only shown as an example of Markdown. */
    @Override
    public Boolean demo(Demo demo) {
        return false;
    }

    /** What a learner has yet to find out is not given away. */
    @Override
    public Boolean quiz(Quiz quiz) {
        return false;
    }

    @Override
    public Boolean dialog(DialogBlock dialog) {
        if (!dialog.embedded()) {
            takeaways(dialog);
        }
        return dialog.whole().isEmpty();
    }

    private void takeaways(DialogBlock dialog) {
        List<Html> takeaways = new DialogViews(dialog, writer).takeaways();
        if (!takeaways.isEmpty()) {
            keyPoints.append("<ul>\n");
            takeaways.forEach(
                    takeaway -> keyPoints.append("<li>").append(takeaway).append("</li>\n"));
            keyPoints.append("</ul>\n");
        }
    }

    private void words(List<Block> blocks) {
        Blocks.find(Prose.class, blocks).forEach(prose -> teaches.add(prose.text()));
    }
}
