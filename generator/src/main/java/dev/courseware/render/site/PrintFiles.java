package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import dev.courseware.render.inline.PartFiles;
import dev.courseware.render.inline.PartLocation;
import dev.courseware.state.Checksum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that hold the whole course for print: one, or, where it would be too large to be opened, one for each unit
 * and one with the contents. Immutable.
 */
public final class PrintFiles {
    /** Some megabytes: a browser opens them in seconds, and lays out some thousand sheets. */
    static final int LESSONS_ON_ONE_PAGE = 500;

    private static final String PAGE_ENDING = ".html";
    private static final String ENDING = ".print.html";

    private final boolean split;
    /** Which units could have files of their own and have no lessons for them, in one number. */
    private final long layout;

    private final Map<String, String> holders = new HashMap<>();

    PrintFiles(Outline outline) {
        split = isSplit(outline);
        layout = Checksum.of(outline.units().stream()
                .filter(unit -> split && unit.lessons().isEmpty())
                .map(unit -> unit.page().file())
                .toList());
        if (!outline.home().source().isEmpty()) {
            holders.put(outline.home().file(), GeneratedPages.PRINT);
        }
        outline.glossary().ifPresent(page -> holders.put(page.file(), GeneratedPages.PRINT));
        for (Unit unit : outline.units()) {
            String holder = of(unit);
            if (unit.page().kind() == PageKind.UNIT) {
                holders.put(unit.page().file(), holder);
            }
            lessons(unit).forEach(lesson -> holders.put(lesson.file(), holder));
        }
    }

    /** How pages are spread over files, as far as their own addresses don't tell it, in one number. */
    long layout() {
        return new Checksum().add(split ? 1 : 0).add(layout).value();
    }

    /** Which pages stand in which files, in one number. */
    long sum() {
        return Checksum.of(new TreeMap<>(holders).toString());
    }

    /** The names of all files. */
    public static List<String> names(Outline outline) {
        PrintFiles files = new PrintFiles(outline);
        List<String> names = new ArrayList<>(List.of(GeneratedPages.PRINT, heads(GeneratedPages.PRINT)));
        for (Unit unit : outline.units()) {
            if (files.hasOwn(unit)) {
                names.add(files.of(unit));
                names.add(heads(files.of(unit)));
            }
        }
        return names;
    }

    /** The style sheet of a file, with what stands at the head of its sheets. */
    static String heads(String file) {
        return file.substring(0, file.length() - PAGE_ENDING.length()) + ".css";
    }

    /** Whether the course is too large for one page. */
    static boolean isSplit(Outline outline) {
        long lessons =
                outline.units().stream().mapToLong(unit -> lessons(unit).size()).sum();
        return lessons > LESSONS_ON_ONE_PAGE;
    }

    /** Whether a unit has a file of its own. */
    boolean hasOwn(Unit unit) {
        return split && unit.page().kind() == PageKind.UNIT && !unit.lessons().isEmpty();
    }

    /** The file that holds a unit's lessons. */
    String of(Unit unit) {
        String file = unit.page().file();
        return hasOwn(unit) ? file.substring(0, file.length() - PAGE_ENDING.length()) + ENDING : GeneratedPages.PRINT;
    }

    /** The units that can be printed alone. None if there is but one on the page of all. */
    List<Unit> alone(Outline outline) {
        List<Unit> found = outline.units().stream()
                .filter(unit ->
                        unit.page().kind() == PageKind.UNIT && !lessons(unit).isEmpty())
                .toList();
        return split || outline.units().size() > 1 ? found : List.of();
    }

    /**
     * Where units can be printed alone, by the addresses of their pages, relative to these: in files of their own, or in
     * the one of all, of which a script then shows a part.
     */
    Map<String, String> units(Outline outline) {
        Map<String, String> found = new HashMap<>();
        for (Unit unit : alone(outline)) {
            PageRef page = unit.page();
            String place = hasOwn(unit) ? "" : "?unit=" + SitePath.encode(PartLocation.place(page));
            found.put(page.address(), SitePath.address(page.file(), of(unit)) + place);
        }
        return found;
    }

    /** The file that holds a page's text. */
    String of(PageRef page) {
        return holders.getOrDefault(page.file(), GeneratedPages.PRINT);
    }

    PartFiles parts() {
        return new PartFiles(holders);
    }

    /** A unit's lessons and dialogs; decks are made of the same words. */
    static List<PageRef> lessons(Unit unit) {
        return unit.lessons().stream()
                .filter(page -> page.kind() != PageKind.DECK)
                .toList();
    }
}
