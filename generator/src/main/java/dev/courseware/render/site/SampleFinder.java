package dev.courseware.render.site;

import dev.courseware.model.Attributes;
import dev.courseware.model.Bank;
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
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Lab;
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

    /** The last rank that is chosen where the author has named nothing. */
    private static final int LAST_CHOSEN = 2;

    /** That of the last kinds of block that are better than the first words. */
    private static final int LAST = 5;

    private static final String LOOK = "look";
    private static final String TRY = "quiz";

    private SampleFinder() {}

    /**
     * A part of a lesson that can be shown by itself.
     *
     * @param rank how well it shows what the course is like, 0 being best
     * @param kind what the front page calls it: {@code quiz}, {@code dialog}, {@code look}
     */
    record Found(Block block, int rank, String kind) {}

    /** What makes a good sample of a lesson, if anything does: something to answer, else something to look at. */
    static Optional<Found> best(Lesson lesson) {
        return best(Blocks.of(lesson), LAST_CHOSEN);
    }

    /**
     * The part of a lesson with an anchor: a block; the best of a section, or its first words; some turns of a
     * conversation. If nothing has it, or it is empty, the best of the lesson.
     */
    static Optional<Found> at(String anchor, Lesson lesson) {
        List<Block> blocks = Blocks.of(lesson);
        Optional<Found> named = anchor.isEmpty()
                ? Optional.empty()
                : block(anchor, blocks).or(() -> section(anchor, lesson.body())).or(() -> turns(anchor, blocks));
        return named.or(() -> first(blocks));
    }

    private static Optional<Found> block(String anchor, List<Block> blocks) {
        Id id = new Id();
        return shown(blocks).stream()
                .filter(block -> block.accept(id).equals(anchor))
                .findFirst()
                .map(SampleFinder::ranked);
    }

    private static Optional<Found> section(String anchor, Section section) {
        if (section.id().equals(anchor)) {
            List<Block> blocks = new ArrayList<>(section.blocks());
            section.sections().forEach(inner -> blocks.addAll(inner.blocks()));
            return first(blocks);
        }
        return section.sections().stream()
                .flatMap(inner -> section(anchor, inner).stream())
                .findFirst();
    }

    private static Optional<Found> turns(String anchor, List<Block> blocks) {
        return Blocks.find(DialogBlock.class, blocks).stream()
                .flatMap(dialog -> dialog.excerpt(anchor, TURNS).stream())
                .findFirst()
                .map(SampleFinder::ranked);
    }

    private static Optional<Found> first(List<Block> blocks) {
        return best(blocks, LAST).or(() -> blocks.stream().findFirst().map(SampleFinder::ranked));
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
        return block.accept(new Candidate());
    }

    /** The blocks that a page shows, however deep, but for those in questions: no answer is given away. */
    private static List<Block> shown(List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        Blocks.walkInto(blocks, block -> {
            Sight sight = block.accept(new Seeing());
            if (sight != Sight.HIDDEN) {
                shown.add(block);
            }
            return sight == Sight.OPEN;
        });
        return shown;
    }

    /** What of a block may be shown by itself. */
    private enum Sight {
        HIDDEN,
        /** It, but not what it holds. */
        WHOLE,
        OPEN
    }

    private static final class Seeing extends FewKinds<Sight> {
        @Override
        protected Sight other(Block block) {
            return Sight.OPEN;
        }

        @Override
        public Sight demo(Demo demo) {
            return Sight.HIDDEN;
        }

        @Override
        public Sight region(Region region) {
            return region.audience() == Region.Audience.PAGE ? Sight.OPEN : Sight.HIDDEN;
        }

        @Override
        public Sight quiz(Quiz quiz) {
            return Sight.WHOLE;
        }

        @Override
        public Sight bank(Bank bank) {
            return Sight.WHOLE;
        }

        @Override
        public Sight model(FormulaModel model) {
            return Sight.WHOLE;
        }

        @Override
        public Sight lab(Lab lab) {
            return Sight.WHOLE;
        }

        @Override
        public Sight details(Details details) {
            return Sight.WHOLE;
        }
    }

    /** Makes of a block what can stand without the rest of its lesson. */
    private static final class Candidate extends FewKinds<Found> {
        @Override
        protected Found other(Block block) {
            return new Found(block, LAST + 1, LOOK);
        }

        @Override
        public Found quiz(Quiz quiz) {
            boolean quick = quiz.kind() == Quiz.Kind.SINGLE || quiz.kind() == Quiz.Kind.MULTIPLE;
            return new Found(quiz.withNumber(0), quick ? 0 : 1, TRY);
        }

        @Override
        public Found model(FormulaModel model) {
            return new Found(model, 0, TRY);
        }

        @Override
        public Found lab(Lab lab) {
            return new Found(lab, 0, TRY);
        }

        @Override
        public Found chart(Chart chart) {
            return new Found(chart, LAST_CHOSEN, LOOK);
        }

        @Override
        public Found dialog(DialogBlock dialog) {
            DialogBlock some =
                    dialog.embedded() ? dialog : dialog.excerpt("", TURNS).orElseThrow();
            return new Found(some, 3, "dialog");
        }

        @Override
        public Found diagram(Diagram diagram) {
            return new Found(diagram, 4, LOOK);
        }

        @Override
        public Found figure(Figure figure) {
            return new Found(figure, 4, LOOK);
        }

        @Override
        public Found code(CodeListing code) {
            return new Found(code, LAST, LOOK);
        }

        @Override
        public Found table(Table table) {
            return new Found(table, LAST, LOOK);
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
        public String bank(Bank bank) {
            return bank.id();
        }

        @Override
        public String model(FormulaModel model) {
            return model.id();
        }

        @Override
        public String lab(Lab lab) {
            return lab.id();
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
