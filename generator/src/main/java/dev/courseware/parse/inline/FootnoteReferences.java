package dev.courseware.parse.inline;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes to which a lesson refers, numbered in the order of their first references. */
public final class FootnoteReferences {
    private final Map<FootnoteBlock, Noted> noted = new LinkedHashMap<>();
    private final List<FootnoteBlock> inOrder = new ArrayList<>();

    /** What is known of one: its number, its anchor, where its text stands, and the anchors of what leads back. */
    private record Noted(int number, String id, Place place, List<String> references) {}

    /** Where a footnote's text stands, and what is defined around it. */
    record Place(String source, SourceMap map, ScriptDefinitions definitions) {}

    /**
     * Notes a reference and returns its own anchor.
     *
     * @param shown whether the page shows it, so that the footnote can lead back there
     * @param place where the footnote stands
     */
    String refer(FootnoteBlock footnote, boolean shown, Place place, Anchors anchors) {
        Noted note = noted.get(footnote);
        if (note == null) {
            int number = inOrder.size() + 1;
            note = new Noted(number, anchors.unique("fn-" + number), place, new ArrayList<>());
            noted.put(footnote, note);
            inOrder.add(footnote);
        }
        String id = anchors.unique("fnref-" + note.number());
        if (shown) {
            note.references().add(id);
        }
        return id;
    }

    public int count() {
        return inOrder.size();
    }

    public boolean has(FootnoteBlock footnote) {
        return noted.containsKey(footnote);
    }

    /** The footnote that has a number, from 1. */
    FootnoteBlock get(int number) {
        return inOrder.get(number - 1);
    }

    int number(FootnoteBlock footnote) {
        return noted.get(footnote).number();
    }

    /** A footnote's anchor: {@code fn-} and its number, unless something above has that id. */
    public String id(FootnoteBlock footnote) {
        return noted.get(footnote).id();
    }

    Place place(FootnoteBlock footnote) {
        return noted.get(footnote).place();
    }

    /** The anchors of what refers to the footnote that has a number, from 1. */
    public List<String> references(int number) {
        return noted.get(get(number)).references();
    }
}
