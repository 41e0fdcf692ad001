package dev.courseware.lab;

import java.util.Map;
import java.util.Set;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.*;

/** What the subset of the language is made of, and what is said of the rest. */
final class SubsetWords {
    private SubsetWords() {}

    /** Parts of a script that mean the same everywhere, whatever stands in them. */
    static final Set<Class<?>> PLAIN = Set.of(
            AstRoot.class,
            Block.class,
            Scope.class,
            VariableInitializer.class,
            ReturnStatement.class,
            IfStatement.class,
            SwitchStatement.class,
            SwitchCase.class,
            ExpressionStatement.class,
            ConditionalExpression.class,
            NumberLiteral.class,
            StringLiteral.class,
            ArrayLiteral.class,
            ObjectLiteral.class,
            ParenthesizedExpression.class,
            TemplateLiteral.class,
            TemplateCharacters.class,
            EmptyStatement.class,
            EmptyExpression.class,
            Comment.class,
            ElementGet.class,
            Assignment.class);

    /** Parts that are refused: what they are called, and what to write instead. */
    static final Map<Class<?>, String[]> REFUSED = Map.ofEntries(
            refused(NewExpression.class, "«new»", "write an array or an object: [], {}"),
            refused(RegExpLiteral.class, "a regular expression", "compare texts with indexOf, slice, startsWith"),
            refused(TryStatement.class, "«try»", "ask before, instead of catching what goes wrong"),
            refused(ThrowStatement.class, "«throw»", "leave the state as it is where something makes no sense"),
            refused(WithStatement.class, "«with»", "name the object"),
            refused(LabeledStatement.class, "a label", "put the inner loop into a function and return from it"),
            refused(Spread.class, "a spread «…»", "use concat for arrays, and write the members of objects out"),
            refused(SpreadObjectProperty.class, "a spread «…»", "write the members out, or use Object.assign"),
            refused(Yield.class, "a generator", "use a loop"),
            refused(BigIntLiteral.class, "a big integer", "use a plain number"),
            refused(TaggedTemplateLiteral.class, "a tagged template", "use a plain template"),
            refused(ComputedPropertyKey.class, "a computed key", "write object[key] = value behind the object"));

    private static final Set<String> MATH =
            Set.of("abs", "min", "max", "floor", "ceil", "round", "sqrt", "sign", "trunc", "imul", "PI", "E");

    /** What scripts may use of what isn't theirs. */
    static final Map<String, Set<String>> MEMBERS = Map.of(
            "Labs", Set.of("model", "view"),
            "Math", MATH,
            "JSON", Set.of("stringify", "parse"),
            "Number", Set.of("isInteger", "isFinite", "isNaN", "MAX_SAFE_INTEGER", "EPSILON"),
            "Array", Set.of("isArray"),
            "Object", Set.of("keys", "values", "assign", "freeze"),
            "String", Set.of("fromCharCode"));

    /** Members of anything that are refused, and what to write instead. */
    static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("constructor", "it is never needed"),
            Map.entry("prototype", "use plain functions and objects"),
            Map.entry("__proto__", "use plain objects"),
            Map.entry("call", "call the function itself"),
            Map.entry("apply", "call the function itself"),
            Map.entry("bind", "use an arrow"),
            Map.entry("toLocaleString", "use tools.number(value, unit) in view.js"),
            Map.entry("localeCompare", "compare with < and >"),
            Map.entry("normalize", "leave texts as they are"),
            Map.entry("repeat", "use a loop"),
            Map.entry("padStart", "use tools.number(value, unit)"),
            Map.entry("padEnd", "use tools.number(value, unit)"),
            Map.entry("match", "use indexOf"),
            Map.entry("matchAll", "use indexOf"),
            Map.entry("toPrecision", "use toFixed, or tools.number(value, unit) in view.js"));

    /** Methods that call a function at once and forget it. */
    static final Set<String> CALLING =
            Set.of("map", "filter", "forEach", "some", "every", "find", "findIndex", "reduce", "reduceRight", "sort");

    static final Set<Integer> OPERATORS = Set.of(
            Token.ADD,
            Token.SUB,
            Token.MUL,
            Token.DIV,
            Token.MOD,
            Token.AND,
            Token.OR,
            Token.EQ,
            Token.NE,
            Token.SHEQ,
            Token.SHNE,
            Token.LT,
            Token.LE,
            Token.GT,
            Token.GE,
            Token.BITAND,
            Token.BITOR,
            Token.BITXOR,
            Token.LSH,
            Token.RSH,
            Token.URSH,
            Token.COMMA,
            Token.NULLISH_COALESCING);

    private static Map.Entry<Class<?>, String[]> refused(Class<?> kind, String what, String hint) {
        return Map.entry(kind, new String[] {what, hint});
    }
}
