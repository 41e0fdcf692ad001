package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Place;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Objective;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.ContainerNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads bulleted, numbered and task lists. */
final class ListReader {
    private final BlockReader blocks;

    ListReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    /** @param explains what the ids begin with if the items explain the code above, else empty */
    ItemList read(ListBlock list, Attributes attributes, String explains) {
        boolean tight = list.isTight();
        List<ItemList.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Place place = place(item);
            String objective = objective(item);
            List<Block> content = item(item, tight);
            if (!objective.isEmpty()) {
                blocks.reading().inventory().objective(new Objective(objective, plain(content), blocks.at(item)));
            }
            items.add(new ItemList.Item(task(item), place, objective, content));
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new ItemList(BlockReader.isNumbered(list), start, tight, items, attributes, explains, blocks.at(list));
    }

    /** Whether a list is nothing but a number with a full stop or bracket, which somebody says or answers: {@code 1984.} */
    static boolean isNumberAlone(ListBlock list) {
        Node item = list.getFirstChild();
        return list instanceof OrderedList && item != null && item.getNext() == null && item.getFirstChild() == null;
    }

    /** @param paragraph whether it is one, as outside of tight lists */
    static Prose number(ListBlock list, boolean paragraph, Position at) {
        return new Prose(RichText.of(list.getChars().toString().strip()), paragraph, at);
    }

    private List<Block> item(Node item, boolean tight) {
        List<Block> content = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (tight && child instanceof Paragraph paragraph) {
                content.add(blocks.prose(paragraph, paragraph.getFirstChild(), false));
            } else if (tight && child instanceof ListBlock list && isNumberAlone(list)) {
                content.add(number(list, false, blocks.at(list)));
            } else {
                blocks.read(child, content);
            }
        }
        return content;
    }

    /** Where an answer is held, {@code - [ ] None of these {.last}}; takes the braces out. */
    private static Place place(Node item) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)
                || !(first.getLastChild() instanceof AttributesNode braces)
                || !ContainerNode.isWithin(item, "quiz"::equals)) {
            return Place.ANY;
        }
        Attributes attributes = braces.attributes();
        boolean alone = attributes.id().isEmpty() && attributes.values().isEmpty();
        Place place = alone && attributes.classes().equals(List.of("last"))
                ? Place.LAST
                : alone && attributes.classes().equals(List.of("first")) ? Place.FIRST : Place.ANY;
        if (place != Place.ANY) {
            takeOut(braces);
        }
        return place;
    }

    /** The name of an objective, {@code - Compute the availability of parts {#parts}}, or empty; takes the braces out. */
    private String objective(Node item) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)
                || !(first.getLastChild() instanceof AttributesNode braces)
                || !isObjective(item)) {
            return "";
        }
        Attributes written = braces.attributes();
        if (written.id().isEmpty() || !written.equals(new Attributes(written.id(), List.of(), Map.of()))) {
            return "";
        }
        Position at = blocks.at(braces);
        takeOut(braces);
        return blocks.reading().attributes(written, at, List.of()).id();
    }

    /** Whether an item stands in a list right below {@code ::: objectives} that the page shows. */
    private static boolean isObjective(Node item) {
        return item.getParent().getParent() instanceof ContainerNode around
                && around.name().equals("objectives")
                && !BlockReader.isHidden(item);
    }

    private static void takeOut(AttributesNode braces) {
        Node before = braces.getPrevious();
        braces.unlink();
        if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        }
    }

    private static String plain(List<Block> content) {
        return Blocks.find(Prose.class, content).stream()
                .map(Prose::text)
                .findFirst()
                .orElse("");
    }

    private static Task task(Node item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? Task.DONE : Task.OPEN;
        }
        return Task.NONE;
    }
}
