package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Block;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.PageKind;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.InlineReader;
import java.util.ArrayList;
import java.util.List;

/** Reads definition lists: terms, each on its line, and meanings that begin with a colon. */
final class DefinitionReader {
    private final BlockReader blocks;

    DefinitionReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    DefinitionList read(com.vladsch.flexmark.ext.definition.DefinitionList list) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        String id = "";
        Node first = null;
        List<RichText> terms = new ArrayList<>();
        List<List<Block>> meanings = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                if (!meanings.isEmpty()) {
                    entries.add(new DefinitionList.Entry(id, terms, meanings));
                    id = "";
                    terms = new ArrayList<>();
                    meanings = new ArrayList<>();
                }
                RichText term = new InlineReader(blocks.reading()).read(node);
                blocks.reading().inventory().countWords(term.plain());
                first = terms.isEmpty() ? node : first;
                id = id.isEmpty() ? id(list, first, term.plain()) : id;
                terms.add(term);
            } else if (node instanceof DefinitionItem) {
                meanings.add(meaning(node));
            }
        }
        if (!terms.isEmpty() || !meanings.isEmpty()) {
            entries.add(new DefinitionList.Entry(id, terms, meanings));
        }
        return new DefinitionList(entries, blocks.at(list));
    }

    /**
     * The anchor of a term whose list stands in nothing else of the glossary's page, and which isn't defined elsewhere before;
     * else empty.
     *
     * @param first what the term or the first of its synonyms is written as
     */
    private String id(Node list, Node first, String name) {
        boolean term = blocks.reading().page().kind() == PageKind.GLOSSARY && list.getParent() instanceof Document;
        return !term
                ? ""
                : blocks.reading()
                        .glossary()
                        .term(name)
                        .filter(defined -> defined.position().equals(blocks.at(first)))
                        .map(Term::id)
                        .orElse("");
    }

    private List<Block> meaning(Node item) {
        Node only = item.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            return List.of(blocks.prose(only, only.getFirstChild(), false));
        }
        return blocks.readChildren(item);
    }
}
