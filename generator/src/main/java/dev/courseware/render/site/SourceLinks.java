package dev.courseware.render.site;

import dev.courseware.model.Course;
import dev.courseware.model.LastChange;
import dev.courseware.model.PageRef;
import dev.courseware.model.Repository;
import dev.courseware.model.SitePath;
import dev.courseware.model.Surroundings.ChangesWish;
import dev.courseware.render.page.OriginView;
import dev.courseware.render.page.OriginView.ChangeView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells of a page's source: where it is in the course's repository, and when it was last changed. Immutable. */
final class SourceLinks {
    /** Services refuse addresses of some thousand signs, and each may become nine here. */
    private static final int LONGEST_TITLE = 200;

    private final Course course;
    private final UnaryOperator<String> subject;
    private final Map<String, LastChange> changes;

    /**
     * @param subject makes of a page's title what a report of a mistake on it is called
     * @param changes when sources were last changed, as far as that is known and wanted
     */
    SourceLinks(Course course, UnaryOperator<String> subject, Map<String, LastChange> changes) {
        this.course = course;
        this.changes = changes;
        this.subject = subject;
    }

    /** What a page tells of its source; nothing if it has none. */
    OriginView of(PageRef page) {
        if (page.source().isEmpty()) {
            return OriginView.NONE;
        }
        Optional<ChangeView> changed = changed(page);
        return course.surroundings()
                .repository()
                .map(repository -> of(page, repository, changed))
                .orElseGet(() -> new OriginView(Optional.empty(), Optional.empty(), changed));
    }

    /** What an author says of a page goes before what its repository knows. */
    private Optional<ChangeView> changed(PageRef page) {
        Optional<ChangesWish> wish = course.surroundings().changes();
        if (wish.isEmpty()) {
            return Optional.empty();
        }
        return page.frontMatter()
                .publication()
                .updated()
                .map(moment -> new LastChange(moment.atOffset(ZoneOffset.UTC).toLocalDate(), ""))
                .or(() -> Optional.ofNullable(changes.get(page.source())))
                .map(last -> view(last.day(), wish.get().author() ? last.author() : ""));
    }

    private static ChangeView view(LocalDate day, String author) {
        return new ChangeView(
                day.toString(),
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()),
                author);
    }

    private OriginView of(PageRef page, Repository repository, Optional<ChangeView> changed) {
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
        return new OriginView(filled(repository.edit(), places), filled(repository.report(), places), changed);
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
