package dev.courseware.parse.block;

import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.extension.Container;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.Division;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNames;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.FenceEnd;
import dev.courseware.parse.quiz.AskedListing;
import dev.courseware.parse.quiz.DrawReader;
import dev.courseware.parse.quiz.QuizHead;
import dev.courseware.parse.quiz.QuizReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads fenced containers by their names. */
final class ContainerReader {
    private final BlockReader blocks;
    private final ParseContext reading;

    ContainerReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    void read(ContainerNode node, List<Block> out) {
        Position at = blocks.at(node);
        if (!node.isClosed()) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "the container «" + node.written() + "» that begins here never ends",
                    node.end());
        }
        String name = node.name();
        Provided<Container> provided = reading.added().containers().get(node.written());
        if (provided != null) {
            added(provided, node, at, out);
        } else if (reading.added().templates().contains(node.written())) {
            List<String> keys = List.copyOf(node.attributes().values().keySet());
            Attributes attributes = reading.attributes(node.attributes(), at, keys);
            RichText title = node.isTitleAttribute() ? RichText.EMPTY : title(node);
            out.add(new CustomContainer(node.written(), title, attributes, blocks.readChildren(node), at));
        } else if (ContainerNames.CALLOUTS.contains(name) || ContainerNames.DETAILS.contains(name)) {
            SetApartReader.Head head =
                    new SetApartReader.Head(name, node.isFolded(), title(node), node.attributes(), at);
            out.add(new SetApartReader(blocks).read(head, node, node.title(), List.of()));
        } else if (name.equals("columns")) {
            columns(node, at, out);
        } else if (name.equals("tabs")) {
            new TabsReader(blocks).read(node, at).ifPresent(out::add);
        } else if (name.equals("code-group")) {
            new TabsReader(blocks).readCode(node, at).ifPresent(out::add);
        } else if (name.equals("demo")) {
            out.add(new DemoReader(blocks).read(node, at));
        } else if (name.equals("model")) {
            new ModelContainer(blocks).read(node, title(node), out);
        } else if (name.equals("lab")) {
            new LabContainer(blocks).read(node, title(node), out);
        } else if (name.equals("quiz")) {
            quiz(node, at, true).ifPresent(out::add);
        } else if (name.equals("bank")) {
            new BankReader(blocks, this).read(node, title(node), out);
        } else if (name.equals("dialog")) {
            new ExcerptReader(blocks).read(node, out);
        } else if (ContainerNames.REGIONS.contains(name)) {
            Audience audience = Audience.valueOf(name.toUpperCase(Locale.ROOT));
            out.add(new Region(audience, blocks.readChildren(node), at));
        } else {
            unknown(node, reading.at(node.nameOffset()), out);
            out.addAll(blocks.readChildren(node));
        }
    }

    /** What a jar makes of it; what it holds, should that fail. */
    private void added(Provided<Container> provided, ContainerNode node, Position at, List<Block> out) {
        List<String> keys = reading.run(provided, container -> List.copyOf(container.keys()))
                .orElse(List.copyOf(node.attributes().values().keySet()));
        Set<String> others = Set.copyOf(reading.anchors().all());
        Container.Content content = new Container.Content(
                title(node), reading.attributes(node.attributes(), at, keys), blocks.readChildren(node), at);
        List<Block> core = reading.run(provided, container -> List.copyOf(container.blocks(content)))
                .orElse(content.blocks());
        Set<String> ids = new LinkedHashSet<>(reading.anchors().all());
        ids.removeAll(others);
        Optional<RichText> html = reading.run(
                        provided, container -> container.html(content).map(tree -> ContainerHtml.checked(tree, ids)))
                .flatMap(found -> found);
        if (html.isPresent()) {
            out.add(new Division("div", Attributes.NONE, core, html, at));
        } else {
            out.addAll(core);
        }
    }

    private void unknown(ContainerNode node, Position at, List<Block> out) {
        String name = node.name();
        if (name.equals("column") || name.equals("tab")) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "a " + name + " is outside of " + name + "s",
                    "put «:::: " + name + "s» … «::::» around the " + name + "s");
            return;
        }
        Set<String> known = new TreeSet<>(ContainerNames.KNOWN);
        known.addAll(reading.added().names());
        String hint = Suggestion.didYouMean(name, known);
        if (node.isGroup() && hint.isEmpty()) {
            group(node, at, out);
            return;
        }
        reading.report(
                CoreRule.CONTAINER_UNKNOWN,
                at,
                "there is no container «" + name + "»",
                hint.isEmpty() ? "known: " + String.join(", ", known) : hint);
        RichText title = title(node);
        if (!title.isEmpty()) {
            out.add(new Prose(title, true, at));
        }
    }

    /** Reads one of Pandoc's divisions, which group content for a style sheet or a filter. */
    private void group(ContainerNode node, Position at, List<Block> out) {
        if (!node.attributes().id().isEmpty()) {
            blocks.anchor(node.attributes().id(), at).ifPresent(out::add);
        }
        if (!node.name().isEmpty()) {
            reading.report(
                    CoreRule.CLASS_UNKNOWN,
                    at,
                    "the class «" + node.name()
                            + "» of this division has no meaning here; its content is shown as it is",
                    "remove its fences, or use a container, such as «::: note»");
        }
    }

    /** @param noted whether it is practice by itself */
    Optional<Quiz> quiz(ContainerNode node, Position at, boolean noted) {
        Attributes attributes = reading.attributes(node.attributes(), at, QuizHead.KEYS);
        if (ContainerNode.isWithin(node, "quiz"::equals)) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "there is a quiz inside a quiz",
                    "end the first one before this one begins");
        }
        int number = BlockReader.isHidden(node) ? 0 : blocks.nextQuiz();
        String id = attributes.id().isEmpty()
                ? reading.anchors().made(number > 0 ? "quiz-" + number : "quiz")
                : attributes.id();
        Position kindAt = reading.at(node.kindOffset());
        QuizHead head =
                new QuizHead(node.kind(), kindAt, title(node), PracticeReader.without(attributes), id, number, at);
        List<List<String>> gaps = new ArrayList<>();
        boolean cloze = QuizReader.kind(node.kind()).equals(Optional.of(Quiz.Kind.CLOZE));
        Optional<List<List<String>>> outer = reading.gaps();
        reading.enterGaps(cloze ? Optional.of(gaps) : Optional.empty());
        List<AskedListing> listings = new ArrayList<>();
        Optional<List<AskedListing>> around = blocks.asked();
        blocks.enterAsked(QuizReader.isAboutCode(node.kind()) ? Optional.of(listings) : Optional.empty());
        reading.enterDrawn(new DrawReader(reading).read(head));
        List<Block> content = blocks.readChildren(node);
        blocks.enterAsked(around);
        reading.enterGaps(outer);
        Optional<Quiz> quiz = new QuizReader(reading).read(head, content, gaps, listings);
        reading.enterDrawn(Optional.empty());
        quiz.filter(read -> noted && number > 0).ifPresent(read -> new PracticeReader(reading).note(read, attributes));
        return quiz;
    }

    private void columns(ContainerNode node, Position at, List<Block> out) {
        List<List<Block>> columns = new ArrayList<>();
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            if (child instanceof ContainerNode column && column.name().equals("column")) {
                if (!column.isClosed()) {
                    reading.report(
                            CoreRule.CONTAINER_SYNTAX,
                            blocks.at(column),
                            "the column that begins here never ends",
                            "close it with a line of colons");
                }
                columns.add(blocks.readChildren(column));
            } else if (!(child instanceof FenceEnd)) {
                reading.report(
                        CoreRule.CONTAINER_SYNTAX,
                        blocks.at(child),
                        "columns may hold only «::: column» containers",
                        "put this into a column");
            }
        }
        if (columns.isEmpty()) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "there is no column in these columns",
                    "put «::: column» … «:::» inside");
            return;
        }
        out.add(new Columns(columns, at));
    }

    private RichText title(ContainerNode node) {
        RichText title = new InlineReader(reading).read(node.title());
        reading.inventory().countWords(title.plain());
        return title;
    }
}
