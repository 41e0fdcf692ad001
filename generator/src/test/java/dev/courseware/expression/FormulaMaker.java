package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up models whose units fit, the same ones for the same seed. */
final class FormulaMaker {
    private static final int DEEPEST = 4;
    private static final String ROWS = """
            n | 3 | 0..12 | 1
            k | 2.5 | -4..4 | 0.25
            a | 99 % | 90..99.9 % | 0.1 %
            lag | 500 ms | 0..5 s | 100 ms
            w | 2 min | 10 s..3 h | 10 s
            r | 40 req/s | 0..90 req/s | 0.5 req/s
            c | 3 €/h | 0..9 €/h | 0.05 €/h
            v | 20 MB | 0..9 GB | 1 MB

            """;

    /** Dimensions that formulas are made for. */
    private enum Kind {
        PLAIN,
        TIME,
        RATE,
        COST,
        DATA
    }

    private final Random random;
    private final List<Kind> readings = new ArrayList<>();
    private final List<Kind> courses = new ArrayList<>();
    private boolean moving;
    private int counters;
    private int formulas;

    FormulaMaker(long seed) {
        random = new Random(seed);
    }

    int formulas() {
        return formulas;
    }

    String model() {
        StringBuilder text = new StringBuilder(ROWS);
        int before = 1 + random.nextInt(4);
        readings(text, before);
        if (random.nextInt(3) == 0) {
            courses(text);
        }
        readings(text, random.nextInt(3));
        int last = readings.size() - 1;
        if (random.nextInt(3) == 0) {
            text.append("chart x")
                    .append(last)
                    .append(", x")
                    .append(last)
                    .append(" over ")
                    .append(pick("n", "k", "a", "r", "v"))
                    .append('\n');
        }
        text.append("aim ")
                .append(pick("", "", "smallest n with ", "largest k with "))
                .append(truth(2))
                .append('\n');
        return text.toString();
    }

