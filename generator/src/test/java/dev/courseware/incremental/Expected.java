package dev.courseware.incremental;

import dev.courseware.incremental.LivingCourse.Page;
import dev.courseware.incremental.LivingCourse.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a page of a living course is made of, said without the generator: by source, what its text depends on and what
 * stands around it.
 */
final class Expected {
    private static final int COLOURS = 6;
    private static final int MOST_DOTS = 60;

    private static final int SAMPLED = 8;

    private final String world;
    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, String> frames = new TreeMap<>();
    /** The lessons of which the front page may show a part: some at the course's beginning. */
    private final Set<String> sampled = new TreeSet<>();

    private Expected(String world) {
        this.world = world;
    }

    static Expected of(LivingCourse course) {
        Expected made =
                new Expected(List.of(course.url, course.drafts, course.terms, course.look, course.foot, course.words)
                        .toString());
        List<Unit> units = course.units.stream()
                .filter(unit -> !unit.lessons.isEmpty() || unit.index != null)
                .sorted(Comparator.comparing((Unit unit) -> number(unit.folder)))
                .toList();
        List<Page> reading = new ArrayList<>();
        for (Unit unit : units) {
            reading.add(null);
            reading.addAll(ordered(unit));
        }
        for (Unit unit : units) {
            List<Page> lessons = ordered(unit);
            for (Page page : lessons) {
                made.bodies.put(
                        page.path(),
                        body(course, page, unit, lessons.indexOf(page), drawing(units.indexOf(unit), lessons)));
                made.frames.put(page.path(), course.title + frame(page, unit, units, reading));
            }
            if (unit.index != null) {
                made.bodies.put(unit.index.path(), unit.index.title + unit.index.text);
                made.frames.put(unit.index.path(), "");
            }
        }
        reading.stream()
                .filter(page -> page != null && !page.dialog)
                .limit(SAMPLED)
                .forEach(page -> made.sampled.add(page.path()));
        made.bodies.put("lessons/index.md", "");
        made.frames.put("lessons/index.md", "");
        return made;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.indexOf('-') + 1));
    }

    private static List<Page> ordered(Unit unit) {
        return unit.lessons.stream()
                .sorted(Comparator.comparingInt((Page page) -> page.weight).thenComparing(page -> number(page.name)))
                .toList();
    }

    private static String unitTitle(Unit unit) {
        return unit.index == null ? unit.title() : unit.index.title;
    }

    /** What its text shows, and what decks and the printed course, which aren't put together again, show around it. */
    private static String body(LivingCourse course, Page page, Unit unit, int place, String drawing) {
        StringBuilder out = new StringBuilder(course.text(page));
        out.append(page.deck ? course.title + unitTitle(unit) + drawing : "");
        out.append(place).append(place == 0 && unit.index == null);
        if (!page.dialog) {
            out.append(page.html ? pages(course) : "");
            out.append(course.snippets.get(page.snippet));
            out.append(course.drawings.get(page.drawing));
            out.append(course.twins.get(page.drawing.replace(".svg", "-dark.svg")));
            out.append(course.photographs.get(page.photograph));
            out.append(page.named == null ? "" : page.named.title);
            out.append(page.quoted == null ? "" : course.text(page.quoted));
        }
        return out.toString();
    }

    /** What the drawing of a unit depends on that title slides show, besides its title. */
    private static String drawing(int unit, List<Page> lessons) {
        return " " + unit % COLOURS + " " + Math.min(lessons.size(), MOST_DOTS) + " ";
    }

    /** Where an address in HTML leads in the printed course depends on which pages are there. */
    private static String pages(LivingCourse course) {
        return course.units.stream()
                .filter(unit -> !unit.lessons.isEmpty() || unit.index != null)
                .map(unit -> unit.folder
                        + unit.lessons.stream().map(Page::address).sorted().toList())
                .toList()
                .toString();
    }

    private static String frame(Page page, Unit own, List<Unit> units, List<Page> reading) {
        StringBuilder out = new StringBuilder();
        for (Unit unit : units) {
            out.append(unitTitle(unit)).append(unit == own ? "*" : "").append('\n');
        }
        ordered(own)
                .forEach(each -> out.append(each.address())
                        .append(each.title)
                        .append(each.description)
                        .append(each.deck)
                        .append(each.dialog)
                        .append('\n'));
        out.append(neighbour(page, reading, -1, units)).append(neighbour(page, reading, 1, units));
        return out.append(page.before == null ? "" : page.before.title).toString();
    }

    private static String neighbour(Page page, List<Page> reading, int step, List<Unit> units) {
        int at = reading.indexOf(page) + step;
        if (at >= reading.size()) {
            return "";
        }
        Page other = reading.get(at);
        if (other != null) {
            return other.title + other.address() + other.dialog;
        }
        int unit = (int) reading.subList(0, at + 1).stream()
                        .filter(each -> each == null)
                        .count()
                - 1;
        return unitTitle(units.get(unit))
                + units.get(unit).folder
                + units.get(unit).lessons.size();
    }

    /** The sources that have to be read when a course has become another one. */
    Set<String> read(Expected after) {
        Set<String> read = new TreeSet<>();
        after.bodies.forEach((path, body) -> {
            boolean newlySampled = after.sampled.contains(path) && !sampled.contains(path);
            if (!world.equals(after.world) || newlySampled || !body.equals(bodies.get(path))) {
                read.add(path);
            }
        });
        return read;
    }

    /** The pages whose text stays and whose frame doesn't. */
    Set<String> framed(Expected after) {
        Set<String> framed = new TreeSet<>();
        after.frames.forEach((path, frame) -> {
            if (!frame.equals(frames.get(path))) {
                framed.add(path);
            }
        });
        framed.removeAll(read(after));
        return framed;
    }
}
