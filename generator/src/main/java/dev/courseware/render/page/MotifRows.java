package dev.courseware.render.page;

import dev.courseware.model.Look.Motif;
import dev.courseware.render.page.CourseMotif.Seed;
import dev.courseware.render.page.MotifView.Dot;
import dev.courseware.render.page.MotifView.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a course in rows, a unit each: rings around each other, the first one innermost, or waves, the first one on top. Its
 * lessons are dots at equal distances.
 */
final class MotifRows {
    /** As many as can be told apart; of more units, the lessons go on in the row that has room. */
    private static final int MOST_ROWS = 8;

    private static final int MIDDLE = MotifView.SIZE / 2;
    private static final double REACH = 0.44 * MotifView.SIZE;
    private static final double LARGEST = 0.05 * MotifView.SIZE;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    /** A wave's length. */
    private static final double LENGTH = 0.7 * MotifView.SIZE;

    private static final int WAVE_STEP = 8;

    private final Motif motif;
    private final double turn;
    private final double usual;
    private final List<List<Seed>> rows;
    private final List<Dot> dots = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    private MotifRows(Motif motif, double turn, List<Seed> seeds) {
        this.motif = motif;
        this.turn = turn;
        this.usual = seeds.stream().mapToInt(Seed::minutes).average().orElse(1);
        this.rows = rows(seeds);
    }

    /**
     * Draws them.
     *
     * @param turn the angle from which the rows begin
     */
    static MotifView draw(Motif motif, double turn, List<Seed> seeds) {
        MotifRows drawing = new MotifRows(motif, turn, seeds);
        for (int row = 0; row < drawing.rows.size(); row++) {
            if (motif == Motif.RINGS) {
                drawing.ring(row);
            } else {
                drawing.wave(row);
            }
        }
        return new MotifView(List.copyOf(drawing.dots), List.of(), drawing.lines.toString());
    }

    /** The lessons of a unit follow each other, and have another colour than those of the next one. */
    private static List<List<Seed>> rows(List<Seed> seeds) {
        List<List<Seed>> units = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            if (i == 0 || seeds.get(i).unit() != seeds.get(i - 1).unit()) {
                units.add(new ArrayList<>());
            }
            units.get(units.size() - 1).add(seeds.get(i));
        }
        if (units.size() <= MOST_ROWS) {
            return units;
        }
        List<List<Seed>> even = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            even.add(seeds.subList(seeds.size() * row / MOST_ROWS, seeds.size() * (row + 1) / MOST_ROWS));
        }
        return even;
    }

    private void ring(int row) {
        double gap = REACH / (rows.size() + 0.4);
        double radius = gap * (row + 1.4);
        int r = (int) StrictMath.round(radius);
        lines.append("M" + (MIDDLE - r) + " " + MIDDLE + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r
                + " 0 1 0 " + -2 * r + " 0");
        List<Seed> seeds = rows.get(row);
        double step = 2 * StrictMath.PI / seeds.size();
        double room = StrictMath.min(gap, radius * step);
        for (int i = 0; i < seeds.size(); i++) {
            double angle = turn + row * GOLDEN_ANGLE + i * step;
            dot(seeds.get(i), MIDDLE + radius * StrictMath.cos(angle), MIDDLE + radius * StrictMath.sin(angle), room);
        }
    }

    private void wave(int row) {
        double gap = 2 * REACH / rows.size();
        double middle = MIDDLE - REACH + gap * (row + 0.5);
        double height = StrictMath.min(gap * 0.28, 0.09 * MotifView.SIZE);
        double phase = turn + row * GOLDEN_ANGLE;
        int from = (int) (MIDDLE - REACH);
        int to = MotifView.SIZE - from;
        for (int x = from; x <= to; x += WAVE_STEP) {
            lines.append(x == from ? "M" : "L").append(x).append(' ').append(tenth(at(x, middle, height, phase)));
        }
        List<Seed> seeds = rows.get(row);
        double step = (to - from) / (double) seeds.size();
        for (int i = 0; i < seeds.size(); i++) {
            double x = from + step * (i + 0.5);
            dot(seeds.get(i), x, at(x, middle, height, phase), StrictMath.min(step, gap));
        }
    }

    private static double at(double x, double middle, double height, double phase) {
        return middle + height * StrictMath.sin(phase + 2 * StrictMath.PI * x / LENGTH);
    }

    private static String tenth(double value) {
        long tenths = StrictMath.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** @param room from one dot to the next, and from one row to the next */
    private void dot(Seed seed, double x, double y, double room) {
        double largest = StrictMath.min(LARGEST, 0.42 * room);
        double share = StrictMath.sqrt(seed.minutes() / usual) * 0.65;
        double radius = largest * StrictMath.min(1, StrictMath.max(0.35, share));
        dots.add(new Dot(
                new Place((int) StrictMath.round(x), (int) StrictMath.round(y), (int)
                        StrictMath.max(2, StrictMath.round(radius))),
                seed.unit()));
    }
}
