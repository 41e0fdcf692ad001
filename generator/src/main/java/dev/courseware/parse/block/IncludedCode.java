package dev.courseware.parse.block;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Position;
import dev.courseware.parse.foreign.MdBookInclude;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Includes code from the course's files: {@code include: ../src/Node.java#region}, or lines {@code #L3-L7}. One for
 * each lesson.
 */
final class IncludedCode {
    private static final String WORD = "include:";
    /** The maximum number of includes, so that a lesson stays about as large as what its author wrote. */
    private static final int MOST = 200;

    private static final Pattern LINES = Pattern.compile("L([0-9]{1,6})(-(?:L?([0-9]{1,6}))?)?");
    private static final int MOST_LINES = 1_000;
    private static final int MOST_SHOWN = 100_000;
    private static final long MOST_READ = 8_000_000;

    private final ParseContext reading;
    private int count;
    private long read;
    private boolean refused;

    IncludedCode(ParseContext reading) {
        this.reading = reading;
    }

    /** The address that a fence's text names, if it is nothing but an include. */
    static Optional<String> address(String text) {
        String line = text.strip();
        Optional<String> foreign = MdBookInclude.address(line);
        if (foreign.isPresent()) {
            return foreign;
        }
        boolean include = line.startsWith(WORD) && line.indexOf('\n') < 0;
        return include ? Optional.of(line.substring(WORD.length()).strip()) : Optional.empty();
    }

    /** A file's text. */
    record Whole(String file, String text) {}

    /** Reads the lines of a file or of a region; empty after a mistake, which is reported. */
    Optional<List<String>> lines(String address, Position at) {
        int hash = address.indexOf('#');
        String name = hash < 0 ? "" : address.substring(hash + 1);
        return whole(hash < 0 ? address : address.substring(0, hash), at)
                .flatMap(found -> part(found.text(), found.file(), name, at))
                .filter(lines -> isShort(lines, at));
    }

    /** Reads a file; empty after a mistake, which is reported. */
    Optional<Whole> whole(String path, Position at) {
        if (count >= MOST || read > MOST_READ) {
            if (!refused) {
                reading.report(
                        CoreRule.LIMIT,
                        at,
                        "this lesson includes too much code",
                        "split it; at most " + MOST + " includes are allowed");
                refused = true;
            }
            return Optional.empty();
        }
        count++;
        if (path.isEmpty()) {
            reading.report(
                    CoreRule.FILE_MISSING,
                    at,
                    "this include names no file",
                    "write «include: ../src/Node.java#region»");
            return Optional.empty();
        }
        Optional<String> file = new LinkResolver(reading).file(path, at);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return text(file.get(), at).map(text -> new Whole(file.get(), text));
    }

    private Optional<String> text(String file, Position at) {
        try {
            byte[] bytes = reading.files().readText(file);
            read += bytes.length;
            return SourceText.whole(bytes, file, reading.diagnostics());
        } catch (IOException e) {
            reading.reportUnreadable(file, at, e);
            return Optional.empty();
        }
    }

    private Optional<List<String>> part(String text, String file, String name, Position at) {
        List<String> all = List.of(text.split("\n", -1));
        Matcher numbers = LINES.matcher(name);
        if (numbers.matches()) {
            return numbered(all, numbers, file, at);
        }
        CodeRegion region = CodeRegion.of(all, name);
        if (!region.isFound()) {
            String hint = Suggestion.didYouMean(name, region.names());
            String known = region.names().isEmpty()
                    ? "put it between «// region " + name + "» and «// endregion»"
                    : "its regions: " + String.join(", ", region.names());
            reading.report(
                    CoreRule.FILE_MISSING, at, file + " has no region «" + name + "»", hint.isEmpty() ? known : hint);
            return Optional.empty();
        }
        if (!region.closed()) {
            reading.report(
                    CoreRule.FILE_MISSING,
                    at,
                    "the region «" + name + "» that begins at " + file + ":" + region.line() + " never ends",
                    "end it with «// endregion»");
            return Optional.empty();
        }
        return Optional.of(region.shown());
    }

    /** The lines that are named by their numbers, from 1. */
    private Optional<List<String>> numbered(List<String> all, Matcher numbers, String file, Position at) {
        int count = all.get(all.size() - 1).isEmpty() ? all.size() - 1 : all.size();
        int from = Integer.parseInt(numbers.group(1));
        String last = numbers.group(3);
        int to = numbers.group(2) == null ? from : last == null ? count : Integer.parseInt(last);
        if (from < 1 || from > to || from > count) {
            reading.report(
                    CoreRule.FILE_MISSING, at, file + " has no lines " + numbers.group(), "it has " + count + " lines");
            return Optional.empty();
        }
        return Optional.of(
                CodeRegion.of(all.subList(from - 1, Math.min(to, count)), "").shown());
    }

    private boolean isShort(List<String> lines, Position at) {
        int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        if (lines.size() > MOST_LINES || length > MOST_SHOWN) {
            reading.report(
                    CoreRule.LIMIT,
                    at,
                    "this would show " + lines.size() + " lines of code",
                    "name a region of at most " + MOST_LINES + " lines");
            return false;
        }
        return true;
    }
}
