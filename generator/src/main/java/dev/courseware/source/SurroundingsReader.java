package dev.courseware.source;

import dev.courseware.model.Repository;
import dev.courseware.model.Surroundings;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what course.yml says of the surroundings of each page's text: {@code repository} and {@code page}. */
final class SurroundingsReader {
    private SurroundingsReader() {}

    /** @param place where the course stands in its repository, asked only if nothing says so */
    static Surroundings read(Fields course, Supplier<String> place) {
        Fields page = course.mapping("page").orElseGet(course::empty);
        boolean edit = page.truth("edit", true);
        boolean report = page.truth("report", true);
        boolean breadcrumbs = page.truth("breadcrumbs", true);
        page.warnOfUnknownKeys();
        Optional<Repository> repository = RepositoryReader.read(course, edit, report, place);
        return new Surroundings(repository, breadcrumbs);
    }
}
