package dev.courseware.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {
    private static final String PLANTUML =
            SourceStringReader.class.getResource("SourceStringReader.class").toString();

    @Test
    void a_process_that_is_busy_for_longer_than_it_may_be_is_ended_and_a_few_of_them_are_enough() {
        Set<Long> before = children();
        try (Draughtsman draughtsman = new Draughtsman(PLANTUML, List.of(), Duration.ZERO, Duration.ofMillis(1))) {
            for (int i = 0; i < 3; i++) {
                assertThat(message(draughtsman)).isEqualTo("it takes too long to draw");
            }
            assertThat(message(draughtsman)).contains("wasn't tried");
        }

        assertThat(before).containsAll(children());
    }

    @Test
    void one_process_draws_all_and_is_gone_when_it_is_closed() {
        Set<Long> before = children();
        try (Draughtsman draughtsman = new Draughtsman(PLANTUML, List.of())) {
            PlantUml.Answer first = draughtsman.draw("A -> B : x");
            Set<Long> drawing = children();
            PlantUml.Answer second = draughtsman.draw("A -> B : x");

            assertThat(first.svg()).startsWith("<svg").isEqualTo(second.svg());
            assertThat(children()).isEqualTo(drawing).hasSize(before.size() + 1);
            assertThat(message(draughtsman, "foo bar baz")).isNotEmpty();
        }

        assertThat(before).containsAll(children());
    }

    private static String message(Draughtsman draughtsman) {
        return message(draughtsman, "A -> B");
    }

    private static String message(Draughtsman draughtsman, String source) {
        return draughtsman
                .draw(source)
                .mistake()
                .map(DiagramResult.Mistake::message)
                .orElse("");
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info()
                        .command()
                        .map(name -> name.endsWith("java"))
                        .orElse(false))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }
}
