package dev.courseware.source;

import dev.courseware.model.Repository;
import dev.courseware.model.Surroundings;
import dev.courseware.model.Surroundings.ChangesWish;
import dev.courseware.model.Surroundings.Contact;
import dev.courseware.model.Surroundings.Kind;
import dev.courseware.model.Surroundings.Notice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads what course.yml says of the surroundings of each page's text: {@code repository}, {@code page} and others. */
final class SurroundingsReader {
    /** Of what HTML takes for an address of electronic mail, all that needs no encoding in a link. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!$'*+=_~-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,}");

    private static final String MAILTO = "mailto:";

    private SurroundingsReader() {}

    /**
     * Reads it.
     *
     * @param place where the course stands in its repository, asked only if nothing says so
     */
    static Surroundings read(Fields course, String licence, Supplier<String> place) {
        Fields page = course.mapping("page").orElseGet(course::empty);
        boolean edit = page.truth("edit", true);
        boolean report = page.truth("report", true);
        String changed = page.choice("changed", List.of("false", "date", "author"), "false");
        Optional<ChangesWish> changes = changed.equals("false")
                ? Optional.empty()
                : Optional.of(new ChangesWish(changed.equals("author"), page.position("changed")));
        boolean breadcrumbs = page.truth("breadcrumbs", true);
        page.warnOfUnknownKeys();
        Optional<Repository> repository = RepositoryReader.read(course, edit, report, place);
        return new Surroundings(repository, changes, breadcrumbs, notice(course), contact(course), Deeds.of(licence));
    }

    private static Optional<Notice> notice(Fields course) {
        Optional<YamlNode> node = course.node("notice");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar) {
            return notice(Kind.INFO, course, "notice");
        }
        Optional<Fields> own = course.mapping("notice");
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(
                own.get().choice("kind", List.of("info", "warning"), "info").toUpperCase(Locale.ROOT));
        Optional<Notice> notice = notice(kind, own.get(), "text");
        own.get().warnOfUnknownKeys();
        if (notice.isEmpty()) {
            own.get().error(node.get().position(), "«notice» has no text", "write «text: …» below it");
        }
        return notice;
    }

    private static Optional<Notice> notice(Kind kind, Fields fields, String key) {
        return fields.one(key).map(text -> new Notice(kind, text));
    }

    private static Optional<Contact> contact(Fields course) {
        String written = course.text("contact", "");
        String mail = written.startsWith(MAILTO) ? written.substring(MAILTO.length()) : written;
        if (MAIL.matcher(mail).matches()) {
            return Optional.of(new Contact(MAILTO + mail, mail));
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!CourseReader.isWebAddress(written)) {
            course.error(
                    course.position("contact"),
                    "«" + written + "» is neither a mail address nor a web address",
                    "write name@example.org or https://…");
            return Optional.empty();
        }
        String shown = written.substring(written.indexOf("//") + 2);
        return Optional.of(new Contact(written, shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown));
    }
}
