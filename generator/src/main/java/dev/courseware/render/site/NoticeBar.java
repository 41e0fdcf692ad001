package dev.courseware.render.site;

import dev.courseware.model.Course;
import dev.courseware.model.Prose;
import dev.courseware.model.Region.Audience;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.NoticeView;
import dev.courseware.render.template.Templates;
import dev.courseware.state.Checksum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What every page says first, written for the place from which its links lead. Immutable. */
final class NoticeBar {
    private final Templates templates;
    private final Optional<Prose> text;
    private final String kind;
    private final String id;

    NoticeBar(Templates templates, Course course, Optional<Prose> text) {
        this.templates = templates;
        this.text = text;
        this.kind = course.surroundings()
                .notice()
                .map(notice -> notice.kind().name().toLowerCase(Locale.ROOT))
                .orElse("");
        this.id = Long.toHexString(Checksum.of(List.of(
                kind,
                course.surroundings()
                        .notice()
                        .map(notice -> notice.text().text())
                        .orElse(""))));
    }

    Optional<NoticeView> at(Location place) {
        return text.map(words -> new NoticeView(
                kind, id, new BlockWriter(templates, place, Set.of(Audience.PAGE)).text(words.content())));
    }
}
