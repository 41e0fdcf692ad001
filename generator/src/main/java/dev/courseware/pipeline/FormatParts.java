package dev.courseware.pipeline;

import dev.courseware.model.Outline;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.site.SiteRenderer;
import dev.courseware.render.template.Templates;
import java.util.Optional;

/**
 * What output formats are made with.
 *
 * @param outline titles and order of the whole course
 * @param map where its pages stand
 * @param files gets what they write
 * @param card the picture for previews of links, where one was drawn
 */
record FormatParts(
        Templates templates,
        Outline outline,
        CourseMap map,
        SiteRenderer pages,
        StagedFiles files,
        Optional<byte[]> card) {}
