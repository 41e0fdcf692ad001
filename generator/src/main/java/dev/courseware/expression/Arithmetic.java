package dev.courseware.expression;

/**
 * Functions that give the same bits on every machine and in the page ({@code js/arithmetic.js}, line by line the same),
 * made of + - * / and square roots alone. What a function leaves behind its result (the part that didn't fit) is in
 * {@code tail}; so an object belongs to one thread.
 */
public final class Arithmetic {
    private static final double SPLIT = 134217729;
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double PER_LN2 = 1.4426950408889634;
    private static final double PER_LN2_LOW = 2.0355273740931033e-17;
    private static final double PER_LN10 = 0.4342944819032518;
    private static final double PER_LN10_LOW = 1.098319650216765e-17;
    private static final double THIRD = 0.3333333333333333;
    private static final double THIRD_LOW = 1.850371707708594e-17;
    static final double HALF_PI = 1.5707963267948966;
    private static final double HALF_PI_LOW = 6.123233995736766e-17;
    private static final double HALF_PI_LAST = -1.4973849048591698e-33;
    private static final double PER_HALF_PI = 0.6366197723675814;
    private static final double ROOT_OF_HALF = 0.7071067811865476;
    /** Where the exponent stands among a double's bits. */
    private static final int EXPONENT_AT = 52;

    private static final double FURTHEST_ANGLE = 1e9;
    private static final double[] EXP = inverses(2, 13);
    private static final double[] SIN = inverses(3, 17);
    private static final double[] COS = inverses(4, 18);

    private double tail;
    private double quarter;

    private static double[] inverses(int from, int to) {
        double[] all = new double[to - from + 1];
        double factorial = 1;
        for (int i = 2; i <= to; i++) {
            factorial *= i;
            if (i >= from) {
                all[i - from] = 1 / factorial;
            }
        }
        return all;
    }

    private double sum(double a, double b) {
        double s = a + b;
        double v = s - a;
        tail = (a - (s - v)) + (b - v);
        return s;
    }

