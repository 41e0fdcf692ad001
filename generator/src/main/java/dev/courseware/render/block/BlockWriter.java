package dev.courseware.render.block;

import dev.courseware.model.Bank;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Division;
import dev.courseware.model.Figure;
import dev.courseware.model.Footnote;
import dev.courseware.model.Formula;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.Html;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.TurnMark;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import dev.courseware.render.SharedBlocks;
import dev.courseware.render.chart.ChartDrawing;
import dev.courseware.render.chart.ChartDrawing.Size;
import dev.courseware.render.inline.Appendix;
import dev.courseware.render.inline.Appendix.Asked;
import dev.courseware.render.inline.InlineHtml;
import dev.courseware.render.inline.InlineStyle;
import dev.courseware.render.inline.InlineStyle.GapLook;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.TagAttributes;
import dev.courseware.render.template.Rendition;
import dev.courseware.render.template.Templates;
import dev.courseware.typography.Typographer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Writes blocks as HTML. Text and lists are written here, because pages are full of them; blocks with a look of their
 * own go through the theme's templates {@code blocks/…}. Made for one page.
 */
public final class BlockWriter implements Block.Visitor<Void>, Rendition {
    /**
     * Prism marks fragments of addresses with the class {@code fragment}, which reveal.js would take for a step; slides
     * do without it.
     */
    private static final String TOKEN_STEP = "<span class=\"token fragment";

    private final Templates templates;
    private final Location location;
    private final String root;
    private final Set<Audience> audiences;
    private final InlineStyle style;
    private final Set<String> features;
    private final boolean onSlide;
    private final SharedBlocks shared;
    private final StringBuilder out = new StringBuilder(512);
    private Waiting waiting = Waiting.NEVER;
    private Typographer typographer;
    private PracticeLinks practice = PracticeLinks.NONE;
    /** What charts of whole slides are drawn for. */
    private Size slide = Size.SLIDE;
    /** What the answers belong to that are written. */
    private Asked asked = Asked.NOTHING;

    /** Whether what is written is shown later than the rest of its slide. */
    private enum Waiting {
        NEVER,
        MAY,
        DOES
    }

    /**
     * @param location the page that is written
     * @param audiences whose regions are written; other regions are left out
     */
    public BlockWriter(Templates templates, Location location, Set<Audience> audiences) {
        this(templates, location, audiences, new SharedBlocks(location.root()));
    }

    /**
     * @param location the page that is written
     * @param audiences whose regions are written; other regions are left out
     * @param shared what other pages of the same lesson have in common with this one
     */
    public BlockWriter(Templates templates, Location location, Set<Audience> audiences, SharedBlocks shared) {
        this(
                templates,
                templates.typographer(),
                location,
                audiences,
                audiences.contains(Audience.SLIDE) ? InlineStyle.SLIDE : InlineStyle.PAGE,
                new TreeSet<>(),
                shared);
    }

    private BlockWriter(
            Templates templates,
            Typographer typographer,
            Location location,
            Set<Audience> audiences,
            InlineStyle style,
            Set<String> features,
            SharedBlocks shared) {
        this.templates = templates;
        this.typographer = typographer;
        this.location = location;
        this.root = location.root();
        this.audiences = audiences;
        this.style = style;
        this.features = features;
        this.onSlide = audiences.contains(Audience.SLIDE);
        this.shared = shared;
    }

    /** A writer for what goes inside of something else. */
    private BlockWriter inner() {
        return with(location, style);
    }

    private BlockWriter with(Location place, InlineStyle look) {
        BlockWriter writer = new BlockWriter(templates, typographer, place, audiences, look, features, shared);
        writer.asked = asked;
        writer.practice = practice;
        writer.slide = slide;
        return writer;
    }

    /** Lets objectives say where they are practised. */
    public BlockWriter practised(PracticeLinks links) {
        practice = links;
        return this;
    }

    /**
     * The same for slides of a shape.
     *
     * @param ratio {@code 16:9} or {@code 4:3}
     */
    public BlockWriter forSlides(String ratio) {
        slide = Size.slide(ratio);
        return this;
    }

    /** A writer for what goes inside of something else and may hold gaps. */
    BlockWriter gaps(GapLook gaps) {
        return with(location, style.with(gaps));
    }

    /** A writer for a part of the page with places of its own. */
    public BlockWriter at(Location part) {
        return with(part, style);
    }

    /** What was written that needs a style sheet or a script of its own: {@code dialog}, {@code tabs}, {@code chart}. */
    public List<String> features() {
        return List.copyOf(features);
    }

    /** Writes blocks. On a slide, what follows a pause is shown later. */
    public BlockWriter write(List<? extends Block> blocks) {
        Waiting around = waiting;
        waiting = Waiting.MAY;
        blocks.forEach(this::write);
        out.append(waiting == Waiting.DOES ? "</div>\n" : "");
        waiting = around;
        return this;
    }

