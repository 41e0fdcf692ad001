package dev.courseware.render.page;

import dev.courseware.model.Html;
import dev.courseware.model.SiteImage;
import java.util.List;
import java.util.Optional;

/**
 * One page of the site, as {@code page} in its template.
 *
 * @param course the course
 * @param kind {@code home}, {@code unit}, {@code lesson}, {@code dialog}, {@code glossary}, {@code tags}, {@code tag},
 *     {@code key-points} or {@code not-found}; also the template's name
 * @param title the page's heading as plain text
 * @param anchor the heading's id, or empty
 * @param heading the page's heading with inline markup
 * @param description one sentence, or empty
 * @param home the course's front page
 * @param glossary the page that explains the course's terms
 * @param unit the unit it belongs to
 * @param units navigation; on the home page all units with all their lessons, else the units around this page with the
 *     lessons of its own
 * @param contents its sections
 * @param previous the page before it in reading order
 * @param next the page after it
 * @param deck the deck made from it
 * @param linear the deck's linear twin
 * @param minutes how long it takes; 0 to say nothing
 * @param objectives what a learner will be able to do
 * @param body what its source says, rendered
 * @param footnotes as a list, rendered, or empty
 * @param features what the page has that needs a style sheet or a script of its own: {@code dialog}, {@code math}
 * @param transcripts of a dialog; a title is the suffix of its file
 * @param canonical its address on the web, where the course says it
 * @param prerequisites what to read before
 * @param tags its tags with their pages
 * @param published what previews, catalogues and feed readers want to know
 * @param more on the front page, pages about the whole course; titles are {@code key-points}, {@code tags} and
 *     {@code print}, or {@code print-units} where each unit has a page of its own for print; on a unit's,
 *     {@code print-unit}
 * @param colour the number of the colour that its unit has, from 1; 0 if it belongs to none
 * @param motif on the front page, a drawing of the course; on a unit's, one of the unit
 * @param cover on the front page, a picture in its place
 * @param sample on the front page, a part of the course
 * @param trail the pages above it, the front page first; none if the course wants no breadcrumbs
 * @param origin what is told of its source
 * @param notice what every page says first
 * @param former the files that the page was before, relative to the site, under which a browser may remember answers
 */
public record PageView(
        CourseView course,
        String kind,
        String title,
        String anchor,
        Html heading,
        String description,
        LinkView home,
        Optional<LinkView> glossary,
        Optional<LinkView> unit,
        List<UnitView> units,
        List<ContentsView> contents,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next,
        Optional<String> deck,
        Optional<String> linear,
        int minutes,
        List<ObjectiveView> objectives,
        Html body,
        Html footnotes,
        List<String> features,
        List<LinkView> transcripts,
        Optional<String> canonical,
        List<LinkView> prerequisites,
        List<LinkView> tags,
        PublishedView published,
        List<LinkView> more,
        int colour,
        Optional<MotifView> motif,
        Optional<SiteImage> cover,
        Optional<SampleView> sample,
        List<LinkView> trail,
        OriginView origin,
        Optional<NoticeView> notice,
        List<String> former) {

    /** What it shows around its text. */
    public PageView around(List<UnitView> lists) {
        return new PageView(
                course,
                kind,
                title,
                "",
                Html.EMPTY,
                description,
                home,
                glossary,
                unit,
                lists,
                List.of(),
                previous,
                next,
                deck,
                linear,
                minutes,
                objectives,
                Html.EMPTY,
                Html.EMPTY,
                List.of(),
                transcripts,
                canonical,
                prerequisites,
                tags,
                published,
                more,
                colour,
                motif,
                cover,
                sample,
                trail,
                origin,
                notice,
                former);
    }
}
