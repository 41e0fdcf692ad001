package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Publication;
import dev.courseware.model.SourceValue;
import dev.courseware.model.dialog.Picture;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is remembered of a source for the next build's outline.
 *
 * @param byName what its file name made of it in its folder
 * @param told what was reported about its front matter
 * @param marks by which its front matter silences rules
 */
record PageRecord(PageRef page, PageKind byName, List<Diagnostics.Kept> told, List<Ignore> marks) {
    void write(StateWriter out) {
        out.text(page.source());
        out.text(page.address());
        out.number(page.kind().ordinal());
        out.text(page.title());
        write(page.frontMatter(), out);
        out.number(byName.ordinal());
        out.list(told, each -> KeptRecord.write(each, out));
        out.list(marks, each -> KeptRecord.write(each, out));
    }

    static PageRecord read(StateReader in) {
        PageRef page = new PageRef(in.text(), in.text(), kind(in), in.text(), frontMatter(in));
        return new PageRecord(page, kind(in), in.list(() -> KeptRecord.read(in)), in.list(() -> KeptRecord.mark(in)));
    }

    private static PageKind kind(StateReader in) {
        return PageKind.values()[in.count()];
    }

    private static void write(FrontMatter head, StateWriter out) {
        out.text(head.title());
        KeptRecord.write(head.titlePosition(), out);
        out.text(head.description());
        out.list(head.objectives(), each -> KeptRecord.write(each, out));
        out.fixed(head.minutes().orElse(-1));
        out.texts(head.tags());
        out.truth(head.draft());
        out.truth(head.slides());
        out.fixed(head.weight());
        out.list(head.aliases(), each -> write(each, out));
        out.text(head.type());
        out.list(head.prerequisites(), each -> write(each, out));
        out.list(head.cast(), each -> write(each, out));
        out.list(head.source().stream().toList(), each -> write(each, out));
        write(head.publication(), out);
    }

    private static FrontMatter frontMatter(StateReader in) {
        return new FrontMatter(
                in.text(),
                KeptRecord.position(in),
                in.text(),
                in.list(() -> KeptRecord.objective(in)),
                minutes((int) in.fixed()),
                in.texts(),
                in.truth(),
                in.truth(),
                (int) in.fixed(),
                in.list(() -> value(in)),
                in.text(),
                in.list(() -> value(in)),
                in.list(() -> speaker(in)),
                in.list(() -> value(in)).stream().findFirst(),
                publication(in));
    }

    private static OptionalInt minutes(int given) {
        return given < 0 ? OptionalInt.empty() : OptionalInt.of(given);
    }

    private static void write(SourceValue value, StateWriter out) {
        out.text(value.text());
        out.text(value.file());
        KeptRecord.write(value.position(), out);
    }

    private static SourceValue value(StateReader in) {
        return new SourceValue(in.text(), in.text(), KeptRecord.position(in));
    }

    private static void write(Publication publication, StateWriter out) {
        write(publication.date(), out);
        write(publication.updated(), out);
        out.list(publication.image().stream().toList(), each -> write(each, out));
        out.text(publication.level());
    }

    private static Publication publication(StateReader in) {
        return new Publication(
                instant(in), instant(in), in.list(() -> value(in)).stream().findFirst(), in.text());
    }

    private static void write(Optional<Instant> time, StateWriter out) {
        out.list(time.stream().toList(), each -> {
            out.fixed(each.getEpochSecond());
            out.number(each.getNano());
        });
    }

    private static Optional<Instant> instant(StateReader in) {
        return in.list(() -> Instant.ofEpochSecond(in.fixed(), in.number())).stream()
                .findFirst();
    }

    private static void write(Speaker speaker, StateWriter out) {
        out.text(speaker.id());
        out.text(speaker.name());
        out.texts(speaker.aliases());
        out.text(speaker.role());
        out.text(speaker.description());
        out.text(speaker.voice());
        out.text(speaker.side());
        out.text(speaker.colour());
        out.list(speaker.picture().stream().toList(), each -> write(each, out));
        out.truth(speaker.declared());
    }

    private static void write(Picture picture, StateWriter out) {
        out.text(picture.path());
        out.text(picture.declaredIn());
        KeptRecord.write(picture.position(), out);
    }

    private static Picture picture(StateReader in) {
        return new Picture(in.text(), in.text(), KeptRecord.position(in));
    }

    private static Speaker speaker(StateReader in) {
        return new Speaker(
                in.text(),
                in.text(),
                in.texts(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.list(() -> picture(in)).stream().findFirst(),
                in.truth());
    }
}
