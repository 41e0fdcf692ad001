package dev.courseware.expression;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a value is made of: powers of seconds ({@code s}), bytes ({@code B}), currencies ({@code €}) and units of the
 * author's own ({@code req}). A plain number and a share have none.
 *
 * @param powers by base unit, none of them zero
 */
public record Dimension(SortedMap<String, Integer> powers) {
    public static final Dimension PLAIN = new Dimension(new TreeMap<>());
    static final String TIME = "s";
    static final String DATA = "B";
    private static final int MOST = 99;

    public Dimension {
        powers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    static Dimension of(String base) {
        return new Dimension(new TreeMap<>(Map.of(base, 1)));
    }

    /** Whether it is that of a plain number. */
    public boolean isPlain() {
        return powers.isEmpty();
    }

    boolean is(String base) {
        return powers.size() == 1 && Integer.valueOf(1).equals(powers.get(base));
    }

    Dimension times(Dimension other, int power) {
        SortedMap<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((base, count) -> {
            int sum = product.getOrDefault(base, 0) + count * power;
            if (sum == 0) {
                product.remove(base);
            } else {
                product.put(base, Math.max(-MOST, Math.min(MOST, sum)));
            }
        });
        return new Dimension(product);
    }

    Dimension power(int power) {
        return PLAIN.times(this, power);
    }

    /** The dimension whose power this is, or null if there is none. */
    Dimension root(int power) {
        SortedMap<String, Integer> root = new TreeMap<>();
        for (Map.Entry<String, Integer> part : powers.entrySet()) {
            if (part.getValue() % power != 0) {
                return null;
            }
            root.put(part.getKey(), part.getValue() / power);
        }
        return new Dimension(root);
    }
}
