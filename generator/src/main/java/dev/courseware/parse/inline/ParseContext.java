package dev.courseware.parse.inline;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.extension.loading.Provided;
import dev.courseware.formula.MathRenderer;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.Attributes;
import dev.courseware.model.Glossary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.source.CourseFiles;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** All that is noted down while one lesson is read. Belongs to one thread. */
public final class ParseContext {
    private static final long MOST_TAKEN_IN = 4_000_000;

    private final Outline outline;
    private final Glossary glossary;
    private final PageRef page;
    private final CourseFiles files;
    private final ContentServices engines;
    private final Diagnostics diagnostics;
    private final Anchors anchors = new Anchors();
    private final Allowance.OfFile allowance;
    private final List<LessonLink> links = new ArrayList<>();
    private final Map<String, AssetRef> assets = new LinkedHashMap<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final FootnoteReferences footnotes = new FootnoteReferences();
    private final AskedPages asked = new AskedPages();
    private final Set<String> scaled = new LinkedHashSet<>();
    private String source;
    private boolean quoting;
    private boolean inDialog;
    private List<List<String>> gaps;
    private FirstUses firstUses;
    private Equations equations = Equations.NONE;
    private ScriptDefinitions definitions = ScriptDefinitions.NONE;
    private AddedSyntax added = AddedSyntax.NONE;
    private SourceMap sourceMap = new SourceMap("", Position.START);
    private int headingShift;
    private int words;
    private int images;
    private int media;
    private long takenIn;
    private int dialogs;

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

    /** Notes a smaller copy of an image that the page shows. */
    void scaled(String file) {
        scaled.add(file);
    }

    /** The smaller copies of images that the page shows, by their places in the site. */
    public Set<String> scaled() {
        return scaled;
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

    public Allowance.OfFile allowance() {
        return allowance;
    }

    public ImageScaler pictures() {
        return engines.pictures();
    }

    /** How many videos and sounds the page plays, with this one. */
    public int nextMedia() {
        return ++media;
    }

    /** Whether a file of this size may still be taken in, so that a page stays about as large as what was written. */
    public boolean mayTakeIn(int bytes) {
        takenIn += bytes;
        return takenIn <= MOST_TAKEN_IN;
    }

    /** Whether this image is the page's first, which is probably in view at once. */
    public boolean isFirstImage() {
        return images++ == 0;
    }

    public Anchors anchors() {
        return anchors;
    }

    /** The text that is being read now: the lesson's body, or one turn of a dialog. */
    public void enter(SourceMap map) {
        sourceMap = map;
    }

    /** The file whose text is being read: the page's own, or one that it quotes. */
    public String source() {
        return source;
    }

    /** Goes on to read a text of another file, whose own page, if it has one, answers for its links. */
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

    /** Reports a name that leads nowhere. */
    public void report(CoreRule rule, Position at, String message, Search search) {
        diagnostics.report(rule, source, at.line(), at.column(), message, search);
    }

    /** Remarks on what runs through a course that was written for another tool: told once, with how often it is met. */
    public void once(String kind, CoreRule rule, Position at, String message, String hint) {
        diagnostics.once(kind, rule, source, at.line(), at.column(), message, hint);
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * Takes an author's attributes: claims the id, and tells of values that nothing reads.
     *
     * @param known the keys that have a meaning where these attributes stand
     * @return the attributes, without an id that is taken already
     */
    public Attributes attributes(Attributes attributes, Position at, List<String> known) {
        return new OwnAttributes(this).of(attributes, at, known);
    }

    void link(LessonLink link) {
        if (!quoting) {
            links.add(link);
        }
    }

    public List<LessonLink> links() {
        return links;
    }

    void asset(AssetRef asset) {
        assets.putIfAbsent(asset.source(), asset);
    }

    public List<AssetRef> assets() {
        return List.copyOf(assets.values());
    }

    /** Lets what this course adds be used. */
    public void allow(AddedSyntax syntax) {
        added = syntax;
    }

    /** What this course adds to the syntax. */
    public AddedSyntax added() {
        return added;
    }

    /** Lets what a jar adds do its work on what stands somewhere; its failure is told. */
    public <T, R> Optional<R> run(Provided<T> provided, Function<T, R> work) {
        return provided.run(source(), diagnostics, () -> work.apply(provided.service()));
    }

    /** Knows the numbers of the equations of the text that is read now. */
    public void enterEquations(Equations numbered) {
        equations = numbered;
    }

    public Equations equations() {
        return equations;
    }

    /** Knows what is defined in the script whose turns are read now; returns what was known before. */
    public ScriptDefinitions enterDefinitions(ScriptDefinitions defined) {
        ScriptDefinitions before = definitions;
        definitions = defined;
        return before;
    }

    public ScriptDefinitions definitions() {
        return definitions;
    }

    /** Lets a term's first use in prose be a link without brackets. */
    public void linkFirstUses(FirstUses uses) {
        firstUses = uses;
    }

    /** Finds terms in prose; empty where only brackets make links. */
    public Optional<FirstUses> firstUses() {
        return Optional.ofNullable(firstUses);
    }

    void term(String id) {
        terms.add(id);
    }

    /** The ids of the terms that were linked. */
    public Set<String> terms() {
        return terms;
    }

    /**
     * Notes a reference to a footnote and returns its own anchor.
     *
     * @param shown whether the page shows it, so that the footnote can lead back there
     */
    String refer(FootnoteBlock footnote, boolean shown) {
        SourceMap map = definitions.place(footnote).orElse(sourceMap);
        return footnotes.refer(footnote, shown, new FootnoteReferences.Place(source, map), anchors);
    }

    /** Goes on to read the footnote that has a number, from 1. */
    public FootnoteBlock enterFootnote(int number) {
        FootnoteBlock footnote = footnotes.get(number);
        FootnoteReferences.Place place = footnotes.place(footnote);
        enterSource(place.source());
        enter(place.map());
        return footnote;
    }

    /** The footnotes referred to so far. */
    public FootnoteReferences footnotes() {
        return footnotes;
    }

    /**
     * Whether what is read now is said in a dialog.
     *
     * @return what was so before
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

    /** Lets double brackets be gaps, which are added to the list, or terms again. */
    public void enterGaps(Optional<List<List<String>>> found) {
        gaps = found.orElse(null);
    }

    /** How many dialogs the page shows so far. */
    public int dialogs() {
        return dialogs;
    }

    /**
     * What the anchors of the next dialog begin with. Nothing else that is read from now on gets them.
     *
     * @param owner tells for a prefix and an id whether a dialog gives such ids
     */
    public String dialogPrefix(BiPredicate<String, String> owner) {
        return anchors.prefix(++dialogs, owner);
    }

    public void countWords(String text) {
        words += Words.count(text);
    }

    public int words() {
        return words;
    }
}
