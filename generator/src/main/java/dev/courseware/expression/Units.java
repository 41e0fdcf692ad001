package dev.courseware.expression;

import dev.courseware.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The units that a model knows: time, data, money, shares, and words of the author's own. {@code ct} is a hundredth of the
 * currency that was named first, of the euro if none was.
 */
public final class Units {
    static final String CURRENCIES = "€$£¥";
    private static final String EURO = "€";
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;
    private static final double KIBI = 1024;
    private static final Map<String, MeasureUnit> KNOWN = known();

    /** What people write for a unit that is called otherwise here. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("msec", "ms"),
            Map.entry("mins", "min"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("weeks", "week"),
            Map.entry("bits", "bit"),
            Map.entry("byte", "B"),
            Map.entry("bytes", "B"),
            Map.entry("percent", "%"),
            Map.entry("euro", EURO),
            Map.entry("euros", EURO),
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("cent", "ct"),
            Map.entry("cents", "ct"));

    private final Set<String> own = new TreeSet<>();
    private String currency = "";

    private static Map<String, MeasureUnit> known() {
        Map<String, MeasureUnit> units = new LinkedHashMap<>();
        put(units, Dimension.TIME, "ns", 1, 1e9);
        put(units, Dimension.TIME, "µs", 1, 1e6);
        put(units, Dimension.TIME, "ms", 1, 1e3);
        put(units, Dimension.TIME, "s", 1, 1);
        put(units, Dimension.TIME, "min", MINUTE, 1);
        put(units, Dimension.TIME, "h", HOUR, 1);
        put(units, Dimension.TIME, "d", DAY, 1);
        put(units, Dimension.TIME, "week", 7 * DAY, 1);
        put(units, Dimension.DATA, "bit", 1, 8);
        put(units, Dimension.DATA, "B", 1, 1);
        String[] thousands = {"k", "M", "G", "T", "P"};
        String[] binary = {"Ki", "Mi", "Gi", "Ti", "Pi"};
        double decimal = 1;
        double power = 1;
        for (int i = 0; i < thousands.length; i++) {
            decimal *= 1000;
            power *= KIBI;
            put(units, Dimension.DATA, thousands[i] + "B", decimal, 1);
            put(units, Dimension.DATA, binary[i] + "B", power, 1);
            put(units, Dimension.DATA, thousands[i] + "bit", decimal / 8, 1);
        }
        for (String sign : List.of(EURO, "$", "£", "¥", "CHF")) {
            put(units, sign, sign, 1, 1);
        }
        units.put("%", new MeasureUnit("%", 1, 100, Dimension.PLAIN));
        units.put("‰", new MeasureUnit("‰", 1, 1000, Dimension.PLAIN));
        units.put("us", units.get("µs"));
        units.put("μs", units.get("µs"));
        units.put("EUR", units.get(EURO));
        units.put("USD", units.get("$"));
        units.put("GBP", units.get("£"));
        units.put("JPY", units.get("¥"));
        units.put("¢", new MeasureUnit("¢", 1, 100, Dimension.of("$")));
        return units;
    }

    private static void put(Map<String, MeasureUnit> units, String base, String name, double times, double per) {
        units.put(name, new MeasureUnit(name, times, per, Dimension.of(base)));
    }

    /** The unit of this name, products and quotients such as {@code req/s} or {@code GB·h} included. */
    public Optional<MeasureUnit> find(String name) {
        MeasureUnit found = null;
        int start = 0;
        boolean below = false;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && !joins(name.charAt(i))) {
                continue;
            }
            String word = name.substring(start, i).strip();
            MeasureUnit part = start == 0 && word.equals("1") && i < name.length() ? MeasureUnit.NONE : single(word);
            if (part == null) {
                return Optional.empty();
            }
            found = found == null ? part : below ? over(found, part) : by(found, part);
            below = i < name.length() && name.charAt(i) == '/';
            start = i + 1;
        }
        return Optional.ofNullable(found);
    }

    static boolean joins(char c) {
        return c == '/' || c == '·' || c == '*';
    }

    private static MeasureUnit by(MeasureUnit left, MeasureUnit right) {
        return new MeasureUnit(
                left.name() + "·" + right.name(),
                left.times() * right.times(),
                left.per() * right.per(),
                left.dimension().times(right.dimension(), 1));
    }

    private static MeasureUnit over(MeasureUnit left, MeasureUnit right) {
        return new MeasureUnit(
                (left.name().isEmpty() ? "1" : left.name()) + "/" + right.name(),
                left.times() * right.per(),
                left.per() * right.times(),
                left.dimension().times(right.dimension(), -1));
    }

    private MeasureUnit single(String word) {
        MeasureUnit unit = KNOWN.get(word);
        if (unit != null) {
            return unit;
        }
        if (word.equals("ct")) {
            return new MeasureUnit("ct", 1, 100, Dimension.of(currency.isEmpty() ? EURO : currency));
        }
        return own.contains(word) ? new MeasureUnit(word, 1, 1, Dimension.of(word)) : null;
    }

    /** Whether formulas know this word or sign as a unit by itself. */
    boolean has(String word) {
        return single(word) != null;
    }

    /** Makes a word a unit, if it isn't one, and notes which currency is in use. */
    void learn(String word) {
        MeasureUnit unit = single(word);
        if (unit == null) {
            own.add(word);
        } else if (currency.isEmpty() && !word.equals("ct") && isMoney(unit.dimension())) {
            currency = unit.dimension().powers().firstKey();
        }
    }

    private static boolean isMoney(Dimension dimension) {
        return dimension.powers().size() == 1
                && (CURRENCIES.contains(dimension.powers().firstKey()) || dimension.is("CHF"));
    }

    /** How a unit is written that people often write like this, or an empty text. */
    static String properly(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        String name = OTHERWISE.get(lower);
        if (name != null) {
            return name;
        }
        if (word.length() > 1 && !KNOWN.containsKey(word)) {
            for (String known : KNOWN.keySet()) {
                if (known.equalsIgnoreCase(word)) {
                    return known;
                }
            }
        }
        return "";
    }

    /** "did you mean «x»?" or an empty text. */
    String suggestion(String word) {
        String properly = properly(word);
        if (!properly.isEmpty()) {
            return "write " + properly;
        }
        List<String> all = new ArrayList<>(own);
        if (word.length() > 1) {
            all.addAll(KNOWN.keySet());
        }
        return Suggestion.didYouMean(word, all);
    }

    /** The unit in which values of a dimension are kept. */
    static MeasureUnit base(Dimension dimension) {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        dimension.powers().forEach((base, power) -> {
            if (power > 0) {
                above.append(above.isEmpty() ? "" : "·").append(base).append(raised(power));
            } else {
                below.append('/').append(base).append(raised(-power));
            }
        });
        String name = (above.isEmpty() && !below.isEmpty() ? "1" : above.toString()) + below;
        return new MeasureUnit(name, 1, 1, dimension);
    }

    private static String raised(int power) {
        StringBuilder digits = new StringBuilder();
        if (power > 1) {
            String.valueOf(power).chars().forEach(digit -> digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        }
        return digits.toString();
    }
}
