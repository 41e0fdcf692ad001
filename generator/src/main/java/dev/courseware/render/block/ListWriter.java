package dev.courseware.render.block;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Html;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Prose;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.TagAttributes;
import dev.courseware.render.page.PracticeView;
import dev.courseware.render.template.Templates;
import java.util.List;
import java.util.Map;

/** Writes lists: of tasks, shown one by one on slides, explaining the numbers in a listing. */
final class ListWriter {
    /** The class of a list whose items a slide shows one by one. */
    private static final String FRAGMENTS = "fragments";

    private static final Attributes EXPLANATIONS = new Attributes("", List.of("explanations"), Map.of());

    private final BlockWriter blocks;
    private final StringBuilder out;
    private final Location location;
    private final boolean onSlide;
    private final Templates templates;
    private final PracticeLinks practice;

    /** @param out where the writer of blocks writes as well */
    ListWriter(
            BlockWriter blocks,
            StringBuilder out,
            Location location,
            boolean onSlide,
            Templates templates,
            PracticeLinks practice) {
        this.blocks = blocks;
        this.out = out;
        this.location = location;
        this.onSlide = onSlide;
        this.templates = templates;
        this.practice = practice;
    }

    void write(ItemList list) {
        out.append(list.ordered() ? "<ol" : "<ul");
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        boolean fragments = list.attributes().has(FRAGMENTS);
        Attributes attributes = fragments ? list.attributes().without(FRAGMENTS) : list.attributes();
        boolean explains = !list.explains().isEmpty();
        TagAttributes.append(explains ? attributes.with(EXPLANATIONS) : attributes, location, out);
        out.append(">\n");
        int number = list.start();
        for (ItemList.Item item : list.items()) {
            beginItem(item, fragments && onSlide, explains && !onSlide ? list.explains() : "", number);
            if (explains) {
                explained(list.explains(), number);
            }
            number++;
            item(item, list.tight());
        }
        out.append(list.ordered() ? "</ol>\n" : "</ul>\n");
    }

    private void beginItem(ItemList.Item item, boolean waits, String explains, int number) {
        boolean task = item.task() != Task.NONE;
        out.append("<li");
        if (!explains.isEmpty()) {
            out.append(" id=\"")
                    .append(location.id(CodeListing.explanationId(explains, number)))
                    .append('"');
        }
        if (!item.id().isEmpty() && !onSlide) {
            out.append(" id=\"").append(Html.text(location.id(item.id()))).append('"');
        }
        if (task || waits) {
            out.append(" class=\"").append(task ? "task" : "").append(task && waits ? " " : "");
            out.append(waits ? "fragment" : "").append('"');
        }
        out.append('>');
    }

    /** The number that stands in the code as well; slides have both in view, and no links between them. */
    private void explained(String explains, int number) {
        if (onSlide) {
            out.append("<span class=\"code-mark\">").append(number).append("</span> ");
        } else {
            out.append("<a class=\"code-mark\" href=\"").append(location.own(CodeListing.markId(explains, number)));
            out.append("\" aria-label=\"").append(Html.text(templates.word("toCodeMark", number)));
            out.append("\">").append(number).append("</a> ");
        }
    }

    private void item(ItemList.Item item, boolean tight) {
        for (int i = 0; i < item.blocks().size(); i++) {
            boolean line = item.blocks().get(i).accept(new Line(tight, i == 0 ? item.task() : Task.NONE));
            out.append(line && i + 1 < item.blocks().size() ? "\n" : "");
        }
        PracticeView practised = practice.of(item.id(), location);
        if (!onSlide && !practised.links().isEmpty()) {
            out.append(templates.render("blocks/practice", location.root(), Map.of("practice", practised)));
        }
        out.append("</li>\n");
    }

    /** Writes what stands in an item; says whether it is a line of it, which nothing ends. */
    private final class Line extends FewKinds<Boolean> {
        private final boolean tight;
        private final Task task;

        /** @param task the box before it */
        Line(boolean tight, Task task) {
            this.tight = tight;
            this.task = task;
        }

        @Override
        protected Boolean other(Block block) {
            blocks.write(block);
            return false;
        }

        @Override
        public Boolean prose(Prose prose) {
            if (task != Task.NONE) {
                task(prose, task);
            } else if (tight) {
                blocks.paragraph(prose);
            } else {
                return other(prose);
            }
            return true;
        }

        @Override
        public Boolean html(HtmlBlock html) {
            if (task == Task.NONE && !tight) {
                return other(html);
            }
            out.append(task == Task.NONE ? "" : box(task) + "</label>").append(blocks.text(html.content()));
            return true;
        }
    }

    /** A label holds words; raw HTML of a block's kind stands behind its box. */
    private void task(Prose prose, Task task) {
        out.append(prose.paragraph() ? "<p>" : "").append(box(task)).append(blocks.text(prose.content()));
        out.append("</label>").append(prose.paragraph() ? "</p>" : "");
    }

    private static String box(Task task) {
        return "<label><input type=\"checkbox\" disabled" + (task == Task.DONE ? " checked> " : "> ");
    }
}
