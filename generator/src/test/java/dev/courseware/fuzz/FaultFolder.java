package dev.courseware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where cases are kept that a promise is broken with: of each kind of fault the first ones, made small. */
final class FaultFolder {
    private static final Pattern PLACE = Pattern.compile("([^\\s:]+):(\\d+):");
    private static final int MOST_OF_A_KIND = 3;

    private final Path folder;
    private final Map<String, Integer> kinds = new HashMap<>();
    private int found;

    FaultFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    int size() {
        return found;
    }

    /** Keeps what was found unless others of its kind were. */
    void add(Fuzzer.Find find) throws IOException {
        String kind = kind(find.faults().get(0));
        if (kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            Shrinker shrinker = new Shrinker(smaller -> find.judge().apply(smaller).stream()
                    .anyMatch(fault -> kind(fault).equals(kind)));
            boolean small = kind.startsWith("twice the length")
                    || !Boolean.parseBoolean(System.getProperty("fuzz.shrink", "true"));
            write(find, small ? find.tried() : shrinker.shrink(find.tried(), !kind.contains("the site lacks")));
        }
    }

    /** What a fault is, without the names, numbers and texts of the case. */
    private static String kind(String fault) {
        return fault.replaceAll("(?s)«.*?»(?= is missing from the page| is given to|$)", "«»")
                .replaceAll("[\\w./-]+\\.(md|html|txt|yml)[:0-9]*", "FILE")
                .replaceAll("\\d+", "0")
                .replaceAll("(?s)(.{70}).*", "$1");
    }

    /** The lines that a fault names, as they were before the case was made small. */
    private static String source(Case tried, String fault) {
        Matcher place = PLACE.matcher(fault);
        if (!place.lookingAt() || !tried.files().containsKey(place.group(1))) {
            return "";
        }
        List<String> lines = tried.files().get(place.group(1)).lines().toList();
        int line = Integer.parseInt(place.group(2));
        return lines.subList(Math.min(lines.size(), Math.max(0, line - 3)), Math.min(lines.size(), line + 1)).stream()
                .map(each -> "    | " + each + "\n")
                .collect(Collectors.joining());
    }

    private void write(Fuzzer.Find find, Case small) throws IOException {
        found++;
        long number = find.tried().number();
        StringBuilder text = new StringBuilder("case " + number + "\n");
        find.faults().stream()
                .limit(5)
                .forEach(fault -> text.append(fault).append('\n').append(source(find.tried(), fault)));
        small.files()
                .forEach((path, content) -> text.append("-- ")
                        .append(path)
                        .append(" --\n")
                        .append(content)
                        .append('\n'));
        Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%d.txt", found, number));
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.println(file + ": " + find.faults().get(0));
    }
}
