package dev.courseware.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds made-up courses until time is over and writes down, made small, each that a promise is broken with. Each case has a
 * number and can be tried alone.
 *
 * <p>{@code mvn -q -Pfuzz -pl themes,generator verify -Dfuzz.seed=1 -Dfuzz.minutes=10}
 *
 * <p>Further properties: {@code fuzz.case=17} tries that case alone; {@code fuzz.hashes=FILE} notes a hash of each site, and
 * compares with what another run has noted there, which may be one under another JDK. The heap is small on purpose: a build
 * that needs more fails.
 */
public final class Fuzz {
    private Fuzz() {}

    /** @param arguments a seed, minutes, the folder to work in */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        double minutes = Double.parseDouble(arguments[1]);
        Path folder = Path.of(arguments[2]);
        String alone = System.getProperty("fuzz.case", "");
        Fuzzer fuzzer = new Fuzzer(seed, folder.resolve("build"));
        FaultFolder faults = new FaultFolder(folder.resolve("faults"));
        Hashes hashes = new Hashes(System.getProperty("fuzz.hashes", ""));
        long number = alone.isEmpty() ? 0 : Long.parseLong(alone);
        long end = System.nanoTime() + (long) (minutes * 60e9);
        int tried = 0;
        int grown = 0;
        do {
            add(fuzzer.course(number), faults);
            if (!hashes.agrees(seed + "/" + number, fuzzer.hash())) {
                faults.add(new Fuzzer.Find(
                        fuzzer.made(number), List.of("another run wrote other bytes"), other -> List.of()));
            }
            add(fuzzer.code(number), faults);
            if (fuzzer.isGrowing(number)) {
                add(fuzzer.growth(number), faults);
                grown++;
            }
            tried++;
            number++;
        } while (alone.isEmpty() && System.nanoTime() < end);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %d courses, as many pieces of code, %d that grow; %d compared; %d faults in %s%n",
                seed,
                tried,
                grown,
                hashes.compared(),
                faults.size(),
                folder);
        System.exit(faults.size() == 0 ? 0 : 1);
    }

    private static void add(Optional<Fuzzer.Find> find, FaultFolder faults) throws IOException {
        if (find.isPresent()) {
            faults.add(find.get());
        }
    }
}
