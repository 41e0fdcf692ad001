package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Bank;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Division;
import dev.courseware.model.FewKinds;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.Lab;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Tabs;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts a section's blocks into what is shown and what is said; each rule begins a new page. */
final class SectionPages {
    /** Kinds of callouts that ask the audience to do something, and so have slides of their own. */
    private static final Set<String> EXERCISES = Set.of("exercise", "discussion");

    private static final int TAB_LEVEL = 3;
    /** So few words before something to do are said while that is shown. */
    private static final int FEW_WORDS = 12;

    final List<Page> pages = new ArrayList<>(List.of(new Page()));
    final List<KeyPoints> keyPoints = new ArrayList<>();
    private final BlockPlacement rules;
    private final Sentences sentences;
    /** Whether what is shown was written for slides alone. */
    private boolean forSlides;

    SectionPages(BlockPlacement rules, Sentences sentences) {
        this.rules = rules;
        this.sentences = sentences;
    }

    /** What one slide takes of a section, before it is known whether it is too much. */
    static final class Page {
        final List<Block> shown = new ArrayList<>();
        final List<Spoken> said = new ArrayList<>();
        /** Headings that stand right above what it is made for, and nowhere else. */
        final List<Heading> above = new ArrayList<>();
        /** What it is made for, if for one callout alone. */
        Callout exercise;
        /** The same, if it is made for a quiz. */
        Quiz quiz;
        /** The same, if it is made for a model. */
        FormulaModel model;
        /** The same, if it is made for a lab. */
        Lab lab;
        /** Whether it holds a conversation, which has slides of its own. */
        boolean dialog;
        /** Whether it is one thing's own and nothing else may follow on it. */
        boolean full;

        boolean below;
        /** The layout that its author asks for, if not that which its blocks ask for. */
        Layout layout = Layout.CONTENT;
        /** What was written for slides alone. */
        final Set<Block> forSlides = Collections.newSetFromMap(new IdentityHashMap<>());
        /** Whether something stood there that slides leave out. */
        boolean leftOut;

        /** What is answered in it goes to the notes. */
        void show(Block block) {
            Block titled = NestedPractice.titled(block);
            shown.add(titled);
            NestedPractice.notes(titled).forEach(this::speak);
        }

        void say(Block block) {
            Block titled = NestedPractice.titled(block);
            speak(titled);
            NestedPractice.notes(titled).forEach(this::speak);
        }

        private void speak(Block block) {
            said.add(new Spoken(block, shown.size()));
        }

        /** Says what to know beforehand if nothing else is shown, since a slide of a few links is soon forgotten. */
        void sayPrerequisites() {
            if (shown.size() == 1
                    && shown.get(0) instanceof Callout only
                    && only.kind().equals("prerequisites")) {
                List<Block> all = new ArrayList<>();
                said.stream()
                        .filter(each -> each.behind() == 0)
                        .map(Spoken::block)
                        .forEach(all::add);
                all.add(only);
                said.stream()
                        .filter(each -> each.behind() > 0)
                        .map(Spoken::block)
                        .forEach(all::add);
                shown.clear();
                said.clear();
                said.addAll(Spoken.behind(0, all));
            }
        }

        boolean isEmpty() {
            return shown.isEmpty() && said.isEmpty();
        }

        /** Whether it is made for something that has a heading of its own. */
        boolean isHeaded() {
            return exercise != null || quiz != null || model != null || lab != null || dialog;
        }

        /** What is said at its end and leads to what comes next. */
        private List<Block> takeLead() {
            List<Block> lead = new ArrayList<>();
            while (endsWithWords() && leads(said.get(said.size() - 1).block())) {
                lead.add(0, said.remove(said.size() - 1).block());
            }
            if (shown.isEmpty() || shown.get(shown.size() - 1) instanceof Heading) {
                List<Spoken> rest = said.stream()
                        .filter(each -> each.behind() == shown.size())
                        .toList();
                boolean few = rest.stream().allMatch(each -> each.block() instanceof Prose)
                        && rest.stream()
                                        .mapToInt(each -> Words.count(((Prose) each.block()).text()))
                                        .sum()
                                <= FEW_WORDS;
                if (few) {
                    lead.addAll(0, Spoken.blocks(rest));
                    said.removeAll(rest);
                }
            }
            return lead;
        }