    public BlockWriter write(Block block) {
        block.accept(this);
        return this;
    }

    /** Returns what was written, and begins anew. */
    public Html take() {
        Html html = new Html(out.toString());
        out.setLength(0);
        return html;
    }

    /**
     * Writes a section's heading with a link to itself, for those who use a pointer; others have the table of contents.
     */
    public void heading(int level, String id, RichText title) {
        int deep = location.level(level);
        out.append("<h").append(deep).append(" id=\"").append(Html.text(id(id))).append("\">");
        inline(title);
        out.append(" <a class=\"anchor\" href=\"").append(Html.text(location.own(id)));
        out.append("\" aria-hidden=\"true\" tabindex=\"-1\">#</a></h")
                .append(deep)
                .append(">\n");
    }

    /** Writes the notes at a page's foot. */
    public Html footnotes(List<Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return Html.EMPTY;
        }
        List<FootnoteView> views = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            EndedText text = EndedText.of(footnote.blocks(), this);
            views.add(new FootnoteView(
                    footnote.number(),
                    id(footnote.id()),
                    footnote.references().stream().map(this::id).toList(),
                    text.body(),
                    text.last()));
        }
        Map<String, ?> data = Map.of("footnotes", views, "amongOthers", location.isAmongOthers());
        return new Html(templates.render("blocks/footnotes", root, data));
    }

    @Override
    public Void prose(Prose prose) {
        paragraph(prose);
        out.append('\n');
        return null;
    }

    /** Writes a paragraph, or what stands in one's place, without a line's end. */
    void paragraph(Prose prose) {
        out.append(prose.paragraph() ? "<p>" : "");
        if (isAlike() && Unplaced.is(prose.content())) {
            out.append(shared.html(prose, root, () -> written(prose.content())));
        } else {
            inline(prose.content());
        }
        out.append(prose.paragraph() ? "</p>" : "");
    }

    /** Whether words are set here as elsewhere; those of an element in another language stand without it on slides. */
    private boolean isAlike() {
        return typographer == templates.typographer();
    }

    @Override
    public String href(Target target) {
        return location.href(target);
    }

    @Override
    public String id(String id) {
        return location.id(id);
    }

    /** Returns running text as this page shows it. */
    @Override
    public Html text(RichText text) {
        return new Html(written(text));
    }

    private String written(RichText text) {
        StringBuilder alone = new StringBuilder(256);
        InlineHtml.append(typographer.apply(text), location, style, features, alone);
        return alone.toString();
    }

    private void inline(RichText text) {
        InlineHtml.append(typographer.apply(text), location, style, features, out);
    }

    @Override
    public Void html(HtmlBlock html) {
        inline(html.content());
        out.append('\n');
        return null;
    }

    @Override
    public Void division(Division division) {
        if (division.html().isPresent() && !onSlide) {
            inline(division.html().get());
            out.append('\n');
            return null;
        }
        out.append('<').append(division.element());
        TagAttributes.appendOfWords(division.attributes(), location, out);
        out.append(">\n");
        Typographer around = typographer;
        typographer = division.attributes().value("lang").map(around::in).orElse(around);
        write(division.blocks());
        typographer = around;
        out.append("</").append(division.element()).append(">\n");
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        heading(heading.level(), heading.id(), heading.title());
        return null;
    }

    @Override
    public Void list(ItemList list) {
        new ListWriter(this, out, location, onSlide, templates, practice).write(list);
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        out.append("<dl>\n");
        for (DefinitionList.Entry entry : list.entries()) {
            for (RichText term : entry.terms()) {
                out.append("<dt>");
                inline(term);
                out.append("</dt>\n");
            }
            entry.meanings().forEach(meaning -> {
                out.append("<dd>");
                write(meaning);
                out.append("</dd>\n");
            });
        }
        out.append("</dl>\n");
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        out.append("<blockquote>\n");
        write(quote.blocks());
        out.append("</blockquote>\n");
        return null;
    }

    @Override
    public Void rule(HorizontalRule rule) {
        out.append("<hr>\n");
        return null;
    }

    /** A pause has a meaning only on a slide, and only among blocks. */
    @Override
    public Void pause(Pause pause) {
        if (onSlide && waiting != Waiting.NEVER) {
            out.append(waiting == Waiting.DOES ? "</div>\n" : "").append("<div class=\"fragment\">\n");
            waiting = Waiting.DOES;
        }
        return null;
    }

    @Override
    public Void table(Table table) {
        out.append(isAlike() && Unplaced.is(table) ? shared.html(table, root, () -> written(table)) : written(table));
        return null;
    }

    private String written(Table table) {
        Map<String, ?> data = Map.of("block", table, "label", table.caption().label(), "paper", PaperWidth.of(table));
        return templates.render("blocks/table", root, data, this) + '\n';
    }

    @Override
    public Void code(CodeListing code) {
        boolean alike = Unplaced.is(code) && !(onSlide && CodeLineView.hangs(code));
        String html = alike ? shared.html(code, root, () -> written(code)) : written(code);
        out.append(onSlide ? html.replace(TOKEN_STEP, "<span class=\"token") : html)
                .append('\n');
        return null;
    }

    private String written(CodeListing code) {
        List<List<Integer>> steps = onSlide ? code.steps() : List.of();
        List<CodeLineView> lines = CodeLineView.of(code, !onSlide, onSlide, location);
        boolean hangs = onSlide && CodeLineView.hangs(code);
        Map<String, ?> data = Map.of("block", code, "lines", lines, "steps", steps, "hangs", hangs);
        return templates.render("blocks/code", root, data);
    }

    @Override
    public Void diagram(Diagram diagram) {
        features.add("diagram");
        if (diagram.language().equals("mermaid")) {
            features.add("mermaid");
        }
        return template("diagram", Map.of("block", diagram));
    }

    /** Drawings of which the style sheet shows the one that there is room for; on a slide without the numbers. */
    @Override
    public Void chart(Chart chart) {
        features.add("chart");
        Map<String, Object> data = new HashMap<>(Map.of(
                "block", chart,
                "wide", drawn(chart, onSlide ? slide : Size.PAGE),
                "narrow", drawn(chart, onSlide ? Size.SLIDE_COLUMN : Size.PHONE)));
        if (!onSlide) {
            data.put("table", children(List.of(chart.table())));
        } else if (slide == Size.SLIDE) {
            data.put("high", drawn(chart, Size.SLIDE_HIGH));
        }
        return template("chart", data);
    }

    private ChartDrawing drawn(Chart chart, Size size) {
        return shared.drawing(chart, size, () -> ChartDrawing.of(chart, size));
    }

    /** A chart of a model, drawn. */
    ChartDrawing drawn(FormulaModel.Graph graph, Size size, boolean decimalComma) {
        return shared.drawing(graph, size, () -> ChartDrawing.of(graph, size, decimalComma));
    }

    @Override
    public Void formula(Formula formula) {
        features.add("math");
        return template("formula", Map.of("block", formula, "paper", PaperWidth.of(formula)));
    }

    @Override
    public Void figure(Figure figure) {
        features.add("figure");
        // Where there is much on paper, nothing may wait until it comes into view.
        Figure shown = location.isAmongOthers() ? figure.eager() : figure;
        Map<String, ?> data =
                Map.of("block", shown, "sizes", onSlide ? "100vw" : figure.sizes(), "waits", !location.isAmongOthers());
        return template("figure", data);
    }

    @Override
    public Void media(Media media) {
        features.add("media");
        return template("media", Map.of("block", media, "onSlide", onSlide));
    }

    @Override
    public Void callout(Callout callout) {
        Asked around = asked;
        if (callout.number() > 0 || callout.kind().equals("discussion")) {
            asked = new Asked(callout.kind(), callout.number(), title(callout.title()));
        }
        Html content = children(callout.blocks());
        asked = around;
        return template("callout", Map.of("block", callout, "content", content));
    }

    /** A title where it is said once more. */
    private Html title(RichText title) {
        return text(title.withoutPlaces());
    }

    /** Whether answers stand elsewhere, as on paper. */
    boolean isApart() {
        return location.appendix().isPresent();
    }

    /** Whether models and labs may be played here; on paper nothing moves, and what would move it isn't there. */
    boolean plays() {
        return !isApart();
    }

    /**
     * Puts an answer where answers are printed, and returns what refers to it.
     *
     * @param kind {@code answer}, {@code hint} or {@code solution}
     * @param title its author's, or empty
     * @param own the anchor that its author gave it, or empty
     */
    Html apart(Asked owner, String kind, Html title, Html content, String own) {
        Appendix appendix = location.appendix().orElseThrow();
        Appendix.Answer answer = appendix.add(owner, kind, title, content, own);
        Map<String, ?> data = Map.of("answer", answer, "lesson", appendix.title());
        return new Html(templates.render("print-answer-place", root, data) + "\n");
    }

    @Override
    public Void details(Details details) {
        boolean answer = !details.kind().equals("details");
        if (answer && isApart()) {
            String own = details.attributes().id();
            out.append(apart(
                    asked,
                    details.kind(),
                    title(details.title()),
                    children(details.blocks()),
                    own.isEmpty() ? own : id(own)));
            return null;
        }
        if (answer) {
            features.add("answers");
        }
        return template("details", Map.of("block", details, "content", children(details.blocks())));
    }

    @Override
    public Void columns(Columns columns) {
        List<Html> contents = columns.columns().stream().map(this::children).toList();
        return template("columns", Map.of("block", columns, "columns", contents));
    }

    @Override
    public Void tabs(Tabs tabs) {
        features.add("tabs");
        List<TabView> views = new ArrayList<>();
        for (Tabs.Tab tab : tabs.tabs()) {
            views.add(new TabView(id(tab.id()), text(tab.title()), tab.text(), children(tab.blocks())));
        }
        return template("tabs", Map.of("block", tabs, "tabs", views));
    }

    @Override
    public Void custom(CustomContainer container) {
        return template(
                container.name(),
                Map.of(
                        "block",
                        container,
                        "title",
                        container.title(),
                        "attributes",
                        container.attributes().values(),
                        "content",
                        children(container.blocks()),
                        "onSlide",
                        onSlide));
    }

    /** On a slide, both stand one below the other like all else. */
    @Override
    public Void demo(Demo demo) {
        if (onSlide) {
            write(demo.all());
            return null;
        }
        Html source = children(List.of(demo.source()));
        return template("demo", Map.of("block", demo, "source", source, "result", children(demo.blocks())));
    }

    /** On a slide and on paper, the first draw. */
    @Override
    public Void bank(Bank bank) {
        if (onSlide || isApart()) {
            write(bank.firstQuestions());
            return null;
        }
        features.add("draw");
        List<Html> others = IntStream.range(0, bank.questions().size())
                .filter(i -> !bank.first().contains(i))
                .mapToObj(i -> children(List.of(bank.questions().get(i))))
                .toList();
        return template(
                "bank",
                Map.of(
                        "block",
                        bank.withId(id(bank.id())),
                        "asked",
                        bank.firstQuestions().stream()
                                .map(quiz -> children(List.of(quiz)))
                                .toList(),
                        "others",
                        others));
    }

    @Override
    public Void quiz(Quiz quiz) {
        features.add("quiz");
        features.addAll(QuizWriter.features(quiz));
        quiz.draw().ifPresent(draw -> features.add("draw"));
        Asked around = asked;
        asked = new Asked("quiz", quiz.number(), title(quiz.title()));
        Map<String, Object> data = new QuizWriter(this, onSlide).data(quiz.withId(id(quiz.id())));
        if (isApart() && QuizWriter.tells(quiz)) {
            Html answer = new Html(templates.render("quiz-answer", root, data, this));
            data.put("apart", apart(asked, "answer", Html.EMPTY, answer, ""));
        }
        asked = around;
        return template("quiz", data);
    }

    @Override
    public Void model(FormulaModel model) {
        features.add("chart");
        features.add("model");
        return template("model", new ModelWriter(this, onSlide).data(model.withId(id(model.id()))));
    }

    @Override
    public Void lab(Lab lab) {
        features.add("lab");
        Map<String, Object> data = new HashMap<>();
        data.put("block", lab.withId(id(lab.id())));
        data.put("name", lab.title().plain());
        data.put("onSlide", onSlide);
        data.put("plays", plays());
        data.put("question", children(lab.question()));
        if (!onSlide) {
            data.put("results", children(lab.results().rows().isEmpty() ? List.of() : List.of(lab.results())));
            data.put("explanation", children(lab.explanation()));
        }
        return template("lab", data);
    }

    /** Writes what the slide of a quiz shows, on its own; what fills gaps waits. */
    public Html asked(List<? extends Block> blocks) {
        features.add("quiz");
        return gaps(GapLook.WAITING).write(blocks).take();
    }

    @Override
    public Void region(Region region) {
        if (audiences.contains(region.audience())) {
            write(region.blocks());
        }
        return null;
    }

    @Override
    public Void dialog(DialogBlock dialog) {
        features.add("dialog");
        DialogViews views = new DialogViews(dialog.withPrefix(id(dialog.prefix())), this);
        return template("dialog", views.data(location.level(DialogViews.BEATS)));
    }

    /** Writes the turns of a dialog to be shown one after the other, under an anchor that their slide has. */
    public Html turns(DialogBlock dialog) {
        features.add("dialog");
        return alone("dialog", new DialogViews(dialog, this).steps());
    }

    /** Writes a question about a turn on its own. */
    public Html question(TurnMark mark) {
        features.add("dialog");
        return alone("question", Map.of("mark", DialogViews.mark(mark, this)));
    }

    private Html alone(String name, Map<String, ?> data) {
        BlockWriter alone = inner();
        alone.template(name, data);
        return alone.take();
    }

    /** Writes blocks on their own. */
    public Html children(List<? extends Block> blocks) {
        return inner().write(blocks).take();
    }

    private Void template(String name, Map<String, ?> data) {
        out.append(templates.render("blocks/" + name, root, data, this)).append('\n');
        return null;
    }
}
