package dev.courseware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Builds made-up courses until time is over and writes down, made small, each that a promise is broken with. Each case has a
 * number and can be tried alone.
 *
 * <p>{@code mvn -q -Pfuzz -pl themes,generator verify -Dfuzz.seed=1 -Dfuzz.minutes=10}
 *
 * <p>Further properties: {@code fuzz.case=17} tries that case alone; {@code fuzz.hashes=FILE} notes a hash of each site, and
 * compares with what another run has noted there, which may be one under another JDK.
 */
public final class Fuzz {
    private final CaseMaker maker;
    private final Oracle oracle;
    private final Path faults;
    private final Map<String, String> hashes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int found;

    private Fuzz(long seed, Path folder) throws IOException {
        this.maker = new CaseMaker(seed);
        this.oracle = new Oracle(folder.resolve("build"));
        this.faults = Files.createDirectories(folder.resolve("faults"));
    }

    /** @param arguments a seed, minutes, the folder to work in */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        double minutes = Double.parseDouble(arguments[1]);
        Fuzz fuzz = new Fuzz(seed, Path.of(arguments[2]));
        String alone = System.getProperty("fuzz.case", "");
        long number = alone.isEmpty() ? Long.getLong("fuzz.from", 0) : Long.parseLong(alone);
        String noted = System.getProperty("fuzz.hashes", "");
        fuzz.readHashes(noted);
        long end = System.nanoTime() + (long) (minutes * 60e9);
        long tried = 0;
        do {
            fuzz.attempt(seed, number++, noted);
            tried++;
        } while (alone.isEmpty() && System.nanoTime() < end);
        System.out.printf(Locale.ROOT, "%d cases of seed %d, %d faults in %s%n", tried, seed, fuzz.found, fuzz.faults);
        System.exit(fuzz.found == 0 ? 0 : 1);
    }

    private void readHashes(String noted) throws IOException {
        if (!noted.isEmpty() && Files.exists(Path.of(noted))) {
            for (String line : Files.readAllLines(Path.of(noted))) {
                int space = line.lastIndexOf(' ');
                hashes.put(line.substring(0, space), line.substring(space + 1));
            }
        }
    }

    private void attempt(long seed, long number, String noted) throws IOException {
        Case tried = maker.make(number);
        List<String> wrong = oracle.faults(tried);
        String hash = oracle.hash();
        String name = seed + "/" + number;
        if (wrong.isEmpty() && !noted.isEmpty() && !hash.isEmpty()) {
            String other = hashes.putIfAbsent(name, hash);
            if (other == null) {
                Files.writeString(
                        Path.of(noted), name + " " + hash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } else if (!other.equals(hash)) {
                write(tried, List.of("another run wrote other bytes"), tried);
            }
        }
        if (!wrong.isEmpty() && seen.add(kind(wrong.get(0)))) {
            String kind = kind(wrong.get(0));
            Case small = new Shrinker(smaller -> oracle.faults(smaller).stream()
                            .anyMatch(fault -> kind(fault).equals(kind)))
                    .shrink(tried);
            write(tried, wrong, small);
        }
    }

    /** What a fault is, without the names, numbers and texts of the case. */
    private static String kind(String fault) {
        return fault.replaceAll("«[^»]*»", "«»")
                .replaceAll("[\\w./-]+\\.(md|html|txt|yml)[:0-9]*", "FILE")
                .replaceAll("\\d+", "0")
                .replaceAll("(?s)(.{70}).*", "$1");
    }

    private void write(Case tried, List<String> wrong, Case small) throws IOException {
        found++;
        StringBuilder text = new StringBuilder("case " + tried.number() + "\n");
        wrong.stream().limit(5).forEach(fault -> text.append(fault).append('\n'));
        small.files()
                .forEach((path, content) -> text.append("-- ")
                        .append(path)
                        .append(" --\n")
                        .append(content)
                        .append('\n'));
        Path file = faults.resolve(String.format(Locale.ROOT, "%02d-%d.txt", found, tried.number()));
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.println(file + ": " + wrong.get(0));
    }
}
