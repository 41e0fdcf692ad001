package dev.courseware.deck.measure;

import dev.courseware.model.inline.RichText;
import dev.courseware.typeset.Font;
import dev.courseware.typeset.InlineMeasurer;
import java.util.Optional;

/**
 * What the theme's {@code assets/css/slides.css} says of slides, in the pixels of a slide. Its name for each is the
 * same with {@code --slide-} before it.
 *
 * @param page the slide
 * @param heading a slide's heading
 * @param longHeading a heading that would fill too many lines
 * @param title the heading of a slide that is nothing but heading
 * @param titleText what stands below a deck's title
 * @param text running text and lists
 * @param subhead a heading below the slide's own
 * @param table cells
 * @param code listings
 * @param caption below figures and above tables
 * @param boxTitle the title of a callout
 * @param term what a definition list defines
 * @param quote the words of a slide that is nothing but a quotation
 * @param ask a question on a slide of its own
 * @param gaps what stands between and around blocks
 * @param sizes of what is not text
 * @param trial of what can be experimented with
 * @param tall what holds where slides are higher than a page; none where they never are
 * @param setter sets text in the theme's fonts
 */
public record Measures(
        Page page,
        Type heading,
        Type longHeading,
        Type title,
        Type titleText,
        Type text,
        Type subhead,
        Type table,
        Type code,
        Type caption,
        Type boxTitle,
        Type term,
        Type quote,
        Type ask,
        Gaps gaps,
        Sizes sizes,
        Trial trial,
        Optional<Measures> tall,
        InlineMeasurer setter) {

    /** The same for decks that are shown on screens on which slides are higher, too. */
    Measures withTall(Measures tall) {
        return new Measures(
                page,
                heading,
                longHeading,
                title,
                titleText,
                text,
                subhead,
                table,
                code,
                caption,
                boxTitle,
                term,
                quote,
                ask,
                gaps,
                sizes,
                trial,
                Optional.of(tall),
                setter);
    }

    /** How many lines a heading fills. */
    public int headingLines(RichText heading, Type type) {
        return lines(heading, type, page.body());
    }

    /** How many lines a heading fills at a width. */
    public int lines(RichText heading, Type type, double width) {
        return setter.plain().lines(heading, type.font(), width);
    }

    /** The width of a heading's longest word. */
    public double narrowest(RichText heading, Type type) {
        return setter.plain().set(heading, type.font()).narrowest();
    }

    /**
     * A slide's frame.
     *
     * @param width of the slide
     * @param height of the slide
     * @param body the width of what stands between the margins
     * @param head the least height of the heading's row
     * @param room what heading and body share
     */
    public record Page(double width, double height, double body, double head, double room) {}

    /**
     * A kind of text.
     *
     * @param font its face and size
     * @param line the height of a line
     */
    public record Type(Font font, double line) {}

    /**
     * Distances.
     *
     * @param title between a deck's title and its objectives, their label included
     * @param text between paragraphs and lists
     * @param box around what has a frame or picture
     * @param item between list items
     * @param indent of a list's items
     * @param subheadBefore above a heading below the slide's own
     * @param subheadAfter below it
     * @param cell above and below a table's text
     * @param cellSide between columns of a table
     * @param codePad around a listing's text
     * @param tab the height of what is added to the title of a listing
     * @param caption between a figure and its caption
     * @param boxPad above and below what stands in a callout
     * @param boxSide at a callout's sides
     * @param boxTitle below a callout's title
     * @param quote before a quotation
     * @param columns between columns
     * @param turn between the turns of a dialog
     * @param turnIndent before what somebody says, for the speaker's mark
     * @param who the height of the line that names who speaks
     * @param ask between a question and its answer
     * @param figure the least height that a figure is worth showing at
     */
    public record Gaps(
            double title,
            double text,
            double box,
            double item,
            double indent,
            double subheadBefore,
            double subheadAfter,
            double cell,
            double cellSide,
            double codePad,
            double tab,
            double caption,
            double boxPad,
            double boxSide,
            double boxTitle,
            double quote,
            double columns,
            double turn,
            double turnIndent,
            double who,
            double ask,
            double figure) {}

    /**
     * Sizes of what is not text.
     *
     * @param rule the width of frames and of the lines in tables
     * @param quoteRule the width of the line beside a quotation
     * @param answerRule the width of the line beside the answer to a question
     * @param numbers the width of a listing's line numbers, in its text's size
     * @param sign the width of the signs before a change's lines, likewise
     * @param narrow a list's items need so much room at least
     * @param diagram the height of a diagram
     * @param chart the height of a chart
     * @param video the height of a video
     * @param sound the height of a sound's player
     */
    public record Sizes(
            double rule,
            double quoteRule,
            double answerRule,
            double numbers,
            double sign,
            double narrow,
            double diagram,
            double chart,
            double video,
            double sound) {}

    /**
     * Sizes of models and labs.
     *
     * @param panel the width of what stands beside the picture
     * @param gap between both
     * @param picture the height of a picture below a question
     * @param tall the height of one that has no question above it
     * @param low the height of one between a question and results
     * @param control the height of a quantity's control whose name has one line, with the gap below it
     * @param field the width of the field beside that name
     * @param name what names of quantities are set in
     * @param reading the height of a result whose label has one line
     * @param result what results are set in
     * @param row the height of results side by side with labels of one line, with the gap above them
     * @param bar the height of the buttons, with the gap above them
     * @param lab the height of a lab with the question above it
     * @param labLeast the least height of a lab without the question
     */
    public record Trial(
            double panel,
            double gap,
            double picture,
            double tall,
            double low,
            double control,
            double field,
            Type name,
            double reading,
            Type result,
            double row,
            double bar,
            double lab,
            double labLeast) {}
}
