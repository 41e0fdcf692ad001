package dev.courseware.lab;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.Block;
import org.mozilla.javascript.ast.ForInLoop;
import org.mozilla.javascript.ast.ForLoop;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Loop;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.Scope;
import org.mozilla.javascript.ast.SwitchStatement;

/** Which names a script declares where. */
final class ScriptNames {
    /** What scripts may use that they don't declare. */
    static final Set<String> OUTSIDE = Set.of(
            "Labs",
            "Math",
            "JSON",
            "Number",
            "String",
            "Boolean",
            "Array",
            "Object",
            "isNaN",
            "isFinite",
            "parseInt",
            "parseFloat",
            "undefined",
            "NaN",
            "Infinity");

    /**
     * A name that is declared.
     *
     * @param constant whether it never gets another value
     * @param place the part of the script in which it is known
     */
    record Declared(boolean constant, AstNode place) {
        boolean isOfWholeScript() {
            return place instanceof AstRoot;
        }
    }

    private final Map<AstNode, Map<String, Declared>> places = new HashMap<>();

    /** @param node where the declaration stands */
    void declare(String name, AstNode node, boolean constant, boolean wholeFunction) {
        AstNode place = node.getParent();
        while (place != null && !(wholeFunction ? isFunction(place) : isPlace(place))) {
            place = place.getParent();
        }
        if (place != null) {
            places.computeIfAbsent(place, key -> new HashMap<>()).put(name, new Declared(constant, place));
        }
    }

    void parameter(String name, FunctionNode function) {
        places.computeIfAbsent(function, key -> new HashMap<>()).put(name, new Declared(false, function));
    }

    /** What a name means; null if nothing in the script declares it. */
    Declared find(Name name) {
        for (AstNode place = name; place != null; place = place.getParent()) {
            Declared declared = places.getOrDefault(place, Map.of()).get(name.getIdentifier());
            if (declared != null) {
                return declared;
            }
        }
        return null;
    }

    /** The function around a node that lies within a place; null if there is none between both. */
    static FunctionNode functionBetween(AstNode node, AstNode place) {
        for (AstNode outer = node.getParent(); outer != null && outer != place; outer = outer.getParent()) {
            if (outer instanceof FunctionNode function) {
                return function;
            }
        }
        return null;
    }

    /** Whether a place is left and entered again by each turn of a loop. */
    static boolean isInLoop(AstNode place) {
        for (AstNode outer = place; outer != null && !(outer instanceof FunctionNode); outer = outer.getParent()) {
            if (outer instanceof Loop) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunction(AstNode node) {
        return node instanceof FunctionNode || node instanceof AstRoot;
    }

    private static boolean isPlace(AstNode node) {
        return isFunction(node)
                || node instanceof Block
                || node instanceof ForLoop
                || node instanceof ForInLoop
                || node instanceof SwitchStatement
                || node instanceof Scope;
    }
}
