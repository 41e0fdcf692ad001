package dev.courseware.render.site;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.Demo;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.FewKinds;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Lab;
import dev.courseware.model.Lesson;
import dev.courseware.model.Quiz;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import java.util.List;

/** Finds in a lesson's text what it says that it teaches, however deep; says whether to look into a block. */
abstract class GoalFinder extends FewKinds<Boolean> {
    final void find(Lesson lesson) {
        Blocks.walkInto(Blocks.of(lesson), block -> block.accept(this));
    }

    /** What learners will be able to do. */
    abstract void objectives(List<Block> blocks);

    /** What they should remember. */
    void keyPoints(List<Block> blocks) {}

    /** A conversation that is a page, which may say what to take away from it. */
    void conversation(DialogBlock dialog) {}

    @Override
    protected final Boolean other(Block block) {
        return true;
    }

    @Override
    public final Boolean callout(Callout callout) {
        switch (callout.kind()) {
            case "objectives" -> objectives(callout.blocks());
            case "keypoints" -> keyPoints(callout.blocks());
            default -> {
                return true;
            }
        }
        return false;
    }

    @Override
    public final Boolean region(Region region) {
        return region.audience() == Audience.PAGE;
    }

    /** What is only shown as an example of Markdown. */
    @Override
    public final Boolean demo(Demo demo) {
        return false;
    }

    /** What a learner has yet to find out is not given away. */
    @Override
    public final Boolean quiz(Quiz quiz) {
        return false;
    }

    /** Nor is what a model shows. */
    @Override
    public final Boolean model(FormulaModel model) {
        return false;
    }

    @Override
    public final Boolean lab(Lab lab) {
        return false;
    }

    @Override
    public final Boolean dialog(DialogBlock dialog) {
        if (!dialog.embedded()) {
            conversation(dialog);
        }
        return dialog.whole().isEmpty();
    }
}
