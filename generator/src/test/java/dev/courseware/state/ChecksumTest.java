package dev.courseware.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    record Inner(String name, Optional<String> more) {}

    record Value(
            String text, int number, boolean truth, List<Inner> list, Map<String, Integer> map, Thread.State state) {}

    private static final Value VALUE =
            new Value("a", 1, true, List.of(new Inner("b", Optional.empty())), Map.of("k", 2), Thread.State.NEW);

    @Test
    void a_record_is_told_from_one_that_differs_in_anything() {
        List<Inner> list = VALUE.list();
        Map<String, Integer> map = VALUE.map();
        assertThat(Stream.of(
                                VALUE,
                                new Value("b", 1, true, list, map, Thread.State.NEW),
                                new Value("a", 2, true, list, map, Thread.State.NEW),
                                new Value("a", 1, false, list, map, Thread.State.NEW),
                                new Value("a", 1, true, List.of(), map, Thread.State.NEW),
                                new Value(
                                        "a", 1, true, List.of(new Inner("", Optional.of("b"))), map, Thread.State.NEW),
                                new Value(
                                        "a", 1, true, List.of(new Inner("b", Optional.of(""))), map, Thread.State.NEW),
                                new Value("a", 1, true, list, Map.of("k", 3), Thread.State.NEW),
                                new Value("a", 1, true, list, Map.of("l", 2), Thread.State.NEW),
                                new Value("a", 1, true, list, map, Thread.State.RUNNABLE))
                        .map(ChecksumTest::sum))
                .doesNotHaveDuplicates();
    }

    @Test
    void equal_records_have_one_checksum() {
        assertThat(sum(new Value(
                        new String("a"),
                        1,
                        true,
                        List.copyOf(VALUE.list()),
                        Map.copyOf(VALUE.map()),
                        Thread.State.NEW)))
                .isEqualTo(sum(VALUE));
    }

    private static long sum(Value value) {
        return new Checksum().addValue(value).value();
    }
}