        /** The headings at its end, if nothing stands below them. */
        private List<Heading> takeHeadings() {
            List<Heading> headings = new ArrayList<>();
            while (!endsWithWords() && !shown.isEmpty() && isHeading(shown.get(shown.size() - 1))) {
                Block last = shown.remove(shown.size() - 1);
                Blocks.as(Heading.class, last).ifPresent(heading -> headings.add(0, heading));
            }
            return headings;
        }

        private static boolean isHeading(Block block) {
            return block instanceof Heading || block instanceof Pause;
        }

        private boolean endsWithWords() {
            return !said.isEmpty() && said.get(said.size() - 1).behind() == shown.size();
        }
    }

    /**
     * What is to be kept in mind.
     *
     * @param above the headings below which there is nothing else
     */
    record KeyPoints(Callout callout, List<Heading> above) {
        KeyPoints below(Heading heading) {
            List<Heading> all = new ArrayList<>(List.of(heading));
            all.addAll(above);
            return new KeyPoints(callout, all);
        }
    }

    /** Whether words lead to what stands below them. */
    static boolean leads(Block block) {
        return block instanceof Prose prose && prose.text().endsWith(":");
    }

    Page last() {
        return pages.get(pages.size() - 1);
    }

    void add(Block block) {
        if (isKeyPoints(block)) {
            keyPoints.add(new KeyPoints((Callout) block, List.of()));
            return;
        }
        if (block instanceof Callout callout && EXERCISES.contains(callout.kind())) {
            exercise(callout);
            return;
        }
        switch (block.accept(rules)) {
            case SHOWN -> show(block);
            case SAID -> last().say(block);
            case BREAK -> open(block instanceof HorizontalRule rule && rule.down());
            case LEFT_OUT -> last().leftOut = true;
        }
    }

    private static boolean isKeyPoints(Block block) {
        return block instanceof Callout callout && callout.kind().equals("keypoints");
    }

    private Page open(boolean below) {
        Page page = new Page();
        page.below = below;
        pages.add(page);
        return page;
    }

    private void show(Block block) {
        block.accept(new Showing());
    }

    /** Puts a block on a slide; what has slides of its own opens them. */
    private final class Showing extends FewKinds<Void> {
        @Override
        protected Void other(Block block) {
            page().show(block);
            if (forSlides) {
                last().forSlides.add(block);
            }
            return null;
        }

        @Override
        public Void code(CodeListing code) {
            boolean shortened = rules == BlockPlacement.OF_LESSON && !forSlides;
            Optional<ImportLines> divided = shortened ? ImportLines.of(code) : Optional.empty();
            divided.ifPresent(parts -> page().say(parts.imports()));
            return other(divided.map(ImportLines::code).orElse(code));
        }

        /** Of a long one, a slide of a lesson shows how it begins. */
        @Override
        public Void quote(Quote quote) {
            boolean shortened = rules == BlockPlacement.OF_LESSON && !forSlides;
            Optional<Quote> start = shortened ? QuoteStart.of(quote, sentences) : Optional.empty();
            other(start.orElse(quote));
            if (start.isPresent()) {
                last().say(quote);
            }
            return null;
        }

        @Override
        public Void region(Region region) {
            boolean around = forSlides;
            forSlides = true;
            region.blocks().forEach(SectionPages.this::show);
            forSlides = around;
            return null;
        }

        @Override
        public Void rule(HorizontalRule rule) {
            open(rule.down());
            return null;
        }

        @Override
        public Void tabs(Tabs tabs) {
            SectionPages.this.tabs(tabs);
            return null;
        }

        /** Its key points are an example and stay where they are. */
        @Override
        public Void demo(Demo demo) {
            for (Block inner : demo.all()) {
                if (isKeyPoints(inner)) {
                    show(inner);
                } else {
                    add(inner);
                }
            }
            return null;
        }

        @Override
        public Void division(Division division) {
            division.blocks().forEach(SectionPages.this::add);
            return null;
        }

        @Override
        public Void callout(Callout callout) {
            other(withoutAnswers(callout));
            answers(callout).forEach(last()::say);
            return null;
        }

