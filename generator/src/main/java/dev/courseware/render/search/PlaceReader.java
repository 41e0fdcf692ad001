package dev.courseware.render.search;

import dev.courseware.model.Answers;
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
import dev.courseware.model.DialogBody;
import dev.courseware.model.Division;
import dev.courseware.model.Figure;
import dev.courseware.model.Footnote;
import dev.courseware.model.Formula;
import dev.courseware.model.Heading;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lesson;
import dev.courseware.model.Media;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Rule;
import dev.courseware.model.Section;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides a lesson into places, in reading order. What the page doesn't show is left out. */
final class PlaceReader implements Block.Visitor<PlaceReader> {
    private final Audience audience;
    private final List<Draft> places = new ArrayList<>();
    private Draft current;

    private PlaceReader(PageRef page) {
        audience = page.kind() == PageKind.DECK ? Audience.SLIDE : Audience.PAGE;
        begin("", page.title(), "");
    }

    /** The places of a lesson; the first is its beginning, with its title. */
    static List<Place> read(Lesson lesson) {
        PlaceReader reader = new PlaceReader(lesson.page());
        reader.about(lesson.page());
        reader.blocks(lesson.body().blocks());
        lesson.body().sections().forEach(reader::section);
        for (Footnote note : lesson.footnotes()) {
            reader.begin(note.id(), "", "");
            reader.blocks(note.blocks());
        }
        return reader.places();
    }

    /** The only place of a page without text. */
    static List<Place> read(PageRef page) {
        PlaceReader reader = new PlaceReader(page);
        reader.about(page);
        return reader.places();
    }

    private List<Place> places() {
        return places.stream().map(Draft::place).toList();
    }

    private void about(PageRef page) {
        current.add(page.frontMatter().description());
        page.frontMatter().objectives().forEach(current::add);
        page.frontMatter().tags().forEach(current::add);
    }

    private void begin(String anchor, String heading, String speaker) {
        current = new Draft(anchor, heading, speaker);
        places.add(current);
    }

    private void section(Section section) {
        begin(section.id(), section.text(), "");
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private PlaceReader blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private PlaceReader inside(Block block) {
        block.children().forEach(this::blocks);
        return this;
    }

    private PlaceReader add(String words) {
        current.add(words);
        return this;
    }

    private PlaceReader add(RichText text) {
        return add(FormulaWords.of(text));
    }

    @Override
    public PlaceReader prose(Prose prose) {
        return add(prose.content());
    }

    @Override
    public PlaceReader html(HtmlBlock html) {
        return add(html.text());
    }

    @Override
    public PlaceReader division(Division division) {
        return blocks(division.blocks());
    }

    @Override
    public PlaceReader heading(Heading heading) {
        return add(heading.text());
    }

    @Override
    public PlaceReader list(ItemList list) {
        return inside(list);
    }

    /** An entry with an anchor is a term of the glossary. */
    @Override
    public PlaceReader definitions(DefinitionList definitions) {
        Draft around = current;
        for (DefinitionList.Entry entry : definitions.entries()) {
            List<String> names = entry.terms().stream().map(FormulaWords::of).toList();
            if (entry.id().isEmpty()) {
                names.forEach(this::add);
            } else {
                begin(entry.id(), String.join(", ", names), "");
            }
            entry.meanings().forEach(this::blocks);
        }
        current = around;
        return this;
    }

    @Override
    public PlaceReader quote(Quote quote) {
        return inside(quote);
    }

    @Override
    public PlaceReader rule(Rule rule) {
        return this;
    }

    @Override
    public PlaceReader pause(Pause pause) {
        return this;
    }

    @Override
    public PlaceReader table(Table table) {
        add(table.caption());
        table.head().forEach(this::add);
        table.rows().forEach(row -> row.forEach(this::add));
        return this;
    }

    @Override
    public PlaceReader code(CodeListing code) {
        return add(code.title()).add(code.text());
    }

    @Override
    public PlaceReader figure(Figure figure) {
        return add(figure.alternative()).add(figure.caption());
    }

    @Override
    public PlaceReader callout(Callout callout) {
        return add(callout.title()).inside(callout);
    }

    @Override
    public PlaceReader details(Details details) {
        return add(details.title()).inside(details);
    }

    @Override
    public PlaceReader region(Region region) {
        return region.audience() == audience ? inside(region) : this;
    }

    @Override
    public PlaceReader columns(Columns columns) {
        return inside(columns);
    }

    @Override
    public PlaceReader formula(Formula formula) {
        return add(FormulaWords.of(formula.math()));
    }

    @Override
    public PlaceReader diagram(Diagram diagram) {
        return add(diagram.title()).add(diagram.alternative());
    }

    @Override
    public PlaceReader chart(Chart chart) {
        return add(chart.title()).add(chart.alternative()).inside(chart);
    }

    @Override
    public PlaceReader media(Media media) {
        add(media.name()).add(media.caption());
        media.words().forEach(this::add);
        return this;
    }

    @Override
    public PlaceReader tabs(Tabs tabs) {
        tabs.tabs().forEach(tab -> add(tab.title()).blocks(tab.blocks()));
        return this;
    }

    @Override
    public PlaceReader custom(CustomContainer container) {
        return add(container.title()).inside(container);
    }

    @Override
    public PlaceReader demo(Demo demo) {
        return inside(demo);
    }

    /** What tells the answer is left out, as is what only becomes clear with it. */
    @Override
    public PlaceReader quiz(Quiz quiz) {
        return add(quiz.title()).blocks(quiz.question()).offered(quiz.answers());
    }

    private PlaceReader offered(Answers answers) {
        answers.accept(new Offered(this::blocks, this::add));
        return this;
    }

    /** Each turn is a place; what nobody says belongs to what stands above it. */
    @Override
    public PlaceReader dialog(DialogBlock block) {
        Draft around = current;
        Map<String, String> names = new HashMap<>();
        for (Speaker speaker : block.dialog().cast()) {
            names.put(speaker.id(), speaker.name());
        }
        List<DialogPart> parts = block.dialog().parts();
        int beats = 0;
        for (int i = 0; i < parts.size(); i++) {
            DialogBody body = block.bodies().get(i);
            if (parts.get(i) instanceof Beat beat) {
                begin(block.beatId(++beats), beat.title(), "");
                continue;
            }
            if (parts.get(i) instanceof Turn turn) {
                begin(block.turnId(turn.number()), "", names.getOrDefault(turn.speaker(), turn.speaker()));
            }
            blocks(body.blocks());
            body.marks().forEach(mark -> blocks(mark.blocks()));
        }
        current = around;
        return this;
    }
}
