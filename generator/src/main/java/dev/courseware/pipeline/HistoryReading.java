package dev.courseware.pipeline;

import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.history.GitBlob;
import dev.courseware.history.SourceHistory;
import dev.courseware.history.SourceHistory.Committed;
import dev.courseware.history.SourceHistory.End;
import dev.courseware.history.SourceHistory.Known;
import dev.courseware.model.LastChange;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.SourceValue;
import dev.courseware.model.Surroundings;
import dev.courseware.source.CourseFiles;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds out when pages were last changed, if the course wants that. What a history has told is remembered under the
 * commit that is checked out, so that it is read once for each.
 */
final class HistoryReading {
    private static final String FORMAT = "history 1";

    private final CourseFiles files;
    private final SourceHistory history;
    private final ContentCache cache;
    private final Diagnostics diagnostics;

    HistoryReading(CourseFiles files, SourceHistory history, ContentCache cache, Diagnostics diagnostics) {
        this.files = files;
        this.history = history;
        this.cache = cache;
        this.diagnostics = diagnostics;
    }

    /** The last changes of pages, by their sources; nothing of a page whose source is not as it was committed. */
    Map<String, LastChange> changes(Outline outline) {
        Optional<Position> asked = outline.course().surroundings().changes().map(Surroundings.ChangesWish::position);
        String head = asked.isEmpty() ? "" : files.head();
        if (head.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> pages = pages(outline);
        Set<String> all = new TreeSet<>();
        pages.values().forEach(all::addAll);
        Known known = known(head, all, asked.get());
        tell(known, asked.get());
        Map<String, LastChange> changes = new TreeMap<>();
        for (Map.Entry<String, List<String>> page : pages.entrySet()) {
            last(page.getValue(), known.changes()).ifPresent(change -> changes.put(page.getKey(), change));
        }
        return changes;
    }

    /** Each page with the files that its text is in: its source, and the script that this names. */
    private static Map<String, List<String>> pages(Outline outline) {
        Map<String, List<String>> pages = new TreeMap<>();
        for (PageRef page : outline.pages().values()) {
            if (page.kind() != PageKind.DECK) {
                pages.put(
                        page.source(),
                        Stream.concat(
                                        Stream.of(page.source()),
                                        page.frontMatter().source().map(HistoryReading::path).stream())
                                .toList());
            }
        }
        return pages;
    }

    private static String path(SourceValue script) {
        int folder = script.file().lastIndexOf('/') + 1;
        try {
            return Path.of(script.file().substring(0, folder), script.text())
                    .normalize()
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            // There is no such file, which is reported where the script is read.
            return script.text();
        }
    }

    private boolean isAsCommitted(String path, Committed committed) {
        try {
            return GitBlob.isSame(files.readText(path), committed.blob());
        } catch (IOException e) {
            // This is reported where the script is read.
            return false;
        }
    }

    private Optional<LastChange> last(List<String> paths, Map<String, Committed> known) {
        Optional<LastChange> last = Optional.empty();
        for (String path : paths) {
            Committed committed = known.get(path);
            if (committed == null || !isAsCommitted(path, committed)) {
                return Optional.empty();
            }
            last = Stream.concat(last.stream(), Stream.of(committed.change()))
                    .max(Comparator.comparing(LastChange::day));
        }
        return last;
    }

    private Known known(String head, Set<String> paths, Position asked) {
        String key = ContentCache.key(FORMAT, head, files.place(), String.join("\n", paths));
        Optional<Known> kept = cache.findBytes(key).map(HistoryReading::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            Known known = history.lastChanges(files.root(), paths);
            // If another commit was checked out meanwhile, the result isn't about this one.
            if (files.head().equals(head)) {
                cache.keepBytes(key, write(known));
            }
            return known;
        } catch (IOException e) {
            diagnostics.report(
                    CoreRule.HISTORY_SHORT,
                    "course.yml",
                    asked.line(),
                    asked.column(),
                    "the history of the repository can't be read, so pages don't tell when they were changed: "
                            + e.getMessage(),
                    "write «changed: false», or «updated» into front matter");
            return Known.NOTHING;
        }
    }

    private void tell(Known known, Position asked) {
        if (known.lost() == 0) {
            return;
        }
        String pages = known.lost() == 1 ? "one page doesn't tell" : known.lost() + " pages don't tell";
        boolean cut = known.end() == End.CUT;
        diagnostics.report(
                CoreRule.HISTORY_SHORT,
                "course.yml",
                asked.line(),
                asked.column(),
                pages + " when they were changed, since "
                        + (cut ? "this clone has only the end of the history" : "that is too many commits ago"),
                cut
                        ? "fetch all of it: «fetch-depth: 0» below actions/checkout on GitHub, «GIT_DEPTH: 0» on"
                                + " GitLab, «git fetch --unshallow» elsewhere"
                        : "write «updated» into their front matter");
    }

    private static byte[] write(Known known) {
        StateWriter out = new StateWriter();
        out.list(new TreeMap<>(known.changes()).entrySet(), each -> {
            out.text(each.getKey());
            out.text(each.getValue().blob());
            out.fixed(each.getValue().change().day().toEpochDay());
            out.text(each.getValue().change().author());
        });
        out.number(known.lost());
        out.number(known.end().ordinal());
        return out.part();
    }

    private static Known read(byte[] bytes) {
        StateReader in = StateReader.part(bytes);
        Map<String, Committed> changes = new HashMap<>();
        in.list(() -> changes.put(
                in.text(), new Committed(in.text(), new LastChange(LocalDate.ofEpochDay(in.fixed()), in.text()))));
        return new Known(changes, in.count(), End.values()[in.count()]);
    }
}
