package dev.courseware.image;

/**
 * A picture in memory.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours row by row, alpha in the highest byte and multiplied into the others
 */
record Pixels(int width, int height, int[] colours) {
    /** The same picture smaller, each new pixel the mean of what it covers. */
    Pixels shrunk(int newWidth, int newHeight) {
        Shrinker shrinker = new Shrinker(width, height, newWidth, newHeight);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(colours, y * width, row, 0, width);
            shrinker.add(row);
        }
        return shrinker.picture();
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
