package dev.courseware.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Point(int x, long y) {}

    private record Shape(
            String name,
            Colour colour,
            boolean filled,
            Path file,
            Duration time,
            List<Point> points,
            List<String> tags) {}

    private static final Shape SHAPE = new Shape(
            "a \"b\" \\ \n\t\u0001 </script> 𝄞",
            Colour.GREEN,
            true,
            Path.of("a", "b"),
            Duration.ofMillis(1500),
            List.of(new Point(-1, 1L << 40), new Point(0, 0)),
            List.of());

    @Test
    void a_record_is_read_as_it_was_written_on_one_line() {
        String line = JsonRecords.write(SHAPE);

        assertThat(line).doesNotContain("\n").doesNotContain("<");
        assertThat(JsonRecords.read(Shape.class, line))
                .isEqualTo(new Shape(
                        "a \"b\" \\ \n\t\uFFFD </script> 𝄞",
                        SHAPE.colour(),
                        true,
                        SHAPE.file(),
                        SHAPE.time(),
                        SHAPE.points(),
                        List.of()));
    }

    @Test
    void a_component_that_is_missing_unknown_or_of_another_kind_is_refused() {
        assertThatThrownBy(() -> JsonRecords.read(Point.class, "{\"x\":1}")).hasMessageContaining("«y»");
        assertThatThrownBy(() -> JsonRecords.read(Point.class, "{\"x\":1,\"y\":2,\"z\":3}"))
                .hasMessageContaining("z");
        assertThatThrownBy(() -> JsonRecords.read(Point.class, "{\"x\":\"1\",\"y\":2}"))
                .hasMessageContaining("«x»");
        assertThatThrownBy(() -> JsonRecords.read(Point.class, "{\"x\":1.5,\"y\":2}"))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> JsonRecords.read(Point.class, "{\"x\":1,\"y\":2} and more"))
                .isInstanceOf(JsonRecords.Malformed.class);
    }
}
