package dev.courseware.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first cases of a few seeds; {@link Fuzz} tries as many as there is time for. */
@Tag("slow")
class FuzzTest {
    private static final int COURSES = 4;
    private static final int CODES = 50;

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void made_up_courses_break_no_promise(long seed) {
        Fuzzer fuzzer = new Fuzzer(seed, folder.resolve("build"));
        for (int number = 0; number < COURSES; number++) {
            assertThat(fuzzer.course(number).map(Fuzzer.Find::faults))
                    .as("case %d of seed %d", number, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void made_up_code_keeps_its_text_in_every_language(long seed) {
        Fuzzer fuzzer = new Fuzzer(seed, folder.resolve("build"));
        for (long number = seed * CODES; number < (seed + 1) * CODES; number++) {
            assertThat(fuzzer.code(number).map(Fuzzer.Find::faults))
                    .as("code %d of seed %d", number, seed)
                    .isEmpty();
        }
    }
}
