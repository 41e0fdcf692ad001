package dev.courseware.pipeline;

import dev.courseware.model.Outline;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.site.SiteRenderer;
import dev.courseware.render.template.Templates;

/**
 * What output formats are made with.
 *
 * @param outline titles and order of the whole course
 * @param map where its pages stand
 * @param files gets what they write
 */
record FormatParts(Templates templates, Outline outline, CourseMap map, SiteRenderer pages, StagedFiles files) {}
