package dev.courseware.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Operators and functions. */
public enum Operator {
    ADD("+", false, 2, 2),
    SUBTRACT("-", false, 2, 2),
    MULTIPLY("*", false, 2, 2),
    DIVIDE("/", false, 2, 2),
    POWER("^", false, 2, 2),
    NEGATE("neg", false, 1, 1),
    EQUAL("==", false, 2, 2),
    UNEQUAL("!=", false, 2, 2),
    LESS("<", false, 2, 2),
    AT_MOST("<=", false, 2, 2),
    GREATER(">", false, 2, 2),
    AT_LEAST(">=", false, 2, 2),
    AND("and", false, 2, 2),
    OR("or", false, 2, 2),
    NOT("not", false, 1, 1),
    IF("if", false, 3, 3),
    MIN("min", true, 1, 50),
    MAX("max", true, 1, 50),
    ABS("abs", true, 1, 1),
    FLOOR("floor", true, 1, 1),
    CEIL("ceil", true, 1, 1),
    ROUND("round", true, 1, 2),
    MOD("mod", true, 2, 2),
    SQRT("sqrt", true, 1, 1),
    EXP("exp", true, 1, 1),
    LN("ln", true, 1, 1),
    LOG10("log10", true, 1, 1),
    LOG2("log2", true, 1, 1),
    SIN("sin", true, 1, 1),
    COS("cos", true, 1, 1),
    TAN("tan", true, 1, 1),
    CHOOSE("choose", true, 2, 2),
    FACTORIAL("factorial", true, 1, 1);

    static final Map<String, Operator> FUNCTIONS = Arrays.stream(values())
            .filter(Operator::isFunction)
            .collect(Collectors.toUnmodifiableMap(Operator::sign, Function.identity()));

    private final String sign;
    private final boolean function;
    private final int fewest;
    private final int most;

    Operator(String sign, boolean function, int fewest, int most) {
        this.sign = sign;
        this.function = function;
        this.fewest = fewest;
        this.most = most;
    }

    /** How it is written in formulas and in the page's program. */
    public String sign() {
        return sign;
    }

    /** Whether it is written with its operands in brackets. */
    public boolean isFunction() {
        return function;
    }

    boolean takes(int operands) {
        return operands >= fewest && operands <= most;
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    boolean compares() {
        return compareTo(EQUAL) >= 0 && compareTo(AT_LEAST) <= 0;
    }
}