    private double product(double a, double b) {
        double p = a * b;
        double c = SPLIT * a;
        double aHigh = c - (c - a);
        double aLow = a - aHigh;
        c = SPLIT * b;
        double bHigh = c - (c - b);
        double bLow = b - bHigh;
        tail = ((aHigh * bHigh - p) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
        return p;
    }

    /** A number times a power of two, rounded once. */
    private static double scaled(double number, int power) {
        if (power < Double.MIN_EXPONENT || power > Double.MAX_EXPONENT) {
            return Math.scalb(number, power);
        }
        return number * Double.longBitsToDouble((long) (power + Double.MAX_EXPONENT) << EXPONENT_AT);
    }

    /** A number near 1 that is this one without a power of two; {@code tail} is the power. */
    private double mantissa(double number) {
        int power = Math.getExponent(number);
        double m = number;
        if (power < Double.MIN_EXPONENT) {
            m *= 0x1p60;
            power = Math.getExponent(m);
            m = scaled(m, -power);
            power -= 60;
        } else {
            m = scaled(m, -power);
        }
        if (m >= 2 * ROOT_OF_HALF) {
            m /= 2;
            power++;
        } else if (m < ROOT_OF_HALF) {
            m *= 2;
            power--;
        }
        tail = power;
        return m;
    }

    private double expOfPair(double x, double low) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > 709.79) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < -745.2) {
            return 0;
        }
        double k = Math.floor(x * PER_LN2 + 0.5);
        double high = x - k * LN2_HIGH;
        double rest = k * LN2_LOW;
        double near = high - rest;
        double left = ((high - near) - rest) + low;
        double r = near + left;
        left = (near - r) + left;
        double p = EXP[EXP.length - 1];
        for (int i = EXP.length - 2; i >= 0; i--) {
            p = p * r + EXP[i];
        }
        double q = sum(r, r * r * p + (left + r * left));
        double lost = tail;
        double s = sum(1, q);
        return scaled(s + (tail + lost), (int) k);
    }

    /** Of a positive number: twice the series of the inverse hyperbolic tangent. */
    private double lnPair(double x) {
        double m = mantissa(x);
        double power = tail;
        double f = m - 1;
        double d = sum(m, 1);
        double dLow = tail;
        double s = f / d;
        double p = product(s, d);
        double sLow = (((f - p) - tail) - s * dLow) / d;
        double q = product(s, s);
        double qLow = tail + 2 * s * sLow;
        double v = 1.0 / 29;
        for (int i = 27; i >= 5; i -= 2) {
            v = v * q + 1.0 / i;
        }
        double t = sum(THIRD, q * v);
        double tLow = tail + THIRD_LOW;
        double u = product(q, t);
        double uLow = tail + (q * tLow + qLow * t);
        double a = product(s, u);
        double aLow = tail + (s * uLow + sLow * u);
        double h = sum(s, a);
        double hLow = tail + (sLow + aLow);
        double b = sum(power * LN2_HIGH, 2 * h);
        double bLow = tail + (power * LN2_LOW + 2 * hLow);
        double result = b + bLow;
        tail = (b - result) + bLow;
        return result;
    }

    private double logarithm(double x, double per, double perLow) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        double l = lnPair(x);
        if (per == 1) {
            return l;
        }
        double lLow = tail;
        double p = product(l, per);
        return p + (tail + (l * perLow + lLow * per));
    }

    /** e to the power of {@code x}. */
    public double exp(double x) {
        return expOfPair(x, 0);
    }

    /** The natural logarithm; NaN of negative numbers. */
    public double ln(double x) {
        return logarithm(x, 1, 0);
    }

    /** The logarithm to the base of ten; exact for powers of ten. */
    public double log10(double x) {
        return logarithm(x, PER_LN10, PER_LN10_LOW);
    }

    /** The logarithm to the base of two; exact for powers of two. */
    public double log2(double x) {
        return logarithm(x, PER_LN2, PER_LN2_LOW);
    }

    /** {@code x} to the power of {@code y}; NaN of negative numbers unless {@code y} is whole. */
    public double pow(double x, double y) {
        if (y == 0 || x == 1) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == 0) {
            return y > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        if (y == 1) {
            return x;
        }
        if (y == 2) {
            return x * x;
        }
        if (y == -1) {
            return 1 / x;
        }
        if (x < 0 && Math.floor(y) != y) {
            return Double.NaN;
        }
        double size = Math.abs(x);
        if (Double.isInfinite(size) || Double.isInfinite(y)) {
            return size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        if (y == 0.5) {
            return Math.sqrt(x);
        }
        double l = lnPair(size);
        double lLow = tail;
        double near = y * l;
        double result = near > 710 ? Double.POSITIVE_INFINITY : near < -746 ? 0 : raised(y, l, lLow);
        return x < 0 && y % 2 != 0 ? -result : result;
    }

    private double raised(double y, double l, double lLow) {
        double p = product(y, l);
        return expOfPair(p, tail + y * lLow);
    }

    /** The angle less quarter turns, which {@code quarter} counts up to 4. */
    private double reduced(double x) {
        double n = Math.floor(x * PER_HALF_PI + 0.5);
        quarter = n - 4 * Math.floor(n / 4);
        double p = product(n, HALF_PI);
        double pLow = tail;
        double a = sum(x, -p);
        double low = tail;
        double b = sum(a, -pLow);
        low += tail;
        double q = product(n, HALF_PI_LOW);
        double qLow = tail;
        double c = sum(b, -q);
        low = (low + tail) - (qLow + n * HALF_PI_LAST);
        double r = c + low;
        tail = (c - r) + low;
        return r;
    }

    private static double series(double z, double[] factors, double sign) {
        double result = 0;
        for (int i = factors.length - 1 - (factors.length - 1) % 2; i >= 0; i -= 2) {
            result = result * -z + factors[i];
        }
        return sign * result;
    }

    private static double sinOfPair(double r, double low) {
        double z = r * r;
        return r + (r * z * series(z, SIN, -1) + low * (1 - z / 2));
    }

    private static double cosOfPair(double r, double low) {
        double z = r * r;
        double half = z / 2;
        double w = 1 - half;
        return w + (((1 - w) - half) + (z * z * series(z, COS, 1) - r * low));
    }

    private double turned(double x, int turn) {
        if (!(Math.abs(x) <= FURTHEST_ANGLE)) {
            return Double.NaN;
        }
        double r = reduced(x);
        double place = (quarter + turn) % 4;
        double size = place % 2 == 0 ? sinOfPair(r, tail) : cosOfPair(r, tail);
        return place < 2 ? size : -size;
    }

    /** The sine of an angle; NaN beyond a thousand million, where a double can't tell an angle from the next. */
    public double sin(double x) {
        return turned(x, 0);
    }

    /** The cosine, see {@link #sin}. */
    public double cos(double x) {
        return turned(x, 1);
    }

    /** The tangent, see {@link #sin}. */
    public double tan(double x) {
        return turned(x, 0) / turned(x, 1);
    }
}
