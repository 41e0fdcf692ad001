package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Details;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes callouts and folded boxes of what containers, alerts and admonitions hold. */
final class SetApartReader {
    /** The kinds that take time of their own. */
    private static final Set<String> TIMED = Set.of("exercise", "discussion", "example");
    /** What other tools say about looks and folding, which is read already or the theme's business. */
    private static final Set<String> LOOKS = Set.of(
            "title", "collapse", "collapsible", "appearance", "icon", "open", "closed", "color", "width", "markdown");

    private final BlockReader blocks;
    private final ParseContext reading;

    SetApartReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /**
     * What a container or an alert is before its content is read.
     *
     * @param name our name for it
     * @param folded whether its author wants it folded
     * @param title its title; empty if it has none of its own
     * @param attributes what was written behind the title
     */
    record Head(String name, boolean folded, RichText title, Attributes attributes, Position at) {}

    /**
     * Reads the nodes after one. A heading that comes first is the title of what has none.
     *
     * @param node the container
     * @param before the last of its children that is no content, or null
     * @param first what comes before all of them, in blocks already
     */
    Block read(Head head, Node node, Node before, List<Block> first) {
        Attributes attributes = attributes(head);
        RichText title = head.title();
        Node leading = before == null ? node.getFirstChild() : before.getNext();
        if (title.isEmpty() && first.isEmpty() && leading instanceof Heading heading) {
            ReadHeading read = ReadHeading.read(heading, reading);
            title = read.title();
            attributes = new Attributes(
                    attributes.id().isEmpty() ? read.id() : attributes.id(), attributes.classes(), attributes.values());
            leading = leading.getNext();
        }
        String name = head.name();
        boolean details = ContainerNames.DETAILS.contains(name);
        int number = name.equals("exercise") && !BlockReader.isHidden(node) ? blocks.nextExercise() : 0;
        if (number > 0) {
            if (attributes.id().isEmpty()
                    && attributes.value(PracticeReader.OBJECTIVE).isPresent()) {
                String id = reading.anchors().made("exercise-" + number);
                attributes = new Attributes(id, attributes.classes(), attributes.values());
            }
            new PracticeReader(reading).note(Practice.Kind.EXERCISE, number, attributes.id(), attributes, head.at());
        }
        attributes = PracticeReader.without(attributes);
        List<Block> content = new ArrayList<>(first);
        Optional<List<List<String>>> outer = reading.gaps();
        if (details) {
            reading.enterGaps(Optional.empty());
        }
        for (Node child = leading; child != null; child = child.getNext()) {
            blocks.read(child, content);
        }
        reading.enterGaps(outer);
        return details || head.folded() && ContainerNames.folds(name)
                ? new Details(name, title, attributes, content, head.at())
                : new Callout(name, title, attributes, number, content, head.at());
    }

    private Attributes attributes(Head head) {
        Attributes written = head.attributes();
        Map<String, String> values = new LinkedHashMap<>(written.values());
        values.keySet().removeAll(LOOKS);
        return reading.attributes(
                new Attributes(written.id(), written.classes(), values),
                head.at(),
                head.name().equals("exercise")
                        ? List.of("minutes", PracticeReader.OBJECTIVE)
                        : TIMED.contains(head.name()) ? List.of("minutes") : List.of());
    }
}
