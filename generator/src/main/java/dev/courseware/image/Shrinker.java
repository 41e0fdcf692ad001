package dev.courseware.image;

import java.util.Arrays;

/**
 * Makes a picture smaller while its rows arrive, so that it never has to be in memory whole. Each new pixel is the mean
 * of what it covers.
 */
final class Shrinker {
    /** Places between pixels are counted in parts of one. */
    private static final int SCALE = 256;

    private final int width;
    private final int height;
    private final int newWidth;
    private final int newHeight;
    /** Where each new column begins and the last one ends, in parts of a pixel. */
    private final int[] from;

    private final int[] out;
    private final float[] row;
    private final float[] sum;
    private int line;
    private int newLine;

    /** @param newWidth at most the width, as the new height is at most the height */
    Shrinker(int width, int height, int newWidth, int newHeight) {
        this.width = width;
        this.height = height;
        this.newWidth = newWidth;
        this.newHeight = newHeight;
        this.out = new int[newWidth * newHeight];
        this.row = new float[newWidth * 4];
        this.sum = new float[newWidth * 4];
        this.from = new int[newWidth + 1];
        for (int x = 0; x <= newWidth; x++) {
            from[x] = (int) ((long) x * width * SCALE / newWidth);
        }
    }

    /** Takes the next row of the picture, with alpha multiplied into the other colours. */
    void add(int[] colours) {
        shrinkRow(colours);
        long above = (long) line * SCALE;
        long below = above + SCALE;
        line++;
        while (newLine < newHeight && top(newLine) < below) {
            float share = (Math.min(top(newLine + 1), below) - Math.max(top(newLine), above)) / (float) SCALE;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i] * share;
            }
            if (top(newLine + 1) > below) {
                return;
            }
            finishRow();
        }
    }

    /** The smaller picture, once all rows were added. */
    Pixels picture() {
        return new Pixels(newWidth, newHeight, out);
    }

    /** Where a new row begins, in parts of a row. */
    private long top(int newRow) {
        return (long) newRow * height * SCALE / newHeight;
    }

    private void finishRow() {
        float high = (top(newLine + 1) - top(newLine)) / (float) SCALE;
        for (int x = 0; x < newWidth; x++) {
            float whole = (from[x + 1] - from[x]) / (float) SCALE * high;
            int colour = 0;
            for (int i = 0; i < 4; i++) {
                colour = colour << 8 | Math.min(255, (int) (sum[x * 4 + i] / whole + 0.5f));
            }
            out[newLine * newWidth + x] = colour;
        }
        Arrays.fill(sum, 0);
        newLine++;
    }

    private void shrinkRow(int[] colours) {
        for (int x = 0; x < newWidth; x++) {
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int at = from[x] / SCALE; at < width && at * SCALE < from[x + 1]; at++) {
                int covered = Math.min(from[x + 1], (at + 1) * SCALE) - Math.max(from[x], at * SCALE);
                float share = covered / (float) SCALE;
                int colour = colours[at];
                a += (colour >>> 24) * share;
                r += (colour >> 16 & 0xFF) * share;
                g += (colour >> 8 & 0xFF) * share;
                b += (colour & 0xFF) * share;
            }
            row[x * 4] = a;
            row[x * 4 + 1] = r;
            row[x * 4 + 2] = g;
            row[x * 4 + 3] = b;
        }
    }
}
