package dev.courseware.render.site;

import dev.courseware.model.FrontPage;
import dev.courseware.model.Lesson;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Region.Audience;
import dev.courseware.render.block.BlockWriter;
import dev.courseware.render.inline.PartFiles;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.render.template.Templates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what of the course the front page shows: what course.yml names, else the best of the first lessons. Immutable;
 * one serves all threads.
 */
final class Samples {
    /** Of so many lessons from the course's beginning the sample is chosen: what comes later, few could answer yet. */
    private static final int CONSIDERED = 8;

    private final Templates templates;
    private final Outline outline;
    private final Optional<SampleWish> wish;
    private final Map<String, Integer> places;

    /** @param wish what course.yml names; empty if nothing that is there */
    Samples(Templates templates, Outline outline, Optional<SampleWish> wish) {
        this.templates = templates;
        this.outline = outline;
        this.wish = wish;
        this.places = places(outline, wish);
    }

    private static Map<String, Integer> places(Outline outline, Optional<SampleWish> wish) {
        FrontPage front = outline.course().home();
        if (!front.sampled()) {
            return Map.of();
        }
        if (front.sample().isPresent()) {
            return wish.map(named -> Map.of(named.page().source(), 0)).orElse(Map.of());
        }
        List<PageRef> first = outline.units().stream()
                .flatMap(unit -> unit.lessons().stream())
                .filter(page -> page.kind() == PageKind.LESSON)
                .limit(CONSIDERED)
                .toList();
        return first.stream().collect(Collectors.toMap(PageRef::source, first::indexOf));
    }

    /** Whether a page may hold the sample. */
    boolean isFor(PageRef page) {
        return places.containsKey(page.source());
    }

    /** What the choice depends on: of a sample that was made for another wish nothing is of use. */
    String wish() {
        return wish.map(named -> "#" + named.anchor()).orElse("");
    }

    /** The sample that a lesson has to offer. */
    Sample of(Lesson lesson) {
        Optional<SampleFinder.Found> found =
                wish.isPresent() ? SampleFinder.at(wish.get().anchor(), lesson) : SampleFinder.best(lesson);
        return found.map(part -> of(part, lesson.page()))
                .orElseGet(() -> Sample.none(lesson.page().source()));
    }

    private Sample of(SampleFinder.Found found, PageRef page) {
        BlockWriter writer = new BlockWriter(
                templates, new PartLocation(outline.home().file(), page, PartFiles.NONE, 1), Set.of(Audience.PAGE));
        return new Sample(
                page.source(),
                found.rank(),
                found.kind(),
                writer.write(found.block()).take(),
                writer.features());
    }

    /** The best of those that lessons have offered; of equals the one that comes first in the course. */
    Optional<Sample> best(Collection<Sample> offered) {
        return offered.stream()
                .filter(sample -> !sample.isNone() && places.containsKey(sample.source()))
                .min(Comparator.comparingInt(Sample::rank).thenComparing(sample -> places.get(sample.source())));
    }
}
