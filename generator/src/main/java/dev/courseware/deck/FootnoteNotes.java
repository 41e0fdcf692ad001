package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Footnote;
import dev.courseware.model.ItemList;
import dev.courseware.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the footnotes of a deck that stand at no slide's foot into the speaker's notes of the first slide that refers to
 * them.
 */
final class FootnoteNotes {
    private final Map<Integer, Footnote> left = new TreeMap<>();

    private FootnoteNotes(List<Footnote> footnotes) {
        footnotes.forEach(footnote -> left.put(footnote.number(), footnote));
    }

    /** @param all whether those to which nothing refers are said on the last slide, as where a deck has no page */
    static List<Slide> in(List<Slide> slides, List<Footnote> footnotes, boolean all) {
        if (footnotes.isEmpty()) {
            return slides;
        }
        FootnoteNotes notes = new FootnoteNotes(footnotes);
        List<Slide> noted = new ArrayList<>(slides.size());
        for (Slide slide : slides) {
            noted.add(with(slide, notes.of(slide)));
        }
        int last = noted.size() - 1;
        if (all) {
            noted.set(last, with(noted.get(last), List.copyOf(notes.left.values())));
        }
        return noted;
    }

    private List<Footnote> of(Slide slide) {
        List<Block> blocks = new ArrayList<>(slide.shown().blocks());
        blocks.addAll(slide.said());
        slide.footnotes().forEach(footnote -> left.remove(footnote.number()));
        slide.footnotes().forEach(footnote -> blocks.addAll(footnote.blocks()));
        Deque<Integer> open = new ArrayDeque<>(FootnoteMarks.in(List.of(slide.heading(), slide.section()), blocks));
        List<Footnote> own = new ArrayList<>();
        while (!open.isEmpty()) {
            Footnote footnote = left.remove(open.poll());
            if (footnote != null) {
                own.add(footnote);
                Set<Integer> more = FootnoteMarks.in(List.of(), footnote.blocks());
                open.addAll(more);
            }
        }
        return own;
    }

    private static Slide with(Slide slide, List<Footnote> footnotes) {
        List<Block> notes = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            List<Block> titled =
                    footnote.blocks().stream().map(NestedPractice::titled).toList();
            ItemList.Item item = new ItemList.Item(ItemList.Task.NONE, NestedPractice.withNotes(titled));
            Position at = footnote.blocks().isEmpty()
                    ? Position.START
                    : footnote.blocks().get(0).position();
            notes.add(new ItemList(true, footnote.number(), false, List.of(item), Attributes.NONE, at));
        }
        return notes.isEmpty() ? slide : slide.saying(notes);
    }
}
