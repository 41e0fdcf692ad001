package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives, of which a reader picks one: the same thing in two languages, or for two systems. What was picked by
 * its title goes for all tabs of a page.
 *
 * @param tabs one or more, in reading order
 * @param position where it starts
 */
public record Tabs(List<Tab> tabs, Position position) implements Block {
    public Tabs {
        tabs = List.copyOf(tabs);
    }

    /**
     * One alternative.
     *
     * @param id its anchor
     * @param title what it is picked by
     * @param blocks its content
     * @param position where it starts
     */
    public record Tab(String id, RichText title, List<Block> blocks, Position position) {
        public Tab {
            blocks = List.copyOf(blocks);
        }

        /** The title's words. */
        public String text() {
            return title.label().strip();
        }
    }

    @Override
    public List<List<Block>> children() {
        return tabs.stream().map(Tab::blocks).toList();
    }

    @Override
    public Tabs withChildren(List<List<Block>> children) {
        List<Tab> changed = new ArrayList<>(tabs.size());
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            changed.add(new Tab(tab.id(), tab.title(), children.get(i), tab.position()));
        }
        return new Tabs(changed, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tabs(this);
    }
}
