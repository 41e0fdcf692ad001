package dev.courseware.image;

import java.util.Arrays;

/**
 * A picture in memory.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours row by row, alpha in the highest byte and multiplied into the others
 */
record Pixels(int width, int height, int[] colours) {
    /** Places between pixels are counted in parts of one. */
    private static final int SCALE = 256;

    /** The same picture smaller, each new pixel the mean of what it covers. */
    Pixels shrunk(int newWidth, int newHeight) {
        int[] out = new int[newWidth * newHeight];
        int[] from = new int[newWidth + 1];
        for (int x = 0; x <= newWidth; x++) {
            from[x] = (int) ((long) x * width * SCALE / newWidth);
        }
        float[] row = new float[newWidth * 4];
        float[] sum = new float[newWidth * 4];
        float[] area = new float[newWidth];
        for (int x = 0; x < newWidth; x++) {
            area[x] = (from[x + 1] - from[x]) / (float) SCALE;
        }
        int done = -1;
        for (int y = 0; y < newHeight; y++) {
            long top = (long) y * height * SCALE / newHeight;
            long bottom = (long) (y + 1) * height * SCALE / newHeight;
            Arrays.fill(sum, 0);
            for (int line = (int) (top / SCALE); line < height && (long) line * SCALE < bottom; line++) {
                if (line != done) {
                    shrinkRow(line, from, row);
                    done = line;
                }
                long covered = Math.min(bottom, (line + 1L) * SCALE) - Math.max(top, (long) line * SCALE);
                float share = covered / (float) SCALE;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += row[i] * share;
                }
            }
            float high = (bottom - top) / (float) SCALE;
            for (int x = 0; x < newWidth; x++) {
                float whole = area[x] * high;
                int colour = 0;
                for (int i = 0; i < 4; i++) {
                    colour = colour << 8 | Math.min(255, (int) (sum[x * 4 + i] / whole + 0.5f));
                }
                out[y * newWidth + x] = colour;
            }
        }
        return new Pixels(newWidth, newHeight, out);
    }

    private void shrinkRow(int line, int[] from, float[] row) {
        for (int x = 0; x + 1 < from.length; x++) {
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int at = from[x] / SCALE; at < width && at * SCALE < from[x + 1]; at++) {
                int covered = Math.min(from[x + 1], (at + 1) * SCALE) - Math.max(from[x], at * SCALE);
                float share = covered / (float) SCALE;
                int colour = colours[line * width + at];
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

    /**
     * The picture as it is meant to be seen.
     *
     * @param orientation as EXIF counts, 1 to 8
     */
    Pixels turned(int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return this;
        }
        boolean side = orientation >= 5;
        int newWidth = side ? height : width;
        int newHeight = side ? width : height;
        int[] out = new int[colours.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int fromX = side ? y : x;
                int fromY = side ? x : y;
                boolean flipX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean flipY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                fromX = flipX ? width - 1 - fromX : fromX;
                fromY = flipY ? height - 1 - fromY : fromY;
                out[y * newWidth + x] = colours[fromY * width + fromX];
            }
        }
        return new Pixels(newWidth, newHeight, out);
    }
}
