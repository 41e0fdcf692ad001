package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.FrontMatter;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicTagsTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void a_page_that_has_a_tag_twice_is_listed_once() {
        PageRef page = page(0, List.of("quorum", "Quorum", "node", "quorum"));

        assertThat(TopicTags.of(List.of(new Unit(page, List.of(page)))))
                .extracting(Tag::pages)
                .containsExactly(List.of(page), List.of(page));
    }

    @Test
    void tags_that_are_names_of_devices_have_pages_of_their_own() {
        PageRef page = page(0, List.of("con", "con page", "Aux", "aux-page", "tag", "index", "C++", "C#", "c"));

        assertThat(TopicTags.of(List.of(new Unit(page, List.of(page)))))
                .hasSize(9)
                .extracting(Tag::file)
                .doesNotHaveDuplicates()
                .noneMatch(file -> Address.isDevice(file.substring("tags/".length())));
    }

    /** Each page must not be looked for among all others that have its tag. */
    @Test
    void tens_of_thousands_of_pages_may_have_a_tag() {
        List<PageRef> pages = IntStream.range(0, 60_000)
                .mapToObj(i -> page(i, List.of("quorum")))
                .toList();

        long before = THREADS.getCurrentThreadCpuTime();
        List<Tag> tags = TopicTags.of(List.of(new Unit(pages.get(0), pages)));
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);

        assertThat(tags).singleElement().extracting(Tag::pages).isEqualTo(pages);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    private static PageRef page(int number, List<String> tags) {
        return new PageRef("lessons/" + number + ".md", "" + number, PageKind.LESSON, "A lesson", tagged(tags));
    }

    private static FrontMatter tagged(List<String> tags) {
        FrontMatter none = FrontMatter.NONE;
        return new FrontMatter(
                none.title(),
                none.titlePosition(),
                none.description(),
                none.objectives(),
                none.minutes(),
                tags,
                none.draft(),
                none.slides(),
                none.weight(),
                none.aliases(),
                none.type(),
                none.prerequisites(),
                none.cast(),
                none.source(),
                none.publication());
    }
}
