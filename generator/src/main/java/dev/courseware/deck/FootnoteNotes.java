package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Footnote;
import dev.courseware.model.Heading;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the footnotes of a deck of its own, which has no page with a foot, into the speaker's notes of the slides that
 * refer to them; those of which that isn't known, into the last one's.
 */
final class FootnoteNotes extends FewKinds<Void> {
    private final Set<Integer> marks = new TreeSet<>();

    private FootnoteNotes() {}

    static List<Slide> in(List<Slide> slides, List<Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return slides;
        }
        Map<Integer, Footnote> left = new TreeMap<>();
        footnotes.forEach(footnote -> left.put(footnote.number(), footnote));
        List<Slide> noted = new ArrayList<>(slides.size());
        for (Slide slide : slides) {
            List<Footnote> own = new ArrayList<>();
            marks(slide).stream().filter(left::containsKey).forEach(number -> own.add(left.remove(number)));
            noted.add(with(slide, own));
        }
        int last = noted.size() - 1;
        noted.set(last, with(noted.get(last), List.copyOf(left.values())));
        return noted;
    }

    private static Set<Integer> marks(Slide slide) {
        FootnoteNotes found = new FootnoteNotes();
        found.text(slide.heading());
        for (List<Block> blocks : List.of(slide.shown().blocks(), slide.said())) {
            Blocks.walk(blocks, block -> block.accept(found));
        }
        return found.marks;
    }

    private static Slide with(Slide slide, List<Footnote> footnotes) {
        List<Block> notes = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            ItemList.Item item = new ItemList.Item(ItemList.Task.NONE, footnote.blocks());
            Position at = footnote.blocks().isEmpty()
                    ? Position.START
                    : footnote.blocks().get(0).position();
            notes.add(new ItemList(true, footnote.number(), false, List.of(item), Attributes.NONE, at));
        }
        return notes.isEmpty() ? slide : slide.saying(notes);
    }

    private void text(RichText text) {
        text.any(piece -> {
            if (piece instanceof FootnoteMark mark) {
                marks.add(mark.number());
            }
            return false;
        });
    }

    @Override
    protected Void other(Block block) {
        return null;
    }

    @Override
    public Void prose(Prose prose) {
        text(prose.content());
        return null;
    }

    @Override
    public Void html(HtmlBlock html) {
        text(html.content());
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        text(heading.title());
        return null;
    }

    @Override
    public Void table(Table table) {
        table.head().forEach(this::text);
        table.rows().forEach(row -> row.forEach(this::text));
        return null;
    }

    @Override
    public Void definitions(DefinitionList definitions) {
        definitions.entries().forEach(entry -> entry.terms().forEach(this::text));
        return null;
    }
}
