package dev.courseware.render.site;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Division;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.Lesson;
import dev.courseware.model.Media;
import dev.courseware.model.Quiz;
import dev.courseware.model.Region;
import dev.courseware.model.Section;
import dev.courseware.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what of a lesson is shown on the front page. */
final class SampleFinder {
    /** How many turns of a conversation make one curious. */
    private static final int TURNS = 4;

    private final Lesson lesson;

    private SampleFinder(Lesson lesson) {
        this.lesson = lesson;
    }

    /**
     * A part of a lesson that can be shown by itself.
     *
     * @param rank how well it shows what the course is like, 0 being best
     */
    record Found(Block block, int rank) {}

    /** What makes a good sample of a lesson, if anything does: something to answer, else something to look at. */
    static Optional<Found> best(Lesson lesson) {
        return best(Blocks.of(lesson), Rank.LAST_CHOSEN);
    }

    /**
     * The part of a lesson with an anchor: a block; the best of a section, or its first words; some turns of a
     * conversation. If nothing has it, or it is empty, the best of the lesson.
     */
    static Optional<Found> at(String anchor, Lesson lesson) {
        SampleFinder finder = new SampleFinder(lesson);
        return finder.block(anchor)
                .or(() -> finder.section(anchor, lesson.body()))
                .or(() -> finder.turns(anchor))
                .or(() -> first(Blocks.of(lesson)));
    }

    private Optional<Found> block(String anchor) {
        Id id = new Id();
        return anchor.isEmpty()
                ? Optional.empty()
                : shown(Blocks.of(lesson)).stream()
                        .filter(block -> block.accept(id).equals(anchor))
                        .findFirst()
                        .map(SampleFinder::ranked);
    }

    private Optional<Found> section(String anchor, Section section) {
        if (!anchor.isEmpty() && section.id().equals(anchor)) {
            List<Block> blocks = new ArrayList<>(section.blocks());
            section.sections().forEach(inner -> blocks.addAll(inner.blocks()));
            return first(blocks);
        }
        return section.sections().stream()
                .flatMap(inner -> section(anchor, inner).stream())
                .findFirst();
    }

    private Optional<Found> turns(String anchor) {
        return Blocks.find(DialogBlock.class, Blocks.of(lesson)).stream()
                .flatMap(dialog -> dialog.excerpt(anchor, TURNS).stream())
                .findFirst()
                .map(SampleFinder::ranked);
    }

    private static Optional<Found> first(List<Block> blocks) {
        return best(blocks, Rank.LAST).or(() -> blocks.stream().findFirst().map(SampleFinder::ranked));
    }

    private static Optional<Found> best(List<Block> blocks, int last) {
        Found best = null;
        for (Block block : shown(blocks)) {
            Found found = ranked(block);
            if (found.rank() <= last && (best == null || found.rank() < best.rank())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Found ranked(Block block) {
        return new Found(block.accept(new Alone()), block.accept(new Rank()));
    }

    /** The blocks that a page shows, however deep, but for those in questions: no answer is given away. */
    private static List<Block> shown(List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        Blocks.walkInto(blocks, block -> {
            boolean fit = block.accept(new Fit());
            if (fit) {
                shown.add(block);
            }
            return fit && block.accept(new Open());
        });
        return shown;
    }

    /** The block as it can stand without the rest of its lesson. */
    private static final class Alone extends FewKinds<Block> {
        @Override
        protected Block other(Block block) {
            return block;
        }

        @Override
        public Block quiz(Quiz quiz) {
            return quiz.withNumber(0);
        }

        @Override
        public Block dialog(DialogBlock dialog) {
            return dialog.embedded() ? dialog : dialog.excerpt("", TURNS).orElseThrow();
        }
    }

    /** Whether a block is seen on a page as what it is. */
    private static final class Fit extends FewKinds<Boolean> {
        @Override
        protected Boolean other(Block block) {
            return true;
        }

        @Override
        public Boolean demo(Demo demo) {
            return false;
        }

        @Override
        public Boolean region(Region region) {
            return region.audience() == Region.Audience.PAGE;
        }
    }

    /** Whether what a block holds may be shown without it. */
    private static final class Open extends FewKinds<Boolean> {
        @Override
        protected Boolean other(Block block) {
            return true;
        }

        @Override
        public Boolean quiz(Quiz quiz) {
            return false;
        }

        @Override
        public Boolean details(Details details) {
            return false;
        }
    }

    /** What the front page calls a kind of block. */
    static final class Name extends FewKinds<String> {
        @Override
        protected String other(Block block) {
            return "look";
        }

        @Override
        public String quiz(Quiz quiz) {
            return "quiz";
        }

        @Override
        public String dialog(DialogBlock dialog) {
            return "dialog";
        }
    }

    /** How well a kind of block shows what a course is like. */
    private static final class Rank extends FewKinds<Integer> {
        /** The last that is chosen where the author has named nothing. */
        static final int LAST_CHOSEN = 2;

        static final int LAST = 5;

        @Override
        protected Integer other(Block block) {
            return LAST + 1;
        }

        @Override
        public Integer quiz(Quiz quiz) {
            boolean quick = quiz.kind() == Quiz.Kind.SINGLE || quiz.kind() == Quiz.Kind.MULTIPLE;
            return quick ? 0 : 1;
        }

        @Override
        public Integer chart(Chart chart) {
            return LAST_CHOSEN;
        }

        @Override
        public Integer dialog(DialogBlock dialog) {
            return 3;
        }

        @Override
        public Integer diagram(Diagram diagram) {
            return 4;
        }

        @Override
        public Integer figure(Figure figure) {
            return 4;
        }

        @Override
        public Integer code(CodeListing code) {
            return LAST;
        }

        @Override
        public Integer table(Table table) {
            return LAST;
        }
    }

    /** The id that an author gave to a block, or its own. */
    private static final class Id extends FewKinds<String> {
        @Override
        protected String other(Block block) {
            return "";
        }

        private static String of(Attributes attributes) {
            return attributes.id();
        }

        @Override
        public String quiz(Quiz quiz) {
            return quiz.id();
        }

        @Override
        public String chart(Chart chart) {
            return of(chart.attributes());
        }

        @Override
        public String diagram(Diagram diagram) {
            return of(diagram.attributes());
        }

        @Override
        public String formula(Formula formula) {
            return of(formula.attributes());
        }

        @Override
        public String figure(Figure figure) {
            return of(figure.attributes());
        }

        @Override
        public String media(Media media) {
            return of(media.attributes());
        }

        @Override
        public String callout(Callout callout) {
            return of(callout.attributes());
        }

        @Override
        public String details(Details details) {
            return of(details.attributes());
        }

        @Override
        public String division(Division division) {
            return of(division.attributes());
        }

        @Override
        public String custom(CustomContainer container) {
            return of(container.attributes());
        }
    }
}
