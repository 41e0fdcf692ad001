package dev.courseware.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What builds of growing courses take, each in a new process with the options and the memory that a user's has. */
final class Growth {
    private static final List<String> OPTIONS = List.of(
            "-Xmx1g", "-Xmn48m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.freemarker.loggerLibrary=none");

    private Growth() {}

    /** What one build took. */
    record Cost(int lessons, double processor, double wall, double peak, double output) {}

    static void print(String[] sizes, String slides, Path folder) throws IOException, InterruptedException {
        System.out.printf("slides %s, %s%n", slides, String.join(" ", OPTIONS));
        System.out.println(" lessons    CPU s   wall s  peak MB  output MB  CPU ms a lesson  CPU, of the size before");
        Cost before = null;
        for (String size : sizes) {
            Path course = folder.resolve(size.strip());
            MadeCourse.write(course, Integer.parseInt(size.strip()), slides);
            BuildBenchmark.forget(course.resolve("target"));
            Cost cost = build(course, Integer.parseInt(size.strip()));
            String times = before == null
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%.1f times for %.0f times the lessons",
                            cost.processor() / before.processor(),
                            1.0 * cost.lessons() / before.lessons());
            System.out.printf(
                    Locale.ROOT,
                    "%8d %8.1f %8.1f %8.0f %10.1f %16.2f  %s%n",
                    cost.lessons(),
                    cost.processor(),
                    cost.wall(),
                    cost.peak(),
                    cost.output(),
                    1000 * cost.processor() / cost.lessons(),
                    times);
            before = cost;
            BuildBenchmark.forget(course);
        }
    }

    private static Cost build(Path course, int lessons) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        OPTIONS.stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                OneBuild.class.getName(),
                                course.toString()))
                .flatMap(part -> part)
                .toList();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said = in.readLine();
        }
        if (process.waitFor() != 0 || said == null) {
            throw new IOException("the build of " + lessons + " lessons failed");
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        String[] figures = said.split(" ");
        return new Cost(
                lessons,
                Double.parseDouble(figures[0]),
                wall,
                Double.parseDouble(figures[1]),
                size(course.resolve("target")) / 1e6);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }
}
