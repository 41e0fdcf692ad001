package dev.courseware.reference;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fences that aren't only code.
 *
 * @param shown as an author begins it
 * @param attributes what may stand in its braces
 */
record FenceRows(String shown, String meaning, String attributes) {
    static final List<FenceRows> ALL = List.of(
            new FenceRows(
                    "` ```java `",
                    "A listing, in any of the languages below",
                    "`title`, `lines`, `start`, `highlight`, `steps`, `add`, `remove`, `diff`, `literal`"),
            new FenceRows("` ```console `", "A session, of which readers copy what was typed", "as a listing"),
            new FenceRows("` ```output `, ` ```error `", "What a program says", "as a listing"),
            new FenceRows(
                    "` ```csv `, ` ```tsv `",
                    "A listing; with `table`, `chart` or a file, a table or chart",
                    "`table`, `chart`, `title`, `alt`, `unit`, `header`, `separator`"),
            new FenceRows("` ```math `", "A formula", ""),
            new FenceRows("` ```plantuml `, ` ```mermaid `", "A diagram", "`title`, `alt`"),
            new FenceRows("` ```dialog `", "A conversation", ""));

    private static final Pattern NAME = Pattern.compile("`(?:\\s*```)?(\\w+)\\s*`");

    /** The languages that begin it. */
    List<String> languages() {
        return names(shown);
    }

    /** The names of the attributes. */
    List<String> names() {
        return names(attributes);
    }

    /** Whether an attribute says something of a chart, without which there is nothing to say. */
    boolean isOfCharts(String attribute) {
        return names().contains("chart") && !List.of("table", "chart", "title").contains(attribute);
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