    private void readings(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            Kind kind = kind();
            text.append('x')
                    .append(readings.size())
                    .append(" = ")
                    .append(number(kind, DEEPEST))
                    .append(as(kind))
                    .append('\n');
            readings.add(kind);
            formulas++;
        }
    }

    private void courses(StringBuilder text) {
        text.append("t = 0..")
                .append(3 + random.nextInt(30))
                .append(" min step ")
                .append(pick("1 min", "30 s", "2 min"))
                .append('\n');
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            courses.add(kind());
        }
        for (int i = 0; i < count; i++) {
            String name = "y" + i;
            Kind kind = courses.get(i);
            text.append(name).append("[0] = ").append(constant(kind)).append('\n');
            moving = true;
            text.append(name)
                    .append("[t] = ")
                    .append(name)
                    .append("[t-1] / 2 + ")
                    .append(number(kind, 3))
                    .append('\n');
            moving = false;
            formulas += 2;
        }
        text.append("chart y0 over t\n");
    }

    private String as(Kind kind) {
        if (random.nextInt(3) > 0) {
            return "";
        }
        return " as "
                + switch (kind) {
                    case PLAIN -> "%";
                    case TIME -> pick("ms", "h", "µs");
                    case RATE -> pick("req/min", "req/d");
                    case COST -> pick("ct/min", "€/d");
                    case DATA -> pick("KiB", "Mbit", "GB");
                };
    }

    private Kind kind() {
        return random.nextInt(2) == 0 ? Kind.PLAIN : Kind.values()[random.nextInt(Kind.values().length)];
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String constant(Kind kind) {
        String number = random.nextInt(4) == 0
                ? "" + random.nextInt(20)
                : "" + random.nextInt(1_000_000) / Math.pow(10, random.nextInt(7));
        number = number.replace('E', 'e');
        return number
                + switch (kind) {
                    case PLAIN -> pick("", "", " %", " ‰");
                    case TIME -> pick(" ns", " ms", " s", " min", " week");
                    case RATE -> pick(" req/s", " req/h");
                    case COST -> pick(" €/h", " €/d", " ct/s");
                    case DATA -> pick(" B", " MB", " GiB", " kbit");
                };
    }

    private String leaf(Kind kind) {
        List<String> all = new ArrayList<>();
        all.add(constant(kind));
        all.addAll(
                switch (kind) {
                    case PLAIN -> List.of("n", "k", "a", "pi");
                    case TIME -> List.of("lag", "w");
                    case RATE -> List.of("r");
                    case COST -> List.of("c");
                    case DATA -> List.of("v");
                });
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) == kind && !moving) {
                all.add("x" + i);
            }
        }
        for (int i = 0; i < courses.size(); i++) {
            if (courses.get(i) == kind) {
                all.add(
                        moving
                                ? "y" + i + "[t-" + (1 + random.nextInt(3)) + "]"
                                : pick("min", "max", "mean", "sum", "last") + "(y" + i + ")");
                all.add(moving ? "y" + i + "[t-1]" : "percentile(y" + i + ", 95 %)");
            }
        }
        if (moving && kind == Kind.TIME) {
            all.add("t");
        }
        if (kind == Kind.PLAIN) {
            for (int i = 0; i < counters; i++) {
                all.add("i" + i);
            }
        }
        return all.get(random.nextInt(all.size()));
    }

    private String number(Kind kind, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return leaf(kind);
        }
        int next = depth - 1;
        return switch (random.nextInt(kind == Kind.PLAIN ? 17 : 10)) {
            case 0, 1 -> "(" + number(kind, next) + pick(" + ", " - ") + number(kind, next) + ")";
            case 2 -> "(" + number(kind, next) + ") * (" + number(Kind.PLAIN, next) + ")";
            case 3 -> "(" + number(kind, next) + ") / (" + number(Kind.PLAIN, next) + ")";
            case 4 -> "-(" + number(kind, next) + ")";
            case 5 -> pick("min", "max") + "(" + number(kind, next) + ", " + number(kind, next) + pick("", ", 0") + ")";
            case 6 -> "(if " + truth(next) + " then " + number(kind, next) + " else " + number(kind, next) + ")";
            case 7 ->
                pick("abs(" + number(kind, next) + ")", "mod(" + number(kind, next) + ", " + number(kind, next) + ")");
            case 8 -> draw(kind, next);
            case 9 -> sum(kind, next);
            case 10 -> "(" + number(Kind.PLAIN, next) + ")^(" + number(Kind.PLAIN, next) + ")";
            case 11 -> "(" + number(Kind.PLAIN, next) + ")^" + random.nextInt(6);
            case 12 ->
                pick("exp", "ln", "log10", "log2", "sin", "cos", "tan", "sqrt") + "(" + number(Kind.PLAIN, next) + ")";
            case 13 -> pick("floor", "ceil", "round", "factorial") + "(" + number(Kind.PLAIN, next) + ")";
            case 14 -> "round(" + number(Kind.PLAIN, next) + ", " + pick("-1", "0", "1", "3") + ")";
            case 15 -> "choose(" + random.nextInt(40) + ", " + pick("n", "" + random.nextInt(40)) + ")";
            default -> {
                Kind other = kind();
                yield "(" + number(other, next) + ") / (" + number(other, next) + ")";
            }
        };
    }

    private String draw(Kind kind, int depth) {
        return switch (random.nextInt(kind == Kind.PLAIN ? 4 : 3)) {
            case 0 -> "random(" + number(kind, depth) + ", " + number(kind, depth) + ")";
            case 1 -> "normal(" + number(kind, depth) + ", " + constant(kind) + ")";
            case 2 -> "exponential(" + number(kind, depth) + ")";
            default -> "random()";
        };
    }

    private String sum(Kind kind, int depth) {
        String counter = "i" + counters;
        String head = (kind == Kind.PLAIN && random.nextInt(4) == 0 ? "product(" : "sum(") + counter + " = "
                + random.nextInt(3) + ".." + pick("n", "3", "7", "n + 1") + ", ";
        counters++;
        String body = number(kind, depth);
        counters--;
        return head + body + ")";
    }

    private String truth(int depth) {
        if (depth <= 0 || random.nextInt(2) == 0) {
            Kind kind = kind();
            return number(kind, depth) + pick(" < ", " <= ", " > ", " >= ", " = ", " != ") + number(kind, depth);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
            case 1 -> "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
            case 2 -> "not (" + truth(depth - 1) + ")";
            default -> "1 < " + leaf(Kind.PLAIN) + " <= 50";
        };
    }
}