        @Override
        public Void quiz(Quiz quiz) {
            SectionPages.this.quiz(NestedPractice.inside(Quiz.class, quiz));
            return null;
        }

        /** Those of the first draw have a slide each. Where no page has the title and the others, the notes do. */
        @Override
        public Void bank(Bank bank) {
            for (Quiz quiz : bank.firstQuestions()) {
                SectionPages.this.quiz(NestedPractice.inside(Quiz.class, quiz));
            }
            if (rules == BlockPlacement.OF_DECK) {
                NestedPractice.undrawn(bank).forEach(last()::speak);
            }
            return null;
        }

        @Override
        public Void model(FormulaModel whole) {
            FormulaModel model = NestedPractice.inside(FormulaModel.class, whole);
            alone(model, model.question(), model.explanation()).model = model;
            return null;
        }

        @Override
        public Void lab(Lab whole) {
            Lab lab = NestedPractice.inside(Lab.class, whole);
            alone(lab, lab.question(), lab.explanation()).lab = lab;
            return null;
        }

        @Override
        public Void dialog(DialogBlock dialog) {
            alone(dialog, List.of(), List.of()).dialog = true;
            return null;
        }

        /** A page for one thing only; what is said afterwards is for the speaker. */
        private Page alone(Block block, List<Block> asked, List<Block> afterwards) {
            Page page = openFor();
            page.shown.add(block);
            asked.forEach(inner -> NestedPractice.notes(inner).forEach(page::speak));
            NestedPractice.withNotes(afterwards).forEach(page::speak);
            return page;
        }

        /** Nothing waits for what isn't there. */
        @Override
        public Void pause(Pause pause) {
            return last().shown.isEmpty() ? null : other(pause);
        }
    }

    /** Nobody can switch tabs on a slide, so each tab has a slide of its own with its title. */
    private void tabs(Tabs tabs) {
        for (Tabs.Tab tab : tabs.tabs()) {
            if (!page().shown.isEmpty()) {
                open(false);
            }
            last().shown.add(new Heading(TAB_LEVEL, tab.id(), tab.title(), tab.position()));
            tab.blocks().forEach(this::add);
        }
        last().full = true;
    }

    /** Where what is shown next stands: behind an exercise, a conversation or tabs, a new one. */
    private Page page() {
        if (!last().full) {
            return last();
        }
        List<Block> lead = last().takeLead();
        Page page = open(false);
        lead.forEach(page::say);
        return page;
    }

    /** The page of something that has one for itself: nothing else follows on it. Headings right above it, and what leads to it, come along. */
    private Page openFor() {
        Page before = last();
        List<Block> lead = before.takeLead();
        List<Heading> headings = before.takeHeadings();
        if (!before.shown.isEmpty() && before.shown.get(before.shown.size() - 1) instanceof Heading) {
            Spoken.first(before.said, before.shown.size(), sentences).ifPresent(before.shown::add);
        }
        Page page = before.isEmpty() ? before : open(false);
        page.above.addAll(headings);
        page.full = true;
        lead.forEach(page::say);
        return page;
    }

    private void exercise(Callout callout) {
        Page page = openFor();
        page.exercise = callout;
        withoutAnswers(callout).blocks().forEach(page::show);
        answers(callout).forEach(page::say);
    }

    /** What is asked may be cut from the answers, but not those. What is said about each of them is for the speaker. */
    private void quiz(Quiz quiz) {
        Page page = openFor();
        page.quiz = quiz;
        page.shown.addAll(quiz.question());
        if (quiz.kind() != Quiz.Kind.CLOZE && quiz.kind() != Quiz.Kind.OPEN) {
            page.shown.add(quiz.withoutQuestion());
        }
        NestedPractice.notes(quiz).forEach(page::speak);
    }

    /** Hints and solutions are for the speaker. */
    private static Callout withoutAnswers(Callout callout) {
        return callout.withChildren(List.of(callout.blocks().stream()
                .filter(inner -> !(inner instanceof Details))
                .toList()));
    }

    private static List<Block> answers(Callout callout) {
        return callout.blocks().stream().filter(Details.class::isInstance).toList();
    }
}
