package dev.courseware.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Block;
import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.parse.block.BlockReader;
import dev.courseware.parse.inline.Anchors;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.parse.markdown.TooMuchWork;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the glossary's terms: the entries of definition lists that stand in nothing else. The page is read as any other
 * by {@link LessonParser}, which needs the terms for it; so what is wrong with the text is told there.
 */
public final class GlossaryParser {
    private final String path;
    private final Diagnostics diagnostics;
    private final ParseContext reading;
    private final BlockReader blocks;
    private final StrayMeanings strays;
    private final Anchors ids = new Anchors();
    private final Map<String, Position> places = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();

    private GlossaryParser(
            CourseFiles files,
            Outline outline,
            PageRef page,
            Highlighter highlighter,
            ContentServices engines,
            Diagnostics diagnostics) {
        this.path = page.source();
        this.diagnostics = diagnostics;
        this.reading = new ParseContext(outline, Glossary.UNREADABLE, page, files, engines, new Diagnostics());
        this.blocks = new BlockReader(reading, highlighter);
        this.strays = new StrayMeanings(reading, diagnostics);
    }

    /**
     * Reads the terms. Expects a thread with a stack of some megabytes, since Flexmark recurses.
     *
     * @param page the glossary's page
     */
    public static Glossary parse(
            CourseFiles files,
            Outline outline,
            PageRef page,
            Highlighter highlighter,
            ContentServices engines,
            SourceText source,
            Diagnostics diagnostics) {
        if (source.body().length() > LessonParser.LONGEST) {
            return Glossary.UNREADABLE;
        }
        try {
            return new GlossaryParser(files, outline, page, highlighter, engines, diagnostics).read(source);
        } catch (StackOverflowError | TooMuchWork e) {
            return Glossary.UNREADABLE;
        }
    }

    private Glossary read(SourceText source) {
        reading.enter(new SourceMap(source.body(), new Position(source.bodyLine(), 1)));
        Document document = MarkdownParser.parse(source.body());
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionList list) {
                list(list);
            } else if (node instanceof Paragraph paragraph) {
                strays.in(paragraph);
            }
        }
        if (terms.isEmpty()) {
            diagnostics.report(
                    CoreRule.GLOSSARY_EMPTY,
                    path,
                    source.bodyLine(),
                    1,
                    "the glossary has no terms",
                    "write each on a line of its own, and «: its meaning» on the next line");
        }
        return Glossary.of(terms);
    }

    private void list(DefinitionList list) {
        List<DefinitionTerm> names = new ArrayList<>();
        List<DefinitionItem> meanings = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm name) {
                if (!meanings.isEmpty()) {
                    entry(names, meanings);
                    names.clear();
                    meanings.clear();
                }
                names.add(name);
            } else if (node instanceof DefinitionItem meaning) {
                meanings.add(meaning);
            }
        }
        if (!names.isEmpty()) {
            entry(names, meanings);
        }
    }

    private void entry(List<DefinitionTerm> names, List<DefinitionItem> meanings) {
        List<String> free = new ArrayList<>();
        Position at = reading.at(names.get(0).getStartOffset());
        for (DefinitionTerm node : names) {
            String name = new InlineReader(reading).read(node).plain().strip().replaceAll("\\s+", " ");
            if (claim(name, reading.at(node.getStartOffset()))) {
                free.add(name);
            }
        }
        meanings.forEach(strays::in);
        if (!free.isEmpty()) {
            String name = free.get(0);
            terms.add(new Term(ids.unique(name), name, free.subList(1, free.size()), meaning(meanings), at));
        }
    }

    private boolean claim(String name, Position at) {
        Position first = name.isEmpty() ? null : places.putIfAbsent(Glossary.key(name), at);
        if (first != null) {
            diagnostics.report(
                    CoreRule.TERM_DUPLICATE,
                    path,
                    at.line(),
                    at.column(),
                    "the term «" + name + "» is defined a second time; the first stands at " + path + ":" + first.line()
                            + ":" + first.column(),
                    "keep one of them; a term may have several meanings, each after a colon of its own");
        }
        return !name.isEmpty() && first == null;
    }

    private String meaning(List<DefinitionItem> meanings) {
        if (meanings.isEmpty()) {
            return "";
        }
        for (Block block : blocks.readChildren(meanings.get(0))) {
            if (block instanceof Prose prose && !prose.text().isBlank()) {
                return prose.text().strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
