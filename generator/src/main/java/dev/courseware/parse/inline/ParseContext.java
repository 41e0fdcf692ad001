package dev.courseware.parse.inline;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.extension.loading.Provided;
import dev.courseware.formula.MathRenderer;
import dev.courseware.image.ImageScaler;
import dev.courseware.lab.LabLibrary;
import dev.courseware.model.Attributes;
import dev.courseware.model.Glossary;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What one lesson is read with, and where in it reading is. Belongs to one thread. */
public final class ParseContext {
    private final Outline outline;
    private final Glossary glossary;
    private final PageRef page;
    private final CourseFiles files;
    private final ContentServices engines;
    private final Diagnostics diagnostics;
    private final Anchors anchors = new Anchors();
    private final PageInventory inventory = new PageInventory();
    private final Allowance.OfFile allowance;
    private final FootnoteReferences footnotes = new FootnoteReferences();
    private final AskedPages asked = new AskedPages();
    private String source;
    private boolean quoting;
    private boolean inDialog;
    private List<List<String>> gaps;
    private DrawnNumbers drawn;
    private FirstUses firstUses;
    private Equations equations = Equations.NONE;
    private ScriptDefinitions definitions = new ScriptDefinitions();
    private AddedSyntax added = AddedSyntax.NONE;
    private SourceMap sourceMap = new SourceMap("", Position.START);
    private int headingShift;

    public ParseContext(
            Outline outline,
            Glossary glossary,
            PageRef page,
            CourseFiles files,
            ContentServices engines,
            Diagnostics diagnostics) {
        this.outline = outline;
        this.glossary = glossary;
        this.page = page;
        this.source = page.source();
        this.files = files;
        this.engines = engines;
        this.allowance = new Allowance.OfFile(engines.allowance());
        this.diagnostics = diagnostics;
    }

    public Outline outline() {
        return outline;
    }

    /** What was asked of the outline. */
    public AskedPages asked() {
        return asked;
    }

    public Glossary glossary() {
        return glossary;
    }

    public PageRef page() {
        return page;
    }

    public CourseFiles files() {
        return files;
    }

    public MathRenderer formulas() {
        return engines.formulas();
    }

    public DiagramRenderer diagrams() {
        return engines.diagrams();
    }

    /** What the interface says, in the course's language. */
    public String word(String name, Object... places) {
        return engines.words().word(name, places);
    }

    /** Whether the course's language writes decimals behind a comma. */
    public boolean decimalComma() {
        return word("decimalSign").equals(",");
    }

    /** The labs that are there. */
    public LabLibrary labs() {
        return engines.labs();
    }

    public Allowance.OfFile allowance() {
        return allowance;
    }

    public ImageScaler pictures() {
        return engines.pictures();
    }

    public Anchors anchors() {
        return anchors;
    }

    /** What the page holds so far. */
    public PageInventory inventory() {
        return inventory;
    }

    /** Sets the text that is being read: the lesson's body, or one turn of a dialog. */
    public void enter(SourceMap map) {
        sourceMap = map;
    }

    /** The file whose text is being read: the page's own, or one that it quotes. */
    public String source() {
        return source;
    }

    /** Continues with a text of another file, whose own page, if it has one, answers for its links. */
    public void enterSource(String file) {
        source = file;
        quoting = !file.equals(page.source());
    }

    public Position at(int offset) {
        return sourceMap.at(offset);
    }

    public SourceMap sourceMap() {
        return sourceMap;
    }

    /** How many levels headings are lowered, since the page's title is the only heading of level 1. */
    public int headingShift() {
        return headingShift;
    }

    public void lowerHeadings(int levels) {
        headingShift = levels;
    }

    public void report(CoreRule rule, Position at, String message, String hint) {
        diagnostics.report(rule, source, at.line(), at.column(), message, hint);
    }

    /** Reports a file of the course that can't be read. */
    public void reportUnreadable(String file, Position at, IOException why) {
        String message = file + " can't be read: " + Unreadable.reason(why);
        report(CoreRule.FILE_UNREADABLE, at, message, "check its size and permissions");
    }

    /** Reports a name that leads nowhere. */
    public void report(CoreRule rule, Position at, String message, Search search) {
        diagnostics.report(rule, source, at.line(), at.column(), message, search);
    }

