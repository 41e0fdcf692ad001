package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Block;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.Html;
import dev.courseware.model.PageKind;
import dev.courseware.parse.inline.InlineWriter;
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
        List<Html> terms = new ArrayList<>();
        List<List<Block>> meanings = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                if (!meanings.isEmpty()) {
                    entries.add(new DefinitionList.Entry(id, terms, meanings));
                    id = "";
                    terms = new ArrayList<>();
                    meanings = new ArrayList<>();
                }
                InlineWriter inline = new InlineWriter(blocks.reading()).write(node);
                blocks.reading().countWords(inline.text());
                id = id.isEmpty() ? id(list, inline.text()) : id;
                terms.add(inline.html());
            } else if (node instanceof DefinitionItem) {
                meanings.add(meaning(node));
            }
        }
        if (!terms.isEmpty() || !meanings.isEmpty()) {
            entries.add(new DefinitionList.Entry(id, terms, meanings));
        }
        return new DefinitionList(entries, blocks.at(list));
    }

    /** The anchor of a term whose list stands in nothing else of the glossary's page; else empty. */
    private String id(Node list, String name) {
        boolean term = blocks.reading().page().kind() == PageKind.GLOSSARY && list.getParent() instanceof Document;
        return term ? blocks.reading().glossary().term(name).map(Term::id).orElse("") : "";
    }

    private List<Block> meaning(Node item) {
        Node only = item.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            return List.of(blocks.prose(only, only.getFirstChild(), true));
        }
        return blocks.readChildren(item);
    }
}
