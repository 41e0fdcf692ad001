package dev.courseware.render.site;

import dev.courseware.model.Course;
import dev.courseware.model.PageRef;
import dev.courseware.model.Repository;
import dev.courseware.model.SitePath;
import dev.courseware.render.page.OriginView;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Leads from a page to its source in the course's repository. Immutable. */
final class SourceLinks {
    /** Services refuse addresses of some thousand signs, and each may become nine here. */
    private static final int LONGEST_TITLE = 200;

    private final Course course;
    private final UnaryOperator<String> subject;

    /** @param subject makes of a page's title what a report of a mistake on it is called */
    SourceLinks(Course course, UnaryOperator<String> subject) {
        this.course = course;
        this.subject = subject;
    }

    /** What a page tells of its source; nothing if it has none. */
    OriginView of(PageRef page) {
        Optional<Repository> repository = course.surroundings().repository();
        return page.source().isEmpty() || repository.isEmpty() ? OriginView.NONE : of(page, repository.get());
    }

    private OriginView of(PageRef page, Repository repository) {
        String path = repository.path(page.source());
        String address = course.url().isEmpty() ? "" : course.url() + SitePath.encode(page.file()) + "\n";
        Map<String, String> places = Map.of(
                "branch",
                repository.branch(),
                "path",
                path,
                "title",
                subject.apply(shortened(page.title())),
                "body",
                address + path + "\n\n");
        return new OriginView(filled(repository.edit(), places), filled(repository.report(), places));
    }

    /** What is put in is encoded, so that it ends no part of the address, and no brace of it begins a place. */
    private static Optional<String> filled(String template, Map<String, String> places) {
        String address = template;
        for (Map.Entry<String, String> place : places.entrySet()) {
            address = address.replace("{" + place.getKey() + "}", SitePath.encode(place.getValue()));
        }
        return Optional.of(address).filter(filled -> !filled.isEmpty());
    }

    private static String shortened(String title) {
        int count = title.codePointCount(0, title.length());
        return count <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
