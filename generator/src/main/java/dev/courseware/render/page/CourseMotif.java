package dev.courseware.render.page;

import dev.courseware.model.Look.Motif;
import dev.courseware.render.page.MotifView.Dot;
import dev.courseware.render.page.MotifView.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Draws a course, where nothing else is wished for, as a plant grows: lesson after lesson from the middle outwards, each turned by the golden angle against
 * the one before, as large as it is long, in the colour of its unit. The title turns the whole. The same course gives the
 * same drawing on every machine.
 */
public final class CourseMotif {
    /** As many as can still be told apart. */
    private static final int MOST_DOTS = 300;

    private static final int MOST_OF_UNIT = 60;

    /** As many places as a drawing has at least. */
    private static final int LEAST_PLACES = 14;

    /** The colours that a theme has for what is told apart by colour. */
    private static final int COLOURS = 6;

    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final int MIDDLE = MotifView.SIZE / 2;
    private static final double REACH = 0.46 * MotifView.SIZE;
    private static final int NEAREST = 3;

    private final double turn;
    private final double step;

    private CourseMotif(String title, int places) {
        this.turn = turn(title);
        this.step = REACH / StrictMath.sqrt(places + 0.5);
    }

    private static double turn(String title) {
        return Math.floorMod(title.hashCode(), 360) * StrictMath.PI / 180;
    }

    /** A lesson that becomes a dot. */
    record Seed(int unit, int minutes) {}

    /**
     * Draws a course.
     *
     * @param motif any but none
     * @param units in order, with their lessons where the page lists them
     */
    public static MotifView of(Motif motif, String title, List<UnitView> units) {
        return draw(motif, title, seeds(units));
    }

    /**
     * Draws a course of which nobody knows yet how long its lessons are, as a mesh.
     *
     * @param units how many lessons each has, in order
     */
    public static MotifView ofUnits(String title, List<Integer> units) {
        int all = units.stream().mapToInt(Integer::intValue).sum();
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int dots = all > MOST_OF_UNIT ? Math.max(1, units.get(i) * MOST_OF_UNIT / all) : units.get(i);
            seeds.addAll(Collections.nCopies(dots, new Seed(colour(i), 1)));
        }
        return draw(Motif.MESH, title, seeds.subList(0, Math.min(seeds.size(), MOST_DOTS)));
    }

    /**
     * Draws a unit, whose lessons all count the same: the drawing stands in many files, and what changes in a lesson is no
     * reason to write those of the others.
     *
     * @param lessons how many it has
     * @param colour the number of its colour
     */
    static MotifView ofUnit(Motif motif, String title, int lessons, int colour) {
        return draw(motif, title, Collections.nCopies(Math.min(lessons, MOST_OF_UNIT), new Seed(colour, 1)));
    }

    /** The index of the dot that stands for a lesson in the drawing of its unit. */
    static int dot(int lesson, int lessons) {
        return lessons <= MOST_OF_UNIT ? lesson : lesson * MOST_OF_UNIT / lessons;
    }

    /** The number of a unit's colour, from 1. */
    static int colour(int unit) {
        return unit % COLOURS + 1;
    }

    private static MotifView draw(Motif motif, String title, List<Seed> seeds) {
        if (motif != Motif.MESH) {
            return MotifRows.draw(motif, turn(title), seeds);
        }
        int places = Math.max(LEAST_PLACES, seeds.size());
        return new CourseMotif(title, places).draw(seeds, places);
    }

    private static List<Seed> seeds(List<UnitView> units) {
        int all = units.stream().mapToInt(UnitView::count).sum();
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitView unit = units.get(i);
            int colour = colour(i);
            if (all > MOST_DOTS || unit.lessons().size() != unit.count()) {
                int dots = all > MOST_DOTS ? Math.max(1, unit.count() * MOST_DOTS / all) : unit.count();
                IntStream.range(0, dots).forEach(dot -> seeds.add(new Seed(colour, 1)));
            } else {
                for (LessonView lesson : unit.lessons()) {
                    seeds.add(new Seed(colour, Math.max(1, lesson.minutes())));
                }
            }
        }
        return seeds.subList(0, Math.min(seeds.size(), MOST_DOTS));
    }

    private MotifView draw(List<Seed> seeds, int places) {
        double usual = seeds.stream().mapToInt(Seed::minutes).average().orElse(1);
        List<Dot> dots = new ArrayList<>();
        List<Place> rest = new ArrayList<>();
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Place place = place(i, i < seeds.size() ? seeds.get(i).minutes() / usual : 0.5);
            all.add(place);
            if (i < seeds.size()) {
                dots.add(new Dot(place, seeds.get(i).unit()));
            } else {
                rest.add(place);
            }
        }
        return new MotifView(List.copyOf(dots), List.copyOf(rest), lines(all));
    }

    /** @param weight how large it is, 1 being usual; what counts is the area */
    private Place place(int index, double weight) {
        double angle = index * GOLDEN_ANGLE + turn;
        double distance = step * StrictMath.sqrt(index + 0.6);
        double radius = step * Math.min(0.46, Math.max(0.16, 0.3 * StrictMath.sqrt(weight)));
        return new Place(
                (int) Math.round(MIDDLE + distance * StrictMath.cos(angle)),
                (int) Math.round(MIDDLE + distance * StrictMath.sin(angle)),
                Math.max(2, (int) Math.round(radius)));
    }

    /** Lines from each place to the nearest ones, each of them once. */
    private static String lines(List<Place> places) {
        Set<String> lines = new TreeSet<>();
        for (Place from : places) {
            places.stream()
                    .filter(to -> to != from)
                    .sorted(Comparator.comparingInt((Place to) -> distance(from, to))
                            .thenComparingInt(Place::x)
                            .thenComparingInt(Place::y))
                    .limit(NEAREST)
                    .forEach(to -> lines.add(line(from, to)));
        }
        return String.join("", lines);
    }

    private static int distance(Place one, Place other) {
        int across = one.x() - other.x();
        int down = one.y() - other.y();
        return across * across + down * down;
    }

    private static String line(Place one, Place other) {
        boolean first = one.x() < other.x() || one.x() == other.x() && one.y() <= other.y();
        Place from = first ? one : other;
        Place to = first ? other : one;
        return "M" + from.x() + " " + from.y() + "L" + to.x() + " " + to.y();
    }
}
