package dev.courseware.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first courses of a few seeds; {@link Fuzz} tries as many as there is time for. */
class FuzzTest {
    private static final int CASES = 4;

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void made_up_courses_break_no_promise(long seed) {
        CaseMaker maker = new CaseMaker(seed);
        Oracle oracle = new Oracle(folder.resolve("build"));
        for (int number = 0; number < CASES; number++) {
            assertThat(oracle.faults(maker.make(number)))
                    .as("case %d of seed %d", number, seed)
                    .isEmpty();
        }
    }
}
