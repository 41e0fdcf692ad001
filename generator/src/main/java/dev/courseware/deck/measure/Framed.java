package dev.courseware.deck.measure;

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

/** Decides which kinds of blocks have a frame or picture, and so more room around them than text. */
final class Framed implements Block.Visitor<Boolean> {
    static final Framed KIND = new Framed();

    private Framed() {}

    @Override
    public Boolean prose(Prose prose) {
        return false;
    }

    @Override
    public Boolean html(HtmlBlock html) {
        return false;
    }

    @Override
    public Boolean division(Division division) {
        return false;
    }

    @Override
    public Boolean heading(Heading heading) {
        return false;
    }

    @Override
    public Boolean list(ItemList list) {
        return false;
    }

    @Override
    public Boolean definitions(DefinitionList definitions) {
        return false;
    }

    @Override
    public Boolean quote(Quote quote) {
        return true;
    }

    @Override
    public Boolean rule(HorizontalRule rule) {
        return false;
    }

    @Override
    public Boolean pause(Pause pause) {
        return false;
    }

    @Override
    public Boolean table(Table table) {
        return true;
    }

    @Override
    public Boolean code(CodeListing code) {
        return true;
    }

    @Override
    public Boolean diagram(Diagram diagram) {
        return true;
    }

    @Override
    public Boolean chart(Chart chart) {
        return true;
    }

    @Override
    public Boolean formula(Formula formula) {
        return false;
    }

    @Override
    public Boolean figure(Figure figure) {
        return true;
    }

    @Override
    public Boolean media(Media media) {
        return true;
    }

    @Override
    public Boolean callout(Callout callout) {
        return true;
    }

    @Override
    public Boolean details(Details details) {
        return true;
    }

    @Override
    public Boolean region(Region region) {
        return false;
    }

    @Override
    public Boolean columns(Columns columns) {
        return true;
    }

    @Override
    public Boolean tabs(Tabs tabs) {
        return true;
    }

    @Override
    public Boolean custom(CustomContainer container) {
        return true;
    }

    @Override
    public Boolean demo(Demo demo) {
        return true;
    }

    @Override
    public Boolean quiz(Quiz quiz) {
        return false;
    }

    @Override
    public Boolean bank(Bank bank) {
        return false;
    }

    @Override
    public Boolean model(FormulaModel model) {
        return true;
    }

    @Override
    public Boolean lab(Lab lab) {
        return true;
    }

    @Override
    public Boolean dialog(DialogBlock dialog) {
        return true;
    }
}
