package dev.courseware.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Footnote;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Glossary;
import dev.courseware.model.GlossaryUse;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Objective;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.Section;
import dev.courseware.model.SourceValue;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.block.BlockReader;
import dev.courseware.parse.block.DialogReader;
import dev.courseware.parse.block.ReadHeading;
import dev.courseware.parse.foreign.ForeignSyntax;
import dev.courseware.parse.inline.AddedSyntax;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.Equations;
import dev.courseware.parse.inline.FirstUses;
import dev.courseware.parse.inline.HeadLinks;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.ContainerNames;
import dev.courseware.parse.markdown.HtmlNesting;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.parse.markdown.TooMuchWork;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import dev.courseware.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one lesson or dialog to the model. Immutable; one serves all threads. Expects a thread with a stack of some
 * megabytes, since Flexmark recurses.
 */
public final class LessonParser {
    private static final int WORDS_A_MINUTE = 200;
    static final int LONGEST = 500_000;
    /** What is said in a dialog is read turn by turn, so a long one costs no more than many short ones. */
    private static final int LONGEST_DIALOG = 4_000_000;

    private final CourseFiles files;
    private final Outline outline;
    private final Glossary glossary;
    private final Highlighter highlighter;
    private final ContentServices engines;
    private final FirstUses firstUses;
    private final AddedSyntax added;

    public LessonParser(
            CourseFiles files, Outline outline, Glossary glossary, Highlighter highlighter, ContentServices engines) {
        this(files, outline, glossary, highlighter, engines, AddedSyntax.NONE);
    }

    /** @param added what may be written besides courseware's own */
    public LessonParser(
            CourseFiles files,
            Outline outline,
            Glossary glossary,
            Highlighter highlighter,
            ContentServices engines,
            AddedSyntax added) {
        this.added = added;
        this.files = files;
        this.outline = outline;
        this.glossary = glossary;
        this.highlighter = highlighter;
        this.engines = engines;
        this.firstUses = new FirstUses(glossary);
    }

    /** The names of the containers that need nothing of the course's own. */
    public static Set<String> containers() {
        return ContainerNames.KNOWN;
    }

    /** Whether a fence of this name is read as something of our own, apart from the languages that are highlighted. */
    public static boolean readsFence(String name) {
        return BlockReader.readsFence(name);
    }

    /**
     * What was read.
     *
     * @param lesson the content
     * @param summary what the rest of the course needs of it
     * @param diagnostics its problems
     * @param origins on what all of that depends, beside what is the same for the whole course
     */
    public record Parsed(Lesson lesson, LessonSummary summary, Diagnostics diagnostics, Origins origins) {}

    /** Reads a source. Never fails: what can't be read is reported and left out. */
    public Parsed parse(PageRef page, SourceText source) {
        Diagnostics diagnostics = new Diagnostics();
        Set<Lookup> lookups = new LinkedHashSet<>();
        CourseFiles told = files.tellingTo(lookups::add);
        ParseContext reading = new ParseContext(outline, glossary, page, told, engines, diagnostics);
        reading.allow(added);
        if (page.kind() == PageKind.GLOSSARY) {
            glossary.terms().forEach(term -> reading.anchors().claim(term.id()));
        }
        boolean reads = page.kind() == PageKind.LESSON || page.kind() == PageKind.DIALOG;
        if (reads && outline.course().glossary() == GlossaryUse.FIRST_USE) {
            reading.linkFirstUses(firstUses);
        }
        claimObjectives(page, reading);
        Lesson lesson = read(page, source, reading);
        return new Parsed(lesson, summary(page, lesson, reading), diagnostics, origins(lookups, reading));
    }

    /**
     * Reads a text that isn't a page: one paragraph of words.
     *
     * @param page stands for the file that the text is in
     * @return a lesson of one {@link Prose}, or of nothing if it was something else, which is told
     */
    public Parsed paragraph(PageRef page, SourceValue written) {
        Diagnostics diagnostics = new Diagnostics();
        Set<Lookup> lookups = new LinkedHashSet<>();
        ParseContext reading =
                new ParseContext(outline, glossary, page, files.tellingTo(lookups::add), engines, diagnostics);
        reading.allow(added);
        reading.enter(SourceMap.ofOneLine(written.text(), written.position()));
        Lesson lesson = paragraph(page, written, reading);
        return new Parsed(lesson, summary(page, lesson, reading), diagnostics, origins(lookups, reading));
    }

    private static Lesson paragraph(PageRef page, SourceValue written, ParseContext reading) {
        try {
            Document document = MarkdownParser.parse(written.text());
            Node first = document.getFirstChild();
            if (first instanceof Paragraph && first.getNext() == null) {
                reading.enterEquations(Equations.of(document, written.text()));
                Prose prose = new Prose(new InlineReader(reading).read(first), true, written.position());
                return new Lesson(page, title(page, List.of(prose)), List.of(), ResolvedFrontMatter.NONE);
            }
        } catch (StackOverflowError | TooMuchWork e) {
            // It is told like other texts that are no words of a paragraph.
        }
        reading.report(
                CoreRule.SETTING_VALUE,
                written.position(),
                "this text is something else than the words of one paragraph",
                "put what is longer onto a page, and link that page here");
        return empty(page);
    }

