package dev.courseware.lab;

import dev.courseware.lab.SubsetVisitor.Found;
import java.util.ArrayList;
import java.util.List;
import org.mozilla.javascript.ast.Assignment;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.ForInLoop;
import org.mozilla.javascript.ast.FunctionCall;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.PropertyGet;
import org.mozilla.javascript.ast.UpdateExpression;

/** The names that a script uses, which it may do before it declares them. */
final class NameUses {
    private final ScriptNames declared;
    private final List<Name> used = new ArrayList<>();

    /** @param declared complete once the whole script was visited */
    NameUses(ScriptNames declared) {
        this.declared = declared;
    }

    void add(Name name) {
        used.add(name);
    }

    /** Names that nobody declares, and values that would outlive the turn or the run that they belong to. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Name name : used) {
            ScriptNames.Declared meaning = declared.find(name);
            if (meaning == null) {
                unknown(name, found);
                continue;
            }
            boolean written = isWritten(name);
            if (written && meaning.constant()) {
                found.add(Found.refused(
                        name, "another value for the constant «" + name.getIdentifier() + "»", "declare it with let"));
            } else if (written && meaning.isOfWholeScript()) {
                found.add(Found.refused(
                        name,
                        "a variable that all runs share («" + name.getIdentifier() + "»)",
                        "keep what changes in the state"));
            }
            FunctionNode inner = ScriptNames.functionBetween(name, meaning.place());
            if (inner != null && ScriptNames.isInLoop(meaning.place()) && !isCalledAtOnce(inner)) {
                found.add(Found.refused(
                        name,
                        "a function that keeps «" + name.getIdentifier() + "» of one turn of a loop",
                        "pass it to the function as a parameter"));
            }
        }
        return found;
    }

    private static void unknown(Name name, List<Found> found) {
        String identifier = name.getIdentifier();
        if (identifier.equals("arguments")) {
            found.add(Found.refused(name, "«arguments»", "name the parameters"));
        } else if (!ScriptNames.OUTSIDE.contains(identifier)) {
            String hint = identifier.equals("Date") || identifier.equals("performance")
                    ? "use tools.time, the simulated seconds since the start"
                    : "declare it with let or const, or use what the function gets in tools";
            found.add(new Found(name, "«" + identifier + "» is not there for labs", hint));
        }
    }

    private static boolean isWritten(Name name) {
        AstNode parent = name.getParent();
        return parent instanceof Assignment assignment && assignment.getLeft() == name
                || parent instanceof UpdateExpression
                || parent instanceof ForInLoop of && of.getIterator() == name;
    }

    private static boolean isCalledAtOnce(FunctionNode function) {
        return function.getParent() instanceof FunctionCall call
                && call.getTarget() instanceof PropertyGet target
                && SubsetWords.CALLING.contains(target.getProperty().getIdentifier());
    }
}
