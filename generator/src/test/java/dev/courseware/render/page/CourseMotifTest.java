package dev.courseware.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Look.Motif;
import dev.courseware.render.page.MotifView.Dot;
import dev.courseware.render.page.MotifView.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseMotifTest {
    @Test
    void each_lesson_is_a_dot_in_the_colour_of_its_unit_and_as_large_as_it_is_long() {
        MotifView motif = CourseMotif.of(Motif.MESH, "Course", List.of(unit(0, 10, 40), unit(1, 10, 5)));
        assertThat(motif.dots()).extracting(Dot::unit).containsExactly(1, 1, 2, 2);
        assertThat(motif.dots().get(1).place().radius())
                .isGreaterThan(motif.dots().get(0).place().radius());
        assertThat(motif.dots().get(3).place().radius())
                .isLessThan(motif.dots().get(2).place().radius());
    }

    @Test
    void a_course_is_drawn_the_same_each_time_and_another_one_otherwise() {
        List<UnitView> units = List.of(unit(0, 10, 12), unit(1, 9));
        assertThat(CourseMotif.of(Motif.MESH, "Course", units)).isEqualTo(CourseMotif.of(Motif.MESH, "Course", units));
        assertThat(CourseMotif.of(Motif.MESH, "Course", units))
                .isNotEqualTo(CourseMotif.of(Motif.MESH, "Another", units));
    }

    @Test
    void a_small_course_has_room_around_it() {
        MotifView motif = CourseMotif.of(Motif.MESH, "Course", List.of(unit(0, 10)));
        assertThat(motif.dots()).hasSize(1);
        assertThat(motif.rest()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 299, 2000})
    void nothing_leaves_the_square_and_large_courses_have_as_many_dots_as_can_be_told_apart(int lessons) {
        List<UnitView> units = new ArrayList<>();
        for (int i = 0; i * 20 < lessons; i++) {
            units.add(unit(
                    i,
                    IntStream.range(0, Math.min(20, lessons - i * 20))
                            .map(lesson -> 1 + lesson * 7)
                            .toArray()));
        }
        for (Motif kind : List.of(Motif.MESH, Motif.RINGS, Motif.WAVES)) {
            MotifView motif = CourseMotif.of(kind, "Course", units);
            assertThat(motif.dots().size()).isEqualTo(Math.min(300, lessons));
            Stream.concat(motif.dots().stream().map(Dot::place), motif.rest().stream())
                    .forEach(CourseMotifTest::assertInside);
            assertThat(motif).isEqualTo(CourseMotif.of(kind, "Course", units));
        }
    }

    @Test
    void each_unit_is_a_ring_around_those_before() {
        MotifView motif = CourseMotif.of(Motif.RINGS, "Course", List.of(unit(0, 10, 40), unit(1, 10, 5, 8)));
        assertThat(motif.dots()).extracting(Dot::unit).containsExactly(1, 1, 2, 2, 2);
        assertThat(motif.lines().split("M")).hasSize(1 + 2);
        List<Long> distances = motif.dots().stream()
                .map(dot -> distance(dot.place()) / 4)
                .distinct()
                .toList();
        assertThat(distances).hasSize(2).isSorted();
    }

    private static long distance(Place place) {
        return Math.round(Math.hypot(place.x() - MotifView.SIZE / 2.0, place.y() - MotifView.SIZE / 2.0));
    }

    @Test
    void each_unit_is_a_wave_below_those_before_and_its_lessons_go_on_from_left_to_right() {
        MotifView motif = CourseMotif.of(Motif.WAVES, "Course", List.of(unit(0, 10, 40), unit(1, 10, 5, 8)));
        assertThat(motif.lines().split("M")).hasSize(1 + 2);
        List<Integer> across = motif.dots().stream().map(dot -> dot.place().x()).toList();
        assertThat(across.subList(0, 2)).isSorted();
        assertThat(across.subList(2, 5)).isSorted();
        assertThat(motif.dots().get(0).place().y())
                .isLessThan(motif.dots().get(2).place().y());
    }

    @ParameterizedTest
    @EnumSource(names = {"RINGS", "WAVES"})
    void more_units_than_can_be_told_apart_share_rows(Motif kind) {
        List<UnitView> units =
                IntStream.range(0, 30).mapToObj(i -> unit(i, 10, 20)).toList();
        MotifView motif = CourseMotif.of(kind, "Course", units);
        assertThat(motif.dots()).hasSize(60);
        assertThat(motif.lines().split("M")).hasSize(1 + 8);
    }

    @Test
    void the_drawing_of_a_unit_has_a_dot_for_each_lesson_whatever_its_length() {
        MotifView motif = CourseMotif.ofUnit(Motif.MESH, "Unit", 5, 2);

        assertThat(motif.dots()).hasSize(5).allMatch(dot -> dot.unit() == 2);
        assertThat(motif.dots().stream().map(dot -> dot.place().radius()).distinct())
                .hasSize(1);
        assertThat(CourseMotif.dot(4, 5)).isEqualTo(4);
    }

    @Test
    void each_lesson_of_a_large_unit_has_a_dot_among_the_drawn_ones() {
        int drawn = CourseMotif.ofUnit(Motif.MESH, "Unit", 500, 1).dots().size();

        assertThat(CourseMotif.dot(0, 500)).isZero();
        assertThat(CourseMotif.dot(499, 500)).isEqualTo(drawn - 1);
    }

    @Test
    void a_front_page_that_lists_units_alone_has_dots_for_their_lessons() {
        UnitView unit = new UnitView("Unit", "0/index.html", false, "", 100, 5, List.of());
        MotifView motif = CourseMotif.of(Motif.MESH, "Course", List.of(unit));
        assertThat(motif.dots()).hasSize(5);
    }

    private static void assertInside(Place place) {
        assertThat(place.x() - place.radius()).isNotNegative();
        assertThat(place.y() - place.radius()).isNotNegative();
        assertThat(place.x() + place.radius()).isLessThanOrEqualTo(MotifView.SIZE);
        assertThat(place.y() + place.radius()).isLessThanOrEqualTo(MotifView.SIZE);
    }

    private static UnitView unit(int number, int... minutes) {
        List<LessonView> lessons = new ArrayList<>();
        for (int each : minutes) {
            lessons.add(new LessonView(
                    "Lesson",
                    number + "-" + lessons.size() + ".html",
                    "lesson",
                    false,
                    "",
                    each,
                    Optional.empty(),
                    ""));
        }
        return new UnitView(
                "Unit", number + "/index.html", false, "", IntStream.of(minutes).sum(), minutes.length, lessons);
    }
}
