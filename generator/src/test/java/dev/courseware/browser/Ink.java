package dev.courseware.browser;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a part of a picture something stands on its white ground.
 *
 * @param columns for every column of pixels from the first to the last with ink, how high its ink is
 * @param rows for every row, likewise
 */
record Ink(List<Integer> columns, List<Integer> rows) {
    private static final int WHITE = 235;
    private static final double TALLER = 1.45;
    private static final double WIDER = 1.35;
    /** Pixels by which sizes may differ whatever they are. */
    private static final int SLACK = 9;
    /** How many bands a formula is divided into for comparing where its ink is. */
    private static final int BANDS = 6;

    private static final double BAND = 0.34;

    /** @param box left, top, width and height */
    static Ink in(BufferedImage picture, List<Integer> box) {
        int left = box.get(0);
        int top = box.get(1);
        int width = box.get(2);
        int height = box.get(3);
        int[] columns = new int[width];
        int[] rows = new int[height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = picture.getRGB(left + x, top + y);
                int darkest = Math.min(colour & 255, Math.min(colour >> 8 & 255, colour >> 16 & 255));
                if (darkest < WHITE) {
                    columns[x]++;
                    rows[y]++;
                }
            }
        }
        return new Ink(trimmed(columns), trimmed(rows));
    }

    private static List<Integer> trimmed(int[] counts) {
        int first = 0;
        int last = counts.length;
        while (first < last && counts[first] == 0) {
            first++;
        }
        while (last > first && counts[last - 1] == 0) {
            last--;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = first; i < last; i++) {
            found.add(counts[i]);
        }
        return List.copyOf(found);
    }

    /** In words, or empty if both are alike. */
    String differenceFrom(Ink other) {
        String width = size("wide", columns.size(), other.columns.size(), WIDER);
        String height = size("high", rows.size(), other.rows.size(), TALLER);
        String across = bands("from left to right", columns, other.columns);
        String down = bands("from top to bottom", rows, other.rows);
        return String.join(
                "; ",
                List.of(width, height, across, down).stream()
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static String size(String name, int one, int other, double ratio) {
        boolean alike = Math.max(one, other) <= Math.min(one, other) * ratio || Math.abs(one - other) <= SLACK;
        return alike ? "" : one + " pixels " + name + " instead of " + other;
    }

    /** Compares which share of the ink stands before each of some places. */
    private static String bands(String direction, List<Integer> one, List<Integer> other) {
        for (int band = 1; band < BANDS; band++) {
            double here = share(one, band);
            double there = share(other, band);
            if (Math.abs(here - there) > BAND) {
                return Math.round(here * 100) + " % of the ink within " + band + "/" + BANDS + " " + direction
                        + " instead of " + Math.round(there * 100);
            }
        }
        return "";
    }

    private static double share(List<Integer> counts, int band) {
        int end = counts.size() * band / BANDS;
        long before = 0;
        long all = 0;
        for (int i = 0; i < counts.size(); i++) {
            all += counts.get(i);
            before += i < end ? counts.get(i) : 0;
        }
        return all == 0 ? 0 : (double) before / all;
    }
}