    private static Origins origins(Set<Lookup> lookups, ParseContext reading) {
        return new Origins(
                lookups,
                reading.asked(),
                reading.inventory().scaled(),
                reading.allowance().formulas().spent(),
                reading.allowance().diagrams().spent());
    }

    private Lesson read(PageRef page, SourceText source, ParseContext reading) {
        reading.enter(new SourceMap(source.body(), new Position(source.bodyLine(), 1)));
        int longest = page.kind() == PageKind.DIALOG ? LONGEST_DIALOG : LONGEST;
        if (source.body().length() > longest) {
            String limit = String.format(Locale.ROOT, "%,d", longest);
            return refused(page, reading, 0, "this text is longer than " + limit + " characters");
        }
        try {
            return page.kind() == PageKind.DIALOG ? dialog(page, source, reading) : lesson(page, source, reading);
        } catch (StackOverflowError e) {
            return refused(page, reading, 0, "this text is nested too deeply to be read");
        } catch (TooMuchWork e) {
            return refused(page, reading, e.offset(), e.getMessage());
        }
    }

    private Lesson lesson(PageRef page, SourceText source, ParseContext reading) {
        reading.anchors().keep(QuizIds.in(source.body()));
        Document document = MarkdownParser.parse(source.body());
        reading.enterEquations(Equations.of(document, source.body()));
        IgnoredBlocks.note(document, source.body(), reading);
        ForeignSyntax.tell(document, source.body(), highlighter::knows, reading);
        Optional<TitleHeading> title = TitleHeading.of(
                        document, page.kind(), outline.course().html())
                .filter(found -> found.isReplaced(
                        page.kind(), !page.frontMatter().title().isEmpty()));
        ReadHeading heading =
                title.map(found -> found.take(page.title(), reading)).orElseGet(() -> ReadHeading.plain(page));
        reading.lowerHeadings(hasTopHeading(document) ? 1 : 0);
        if (outline.course().html() == HtmlPolicy.SAFE) {
            HtmlNesting.nest(document, source.body());
        }
        BlockReader blocks = new BlockReader(reading, highlighter);
        Section body = new SectionReader(blocks, reading).read(document, heading);
        List<Footnote> footnotes = Footnotes.read(blocks, reading);
        Footnotes.reportUnused(document, reading);
        return new Lesson(page, body, footnotes, head(page, reading));
    }

    private Lesson dialog(PageRef page, SourceText source, ParseContext reading) {
        BlockReader blocks = new BlockReader(reading, highlighter);
        DialogBlock dialog = new DialogReader(blocks).page(source.body(), new Position(source.bodyLine(), 1));
        return new Lesson(page, title(page, List.of(dialog)), Footnotes.read(blocks, reading), head(page, reading));
    }

    /** Objectives of front matter stand on the page under their names. */
    private static void claimObjectives(PageRef page, ParseContext reading) {
        for (Objective objective : page.frontMatter().objectives()) {
            if (!objective.id().isEmpty() && reading.anchors().claim(objective.id())) {
                reading.inventory().objective(objective);
            }
        }
    }

    private static ResolvedFrontMatter head(PageRef page, ParseContext reading) {
        FrontMatter declared = page.frontMatter();
        List<PageRef> prerequisites = new ArrayList<>();
        HeadLinks links = new HeadLinks(reading);
        declared.prerequisites().forEach(written -> links.page(written).ifPresent(prerequisites::add));
        return new ResolvedFrontMatter(
                prerequisites, declared.publication().image().flatMap(links::image));
    }

    private LessonSummary summary(PageRef page, Lesson lesson, ParseContext reading) {
        int minutes = page.frontMatter()
                .minutes()
                .orElse(Math.max(1, Math.round((float) reading.inventory().words() / WORDS_A_MINUTE)));
        return new LessonSummary(
                page,
                reading.anchors().all(),
                reading.inventory().links(),
                reading.inventory().assets(),
                reading.inventory().words(),
                reading.inventory().words() == 0 && page.frontMatter().minutes().isEmpty() ? 0 : minutes,
                reading.inventory().terms(),
                reading.inventory().objectives(),
                reading.inventory().practice());
    }

    private static Lesson refused(PageRef page, ParseContext reading, int offset, String why) {
        reading.report(CoreRule.LIMIT, reading.at(offset), why, "simplify or split this file; it was not read");
        return empty(page);
    }

    private static Lesson empty(PageRef page) {
        return new Lesson(page, title(page, List.of()), List.of(), ResolvedFrontMatter.NONE);
    }

    private static Section title(PageRef page, List<Block> blocks) {
        return new Section(
                1,
                "",
                RichText.of(page.title()),
                page.title(),
                Attributes.NONE,
                Optional.empty(),
                blocks,
                List.of(),
                page.frontMatter().titlePosition());
    }

    private static boolean hasTopHeading(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return true;
            }
        }
        return false;
    }
}
