package dev.courseware.parse;

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
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.render.inline.InlineHtml;
import dev.courseware.render.inline.Location;
import dev.courseware.render.inline.PageLocation;
import java.util.List;

/** Writes the blocks that plain CommonMark can give as the specification's examples do; others fall out visibly. */
final class CommonMarkWriter implements Block.Visitor<Void> {
    private static final Location PAGE = new PageLocation("a.html");

    private final StringBuilder out = new StringBuilder();

    static String write(List<Block> blocks) {
        CommonMarkWriter writer = new CommonMarkWriter();
        blocks.forEach(block -> block.accept(writer));
        return writer.out.toString();
    }

    @Override
    public Void prose(Prose prose) {
        String words = InlineHtml.of(prose.content(), PAGE).value();
        out.append(prose.paragraph() ? "<p>" + words + "</p>" : words).append('\n');
        return null;
    }

    @Override
    public Void html(HtmlBlock html) {
        out.append(InlineHtml.of(html.content(), PAGE)).append('\n');
        return null;
    }

    @Override
    public Void division(Division division) {
        return element(division.element(), write(division.blocks()));
    }

    @Override
    public Void heading(Heading heading) {
        return element(
                "h" + heading.level(), InlineHtml.of(heading.title(), PAGE).value());
    }

    @Override
    public Void list(ItemList list) {
        String start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + '"' : "";
        out.append(list.ordered() ? "<ol" : "<ul").append(start).append(">\n");
        for (ItemList.Item item : list.items()) {
            element("li", write(item.blocks()));
        }
        out.append(list.ordered() ? "</ol>\n" : "</ul>\n");
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        return element("blockquote", write(quote.blocks()));
    }

    @Override
    public Void rule(HorizontalRule rule) {
        out.append("<hr>\n");
        return null;
    }

    @Override
    public Void code(CodeListing code) {
        String language = code.language().isEmpty() ? "" : " class=\"language-" + Html.text(code.language()) + '"';
        out.append("<pre><code").append(language).append('>').append(Html.text(code.text()));
        out.append("\n</code></pre>\n");
        return null;
    }

    /** CommonMark knows images in paragraphs only, and titles instead of captions. */
    @Override
    public Void diagram(Diagram block) {
        throw new IllegalArgumentException("the specification has no diagrams");
    }

    @Override
    public Void chart(Chart block) {
        throw new IllegalArgumentException("the specification has no charts");
    }

    @Override
    public Void media(Media block) {
        throw new IllegalArgumentException("the specification has no videos");
    }

    @Override
    public Void formula(Formula block) {
        throw new IllegalArgumentException("the specification has no formulas");
    }

    @Override
    public Void figure(Figure figure) {
        String title = figure.caption().isEmpty() ? "" : " title=\"" + figure.caption() + '"';
        return element(
                "p",
                "<img src=\"" + figure.source().path() + "\" alt=\"" + Html.text(figure.alternative()) + '"' + title
                        + ">");
    }

    @Override
    public Void definitions(DefinitionList definitions) {
        return element("definitions", "");
    }

    @Override
    public Void pause(Pause pause) {
        out.append("<p>. . .</p>\n");
        return null;
    }

    @Override
    public Void table(Table table) {
        return element("table", "");
    }

    @Override
    public Void callout(Callout callout) {
        return element("callout", write(callout.blocks()));
    }

    @Override
    public Void details(Details details) {
        return element("details", write(details.blocks()));
    }

    @Override
    public Void region(Region region) {
        return element("region", write(region.blocks()));
    }

    @Override
    public Void columns(Columns columns) {
        return element("columns", "");
    }

    @Override
    public Void model(FormulaModel model) {
        return element("model", write(model.question()));
    }

    @Override
    public Void lab(Lab lab) {
        return element("lab", write(lab.question()));
    }

    @Override
    public Void dialog(DialogBlock dialog) {
        return element("dialog", "");
    }

    @Override
    public Void tabs(Tabs tabs) {
        return element("tabs", "");
    }

    @Override
    public Void custom(CustomContainer container) {
        return element("custom", write(container.blocks()));
    }

    @Override
    public Void demo(Demo demo) {
        return element("demo", write(demo.blocks()));
    }

    @Override
    public Void bank(Bank bank) {
        return element("bank", write(bank.children().get(0)));
    }

    @Override
    public Void quiz(Quiz quiz) {
        return element("quiz", write(quiz.question()));
    }

    private Void element(String name, String content) {
        out.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
        return null;
    }
}
