package dev.courseware.colour;

/**
 * A colour of the space OKLCH, in which equal steps look equal.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma from 0, grey; what screens show ends at about 0.3
 * @param hue in degrees
 */
public record Oklch(double lightness, double chroma, double hue) {
    /** How far a channel may lie outside of what screens show, so that white is still white. */
    private static final double TOLERANCE = 1e-4;

    /** Reads {@code #rrggbb} or {@code #rgb}. */
    public static Oklch ofHex(String hex) {
        boolean small = hex.length() == 4;
        double[] light = new double[3];
        for (int i = 0; i < light.length; i++) {
            String digits = small ? hex.substring(i + 1, i + 2).repeat(2) : hex.substring(2 * i + 1, 2 * i + 3);
            light[i] = decoded(Integer.parseInt(digits, 16) / 255.0);
        }
        double l = StrictMath.cbrt(0.4122214708 * light[0] + 0.5363325363 * light[1] + 0.0514459929 * light[2]);
        double m = StrictMath.cbrt(0.2119034982 * light[0] + 0.6806995451 * light[1] + 0.1073969566 * light[2]);
        double s = StrictMath.cbrt(0.0883024619 * light[0] + 0.2817188376 * light[1] + 0.6299787005 * light[2]);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double hue = StrictMath.toDegrees(StrictMath.atan2(b, a));
        return new Oklch(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                StrictMath.hypot(a, b),
                hue < 0 ? hue + 360 : hue);
    }

    /** How much light it gives by WCAG, from 0 to 1. */
    public double luminance() {
        double[] light = light();
        return 0.2126 * within(light[0]) + 0.7152 * within(light[1]) + 0.0722 * within(light[2]);
    }

    /** The contrast to another colour by WCAG, from 1 to 21. */
    public double contrast(Oklch other) {
        double one = luminance();
        double two = other.luminance();
        return (StrictMath.max(one, two) + 0.05) / (StrictMath.min(one, two) + 0.05);
    }

    /** How different it looks from another one: of white and black it is 1. */
    public double distance(Oklch other) {
        double a = a() - other.a();
        double b = b() - other.b();
        double l = lightness - other.lightness;
        return StrictMath.sqrt(l * l + a * a + b * b);
    }

    /** Whether screens of the usual kind (sRGB) show it as it is. */
    public boolean isShown() {
        for (double channel : light()) {
            if (channel < -TOLERANCE || channel > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** As style sheets have it: {@code oklch(44% 0.078 199)}, with no more digits than an eye can tell apart. */
    public String css() {
        return "oklch(" + number(StrictMath.round(lightness * 1000), 10) + "% "
                + number(StrictMath.round(chroma * 1000), 1000) + " " + number(StrictMath.round(hue * 10), 10) + ")";
    }

    /** As {@code #rrggbb}; what screens don't show is brought near. */
    public String hex() {
        StringBuilder hex = new StringBuilder("#");
        for (double channel : light()) {
            long value = StrictMath.round(encoded(within(channel)) * 255);
            hex.append(Character.forDigit((int) value / 16, 16)).append(Character.forDigit((int) value % 16, 16));
        }
        return hex.toString();
    }

    /** Red, green and blue as amounts of light. */
    private double[] light() {
        double l = cube(lightness + 0.3963377774 * a() + 0.2158037573 * b());
        double m = cube(lightness - 0.1055613458 * a() - 0.0638541728 * b());
        double s = cube(lightness - 0.0894841775 * a() - 1.2914855480 * b());
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private double a() {
        return chroma * StrictMath.cos(StrictMath.toRadians(hue));
    }

    private double b() {
        return chroma * StrictMath.sin(StrictMath.toRadians(hue));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double within(double channel) {
        return StrictMath.min(1, StrictMath.max(0, channel));
    }

    private static double decoded(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }

    /** A decimal fraction without needless zeros. */
    private static String number(long numerator, int denominator) {
        String rest = String.valueOf(denominator + numerator % denominator).substring(1);
        String shown = rest.replaceAll("0+$", "");
        return numerator / denominator + (shown.isEmpty() ? "" : "." + shown);
    }
}
