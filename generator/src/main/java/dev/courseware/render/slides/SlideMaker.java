package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Details;
import dev.courseware.model.Heading;
import dev.courseware.model.Html;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.Prose;
import dev.courseware.model.Section;
import dev.courseware.render.slides.Slide.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes slides of a lesson by the rules of design.md: headings start slides, prose goes to the notes. */
final class SlideMaker {
    private final Lesson lesson;
    private final SlidePart rules;
    private final List<Slide> slides = new ArrayList<>();
    private final List<Slide> closing = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SlideMaker(Lesson lesson) {
        this.lesson = lesson;
        this.rules = lesson.page().kind() == PageKind.DECK ? SlidePart.OF_DECK : SlidePart.OF_LESSON;
    }

    static List<Slide> of(Lesson lesson) {
        return new SlideMaker(lesson).make();
    }

    private List<Slide> make() {
        Section body = lesson.body();
        Pages intro = new Pages();
        body.blocks().forEach(intro::add);
        Page first = intro.pages.get(0);
        boolean plainTitle = first.shown.isEmpty();
        slides.add(new Slide(id("title"), Layout.TITLE, body.title(), List.of(), plainTitle ? first.said : List.of()));
        for (int i = plainTitle ? 1 : 0; i < intro.pages.size(); i++) {
            content(id("intro"), body.title(), intro.pages.get(i), false);
        }
        body.sections().forEach(this::section);
        slides.addAll(closing);
        return slides;
    }

    private void section(Section section) {
        Pages pages = new Pages();
        section.blocks().forEach(pages::add);
        boolean split = isTooFull(section, pages);
        if (!split) {
            section.sections().forEach(inner -> inline(inner, pages));
        }
        boolean leads = split || !section.sections().isEmpty();
        for (int i = 0; i < pages.pages.size(); i++) {
            Page page = pages.pages.get(i);
            if (i > 0 || !isKeyPointsOnly(page)) {
                content(id(section.id()), section.title(), page, leads);
            }
        }
        if (split) {
            section.sections().forEach(this::section);
        }
    }

    private boolean isTooFull(Section section, Pages own) {
        double lines =
                own.pages.stream().mapToDouble(page -> Weight.of(page.shown)).sum();
        for (Section inner : section.sections()) {
            lines += 1 + shownLines(inner);
        }
        return lines > Weight.FULL;
    }

    private double shownLines(Section section) {
        double lines = 0;
        for (Block block : section.blocks()) {
            lines += block.accept(rules) == SlidePart.Use.SHOWN ? Weight.of(List.of(block)) : 0;
        }
        for (Section inner : section.sections()) {
            lines += 1 + shownLines(inner);
        }
        return Math.max(lines, 2);
    }

    /** Puts a small section under its parent's heading. */
    private void inline(Section section, Pages pages) {
        pages.add(new Heading(section.level(), section.id(), section.title(), section.text(), section.position()));
        List<Block> shown = new ArrayList<>();
        section.blocks().forEach(block -> {
            pages.add(block);
            if (block.accept(rules) == SlidePart.Use.SHOWN) {
                shown.add(block);
            }
        });
        if (shown.isEmpty()) {
            firstSentence(section.blocks()).ifPresent(pages.last().shown::add);
        }
        section.sections().forEach(inner -> inline(inner, pages));
    }

    private void content(String id, Html heading, Page page, boolean leads) {
        List<Block> shown = page.shown;
        if (shown.isEmpty() && !page.said.isEmpty()) {
            shown = firstSentence(page.said).map(List::of).orElse(List.of());
        }
        if (shown.isEmpty() && page.said.isEmpty() && !leads && page.empty) {
            return;
        }
        if (shown.isEmpty()) {
            slides.add(new Slide(id, Layout.SECTION, heading, shown, page.said));
        } else {
            spread(id, Layout.CONTENT, heading, shown, page.said, slides);
        }
    }

    /** Adds one slide, or several that count: "Quorums (2/3)". The first has the anchor and the notes. */
    private void spread(
            String id, Layout layout, Html heading, List<Block> shown, List<Block> said, List<Slide> target) {
        List<List<Block>> pages = SlidePages.of(shown);
        for (int i = 0; i < pages.size(); i++) {
            Html title = pages.size() == 1
                    ? heading
                    : new Html(heading + " <span class=\"part\">(" + (i + 1) + "/" + pages.size() + ")</span>");
            target.add(new Slide(i == 0 ? id : id(id), layout, title, pages.get(i), i == 0 ? said : List.of()));
        }
    }

    private static boolean isKeyPointsOnly(Page page) {
        return page.shown.isEmpty() && page.said.isEmpty() && page.keyPoints;
    }

    private static Optional<Block> firstSentence(List<Block> blocks) {
        return blocks.stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> !prose.text().isBlank())
                .findFirst()
                .map(prose -> {
                    String sentence = Sentences.first(prose.text());
                    return new Prose(new Html("<p>" + Html.text(sentence) + "</p>"), sentence, prose.position());
                });
    }

    /** An anchor that stands for the section in the page as well, made unique for further slides of one section. */
    private String id(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-s" + i;
        }
        return id;
    }

    /** What one slide takes of a section. */
    private static final class Page {
        final List<Block> shown = new ArrayList<>();
        final List<Block> said = new ArrayList<>();
        boolean keyPoints;
        boolean empty = true;
    }

    /** The slides of one section, begun anew at each rule. */
    private final class Pages {
        final List<Page> pages = new ArrayList<>(List.of(new Page()));

        Page last() {
            return pages.get(pages.size() - 1);
        }

        void add(Block block) {
            Page page = last();
            page.empty = false;
            if (block instanceof Callout callout && callout.kind().equals("keypoints")) {
                page.keyPoints = true;
                spread(id("key-points"), Layout.CLOSING, callout.title(), callout.blocks(), List.of(), closing);
                return;
            }
            switch (block.accept(rules)) {
                case SHOWN -> show(block, page);
                case SAID -> page.said.add(block);
                case BREAK -> pages.add(new Page());
                case LEFT_OUT -> page.empty = page.shown.isEmpty() && page.said.isEmpty();
            }
        }

        private void show(Block block, Page page) {
            if (block instanceof Callout callout) {
                page.shown.add(withoutAnswers(callout, page.said));
            } else {
                page.shown.add(block);
            }
        }

        /** Hints and solutions are for the speaker. */
        private Callout withoutAnswers(Callout callout, List<Block> said) {
            List<Block> shown = new ArrayList<>();
            for (Block inner : callout.blocks()) {
                (inner instanceof Details ? said : shown).add(inner);
            }
            return new Callout(callout.kind(), callout.title(), callout.attributes(), shown, callout.position());
        }
    }
}