    /**
     * Reports something that occurs throughout a course written for another tool: once, with the number of occurrences.
     */
    public void once(String kind, CoreRule rule, Position at, String message, String hint) {
        diagnostics.once(kind, rule, source, at.line(), at.column(), message, hint);
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * Reads an author's attributes: claims the id, and reports values that have no meaning.
     *
     * @param known the keys that have a meaning where these attributes stand
     * @return the attributes, without an id that is taken already
     */
    public Attributes attributes(Attributes attributes, Position at, List<String> known) {
        return new OwnAttributes(this).of(attributes, at, known);
    }

    /** Notes a link, unless it is in a text of another page, which answers for it. */
    void link(LessonLink link) {
        if (!quoting) {
            inventory.link(link);
        }
    }

    /** Sets what this course adds to the syntax. */
    public void allow(AddedSyntax syntax) {
        added = syntax;
    }

    /** What this course adds to the syntax. */
    public AddedSyntax added() {
        return added;
    }

    /** Runs what a jar adds; if that fails, it is reported, and the result is empty. */
    public <T, R> Optional<R> run(Provided<T> provided, Function<T, R> work) {
        return provided.run(source(), diagnostics, () -> work.apply(provided.service()));
    }

    /** Sets the equations of the text that is being read. */
    public void enterEquations(Equations numbered) {
        equations = numbered;
    }

    public Equations equations() {
        return equations;
    }

    /** Sets the definitions of the script whose turns are being read; returns those that were set before. */
    public ScriptDefinitions enterDefinitions(ScriptDefinitions defined) {
        ScriptDefinitions before = definitions;
        definitions = defined;
        return before;
    }

    public ScriptDefinitions definitions() {
        return definitions;
    }

    /** Makes the first use of a term in prose a link, even without brackets. */
    public void linkFirstUses(FirstUses uses) {
        firstUses = uses;
    }

    /** Finds terms in prose; empty where only brackets make links. */
    public Optional<FirstUses> firstUses() {
        return Optional.ofNullable(firstUses);
    }

    /**
     * Notes a reference to a footnote and returns its own anchor.
     *
     * @param shown whether the page shows it, so that the footnote can lead back there
     */
    String refer(FootnoteBlock footnote, boolean shown) {
        SourceMap map = definitions.place(footnote).orElse(sourceMap);
        return footnotes.refer(footnote, shown, new FootnoteReferences.Place(source, map, definitions), anchors);
    }

    /** Continues with the footnote that has a number, from 1. */
    public FootnoteBlock enterFootnote(int number) {
        FootnoteBlock footnote = footnotes.get(number);
        FootnoteReferences.Place place = footnotes.place(footnote);
        enterSource(place.source());
        enter(place.map());
        definitions = place.definitions();
        definitions.enter(footnote);
        return footnote;
    }

    /** The footnotes referred to so far. */
    public FootnoteReferences footnotes() {
        return footnotes;
    }

    /**
     * Sets whether the text that is being read is said in a dialog.
     *
     * @return what was set before
     */
    public boolean enterDialog(boolean inside) {
        boolean before = inDialog;
        inDialog = inside;
        return before;
    }

    public boolean isInDialog() {
        return inDialog;
    }

    /** The gaps of the text that is read now, each with what may stand in it; empty where double brackets are terms. */
    public Optional<List<List<String>>> gaps() {
        return Optional.ofNullable(gaps);
    }

    /** Makes double brackets gaps, which are added to the list, or makes them terms again. */
    public void enterGaps(Optional<List<List<String>>> found) {
        gaps = found.orElse(null);
    }

    /** The numbers that the question draws that is read now; empty outside of such questions. */
    public Optional<DrawnNumbers> drawn() {
        return Optional.ofNullable(drawn);
    }

    /** Makes names in braces numbers that are drawn, or makes them text again. */
    public void enterDrawn(Optional<DrawnNumbers> numbers) {
        drawn = numbers.orElse(null);
    }

    /**
     * What the anchors of the next dialog begin with. Nothing else that is read from now on gets them.
     *
     * @param owner tells for a prefix and an id whether a dialog gives such ids
     */
    public String dialogPrefix(BiPredicate<String, String> owner) {
        return anchors.prefix(inventory.nextDialog(), owner);
    }
}
