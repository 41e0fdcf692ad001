package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Pause;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.HtmlBlockReader;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.LinkTarget;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.ContainerNames;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.FenceEnd;
import dev.courseware.parse.markdown.HtmlElementNode;
import dev.courseware.parse.markdown.HtmlTextNode;
import dev.courseware.parse.markdown.MathBlock;
import dev.courseware.parse.quiz.AskedListing;
import dev.courseware.source.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Flexmark's block nodes into the model's blocks. To add a kind of block, write a reader beside this class and
 * name it in {@link #read}.
 */
public final class BlockReader {
    private static final Pattern PAUSE = Pattern.compile("\\s*\\. \\. \\.\\s*");

    /** MyST's syntax for the target of a link. */
    private static final Pattern TARGET = Pattern.compile("\\s*\\(([\\w][\\w:.-]*)\\)=\\s*");

    private final ParseContext reading;
    private final Highlighter highlighter;
    private final IncludedCode included;
    private final Map<Node, String> explanations = new HashMap<>();
    private final Set<String> strangeLanguages = new HashSet<>();
    private int exercises;
    private int quizzes;
    private int models;
    private int labs;
    private Optional<List<AskedListing>> asked = Optional.empty();

    /** Whether a fence of this name is read as something of our own, apart from the languages that are highlighted. */
    public static boolean readsFence(String name) {
        return CodeReader.reads(name);
    }

    public BlockReader(ParseContext reading, Highlighter highlighter) {
        this.reading = reading;
        this.highlighter = highlighter;
        this.included = new IncludedCode(reading);
    }

    /** Reads a node's children in order. */
    public List<Block> readChildren(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child, blocks);
        }
        return blocks;
    }

    /** Reads one node; adds nothing for those that only define something or are comments. */
    public void read(Node node, List<Block> blocks) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, blocks);
        } else if (node instanceof Heading heading) {
            blocks.add(ReadHeading.nested(heading, reading));
        } else if (node instanceof DefinitionList list) {
            blocks.add(new DefinitionReader(this).read(list));
        } else if (node instanceof ListBlock list && ListReader.isNumberAlone(list)) {
            blocks.add(ListReader.number(list, true, at(list)));
        } else if (node instanceof ListBlock list) {
            blocks.add(new ListReader(this)
                    .read(list, attributesBefore(list, List.of()), explanations.getOrDefault(list, "")));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof CodeBlock) {
            Optional<List<Block>> added = new AddedFences(this).read(node);
            blocks.addAll(added.orElseGet(() -> List.of(new CodeReader(this).read(node))));
        } else if (node instanceof MathBlock formula) {
            blocks.add(new FormulaReader(reading).read(formula));
        } else if (node instanceof TableBlock table) {
            blocks.add(new TableReader(reading).read(table, attributesBefore(table, List.of("caption"))));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(new QuoteReader(this).read(quote));
        } else if (node instanceof ContainerNode container) {
            new ContainerReader(this).read(container, blocks);
        } else if (node instanceof ThematicBreak) {
            blocks.add(new HorizontalRule(isDown(node), at(node)));
        } else if (node instanceof HtmlElementNode element) {
            blocks.add(new HtmlElementReader(this).read(element));
        } else if (node instanceof HtmlTextNode html) {
            html(html.raw(), node, blocks);
        } else if (node instanceof HtmlBlockBase html) {
            html(html, blocks);
        } else if (reading.isInDialog() && SaidDefinition.isDefinition(node)) {
            new SaidDefinition(this).read(node, blocks);
        } else if (node instanceof FenceEnd end && end.isStray()) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at(node),
                    "this line of colons closes no container",
                    "remove it: no container is open here");
        }
    }

    ParseContext reading() {
        return reading;
    }

    /** Where listings are noted while a quiz about code is read. */
    Optional<List<AskedListing>> asked() {
        return asked;
    }

    void enterAsked(Optional<List<AskedListing>> listings) {
        asked = listings;
    }

    Highlighter highlighter() {
        return highlighter;
    }

    /** Includes code from files, and counts how much. */
    IncludedCode included() {
        return included;
    }

    /** The number of the next exercise that learners see. */
    int nextExercise() {
        return ++exercises;
    }

    /** The number of the next quiz that learners see. */
    int nextQuiz() {
        return ++quizzes;
    }

    /** The number of the next model. */
    int nextModel() {
        return ++models;
    }

    /** The number of the next lab. */
    int nextLab() {
        return ++labs;
    }

    /** Whether code in a language occurs in this file for the first time, so that each language is reported once. */
    boolean isNewLanguage(String language) {
        return strangeLanguages.add(language);
    }

    /** Lets a list that follows explain the marks of a listing. */
    void explain(ListBlock list, String explained) {
        explanations.put(list, explained);
    }

    Position at(Node node) {
        return reading.at(node.getStartOffset());
    }

    /** The attributes of a line that holds nothing else and belong to the list or table below it. */
    private Attributes attributesBefore(Node node, List<String> known) {
        AttributesNode line = node.getPrevious() == null ? null : attributesAlone(node.getPrevious());
        return line == null ? Attributes.NONE : reading.attributes(line.attributes(), at(line), known);
    }

    private static AttributesNode attributesAlone(Node node) {
        boolean alone = node instanceof Paragraph && node.getFirstChild() == node.getLastChild();
        return alone && node.getFirstChild() instanceof AttributesNode attributes ? attributes : null;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        boolean said = reading.isInDialog();
        if (attributesAlone(paragraph) != null) {
            boolean used = paragraph.getNext() instanceof ListBlock || paragraph.getNext() instanceof TableBlock;
            boolean stray = !used || paragraph.getNext() instanceof DefinitionList;
            if (stray && !said) {
                reading.report(
                        CoreRule.ATTRIBUTE_UNKNOWN,
                        at(paragraph),
                        "these attributes belong to nothing",
                        "put them before a list or table");
            }
            if (!stray || !said) {
                return;
            }
        }
        Matcher target = TARGET.matcher(paragraph.getChars());
        if (!said && target.matches()) {
            anchor(target.group(1), at(paragraph)).ifPresent(blocks::add);
            return;
        }
        if (!said && PAUSE.matcher(paragraph.getChars()).matches()) {
            blocks.add(new Pause(at(paragraph)));
            return;
        }
        FigureReader figures = new FigureReader(reading);
        if (figures.isFigure(paragraph)) {
            Image image = (Image) paragraph.getFirstChild();
            Optional<MediaType> media = MediaType.of(LinkTarget.of(image).url().toString());
            if (media.isPresent()) {
                new MediaReader(reading).read(image, media.get()).ifPresent(blocks::add);
                return;
            }
            figures.read(paragraph).ifPresent(blocks::add);
            return;
        }
        Prose prose = prose(paragraph, paragraph.getFirstChild(), true);
        if (!prose.content().isEmpty()) {
            blocks.add(prose);
        }
    }

    /** An invisible target of links; empty if the id is taken, which is reported. */
    Optional<Block> anchor(String id, Position at) {
        Attributes own = reading.attributes(new Attributes(id, List.of(), Map.of()), at, List.of());
        return own.id().isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlBlock(
                        RichText.of(new Element("div", Map.of("id", own.id()), RichText.EMPTY)), at));
    }

    /** Reads a paragraph's inline nodes from one on. */
    Prose prose(Node node, Node first, boolean paragraph) {
        InlineReader inline = new InlineReader(reading);
        if (reading.firstUses().isPresent() && !isHidden(node)) {
            inline.linkingTerms();
        }
        Prose prose = new Prose(inline.readFrom(first), paragraph, at(node));
        reading.inventory().countWords(prose.text());
        return prose;
    }

    /** Whether the page leaves this out, so that it can't hold what learners see first. */
    static boolean isHidden(Node node) {
        return ContainerNode.isWithin(node, ContainerNames::isHidden);
    }

    /** Whether a rule has more dashes than one between columns, and so begins a slide in the same column. */
    private static boolean isDown(Node rule) {
        String dashes = rule.getChars().toString().strip();
        return dashes.length() > 3 && dashes.chars().allMatch(c -> c == '-');
    }

    private void html(HtmlBlockBase node, List<Block> blocks) {
        StringBuilder lines = new StringBuilder();
        node.getContentLines().forEach(lines::append);
        String raw = lines.toString().stripTrailing();
        if (raw.startsWith("<!--") && raw.indexOf("-->") == raw.length() - 3) {
            return;
        }
        html(raw, node, blocks);
    }

    private void html(String raw, Node node, List<Block> blocks) {
        Block block = new HtmlBlockReader(reading).block(raw, at(node));
        if (!(block instanceof HtmlBlock html && html.content().isBlank())) {
            blocks.add(block);
        }
    }

    static boolean isNumbered(ListBlock list) {
        return !(list instanceof BulletList);
    }
}
