package dev.courseware.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.*;

/** Goes through a script and notes what is outside of the subset. */
final class SubsetVisitor implements NodeVisitor {
    /** @param node where it stands */
    record Found(AstNode node, String message, String hint) {
        static Found refused(AstNode node, String what, String hint) {
            return new Found(node, what + " is outside of what labs may be written in", hint);
        }
    }

    private final Set<Integer> constants;
    private final List<Found> found = new ArrayList<>();
    private final ScriptNames declared = new ScriptNames();
    private final NameUses used = new NameUses(declared);
    private final List<AstNode> bodies = new ArrayList<>();

    /** @param constants where the script says {@code const} */
    SubsetVisitor(Collection<Integer> constants) {
        this.constants = Set.copyOf(constants);
    }

    /** To be asked after all of the script was visited. */
    List<Found> found() {
        List<Found> all = new ArrayList<>(found);
        all.addAll(used.found());
        return all;
    }

    /** The blocks that can be run again and again. */
    List<AstNode> bodies() {
        return bodies;
    }

    private void refuse(AstNode node, String what, String hint) {
        found.add(Found.refused(node, what, hint));
    }

    @Override
    public boolean visit(AstNode node) {
        if (node.getParent() instanceof AstRoot) {
            topLevel(node);
        }
        String[] refusal = SubsetWords.REFUSED.get(node.getClass());
        if (refusal != null) {
            refuse(node, refusal[0], refusal[1]);
            return false;
        }
        if (node instanceof FunctionNode function) {
            return function(function);
        } else if (node instanceof VariableDeclaration declaration) {
            return declaration(declaration);
        } else if (node instanceof Loop loop) {
            return loop(loop);
        } else if (node instanceof BreakStatement || node instanceof ContinueStatement) {
            return false;
        } else if (node instanceof FunctionCall call) {
            return call(call);
        } else if (node instanceof PropertyGet get) {
            return property(get);
        } else if (node instanceof ObjectProperty property) {
            return member(property);
        } else if (node instanceof KeywordLiteral word) {
            return keyword(word);
        } else if (node instanceof Name name) {
            used.add(name);
            return false;
        } else if (node instanceof UpdateExpression) {
            return true;
        } else if (node instanceof UnaryExpression unary) {
            return unary(unary);
        } else if (node instanceof Assignment assignment) {
            return assignment(assignment);
        } else if (node.getClass() == InfixExpression.class) {
            return operator((InfixExpression) node);
        } else if (node.getClass() == ElementGet.class) {
            element((ElementGet) node);
            return true;
        } else if (!SubsetWords.PLAIN.contains(node.getClass())) {
            refuse(node, "this", "write it with loops, conditions and plain functions");
            return false;
        }
        return true;
    }

    private void topLevel(AstNode node) {
        boolean tells = node instanceof ExpressionStatement statement
                && statement.getExpression() instanceof FunctionCall call
                && call.getTarget() instanceof PropertyGet target
                && target.getTarget() instanceof Name name
                && name.getIdentifier().equals("Labs");
        boolean declares = node instanceof VariableDeclaration
                || node instanceof FunctionNode
                || node instanceof EmptyStatement
                || node instanceof Comment;
        boolean strict =
                node instanceof ExpressionStatement statement && statement.getExpression() instanceof StringLiteral;
        if (!tells && !declares && !strict) {
            boolean wrapped =
                    node instanceof ExpressionStatement statement && statement.getExpression() instanceof FunctionCall;
            refuse(
                    node,
                    "a statement outside of functions",
                    wrapped
                            ? "leave out the function around the script: each file has a scope of its own"
                            : "put it into start, step or draw");
        }
    }

    private boolean function(FunctionNode function) {
        if (function.isGenerator() || function.isES6Generator()) {
            refuse(function, "a generator", "use a loop");
            return false;
        }
        if (function.isGetterMethod() || function.isSetterMethod()) {
            refuse(function, "a getter or setter", "use a plain function");
            return false;
        }
        if (function.hasRestParameter()) {
            refuse(function, "a rest parameter «…»", "pass an array");
        }
        if (function.getFunctionName() != null) {
            if (function.getFunctionType() == FunctionNode.FUNCTION_STATEMENT) {
                declared.declare(function.getName(), function, true, false);
            } else {
                declared.parameter(function.getName(), function);
            }
        }
        for (AstNode parameter : function.getParams()) {
            if (parameter instanceof Name name) {
                declared.parameter(name.getIdentifier(), function);
            } else {
                refuse(parameter, "a parameter that is taken apart", "take it apart in the function");
            }
        }
        if (function.getDefaultParams() != null) {
            for (Object value : function.getDefaultParams()) {
                if (value instanceof AstNode node) {
                    if (node.getParent() == null) {
                        node.setParent(function);
                    }
                    node.visit(this);
                }
            }
        }
        bodies.add(function.getBody());
        function.getBody().visit(this);
        return false;
    }

    private boolean declaration(VariableDeclaration declaration) {
        boolean constant = constants.contains(declaration.getAbsolutePosition());
        boolean ofLoop = declaration.getParent() instanceof ForInLoop;
        for (VariableInitializer variable : declaration.getVariables()) {
            if (!(variable.getTarget() instanceof Name name)) {
                refuse(variable, "a value that is taken apart", "name each part: let first = pair[0]");
                continue;
            }
            if (variable.getInitializer() == null && !ofLoop) {
                String value = "write let " + name.getIdentifier() + " = null, or the value itself";
                refuse(variable, "a variable without a value", value);
            }
            declared.declare(name.getIdentifier(), declaration, constant, declaration.isVar());
            if (variable.getInitializer() != null) {
                variable.getInitializer().visit(this);
            }
        }
        return false;
    }

    private boolean loop(Loop loop) {
        if (loop instanceof ForInLoop of) {
            if (!of.isForOf()) {
                refuse(of, "«for … in»", "write for (const key of Object.keys(object))");
            } else if (!(of.getIterator() instanceof VariableDeclaration)) {
                refuse(of, "a «for … of» that declares nothing", "write for (const one of list)");
            }
        }
        if (loop.getBody() instanceof Scope || loop.getBody() instanceof Block) {
            bodies.add(loop.getBody());
        } else {
            refuse(loop, "a loop without braces", "put braces around what it repeats");
        }
        return true;
    }

    private boolean call(FunctionCall call) {
        if (call.getTarget() instanceof Name name && name.getIdentifier().equals("Array")) {
            refuse(call, "«Array(…)»", "write [] and push to it");
        }
        return true;
    }

    private boolean property(PropertyGet get) {
        String name = get.getProperty().getIdentifier();
        if (get.getTarget() instanceof Name target) {
            Set<String> members = SubsetWords.MEMBERS.get(target.getIdentifier());
            if (members != null && !members.contains(name) && declared.find(target) == null) {
                refuse(get, target.getIdentifier() + "." + name, instead(target.getIdentifier(), name));
            }
        }
        method(get.getProperty(), name);
        get.getTarget().visit(this);
        return false;
    }

    private static String instead(String target, String name) {
        if (target.equals("Math") && name.equals("random")) {
            return "use tools.random(), which draws the same numbers for the same seed";
        }
        return target.equals("Math")
                ? "browsers differ in it: use tools.math." + (name.equals("log") ? "ln" : name)
                : "use "
                        + String.join(
                                ", ",
                                SubsetWords.MEMBERS.get(target).stream()
                                        .sorted()
                                        .toList());
    }

    private void method(AstNode node, String name) {
        Optional.ofNullable(SubsetWords.METHODS.get(name)).ifPresent(hint -> refuse(node, "«." + name + "»", hint));
    }

    private void element(ElementGet get) {
        if (get.getElement() instanceof StringLiteral literal) {
            method(get.getElement(), literal.getValue());
        }
    }

    private boolean member(ObjectProperty property) {
        if (property.getKey() instanceof ComputedPropertyKey) {
            property.getKey().visit(this);
        }
        String key = property.getKey() instanceof Name name ? name.getIdentifier() : "";
        if (key.equals("__proto__")) {
            method(property.getKey(), key);
        }
        if (property.getValue() != null) {
            property.getValue().visit(this);
        }
        return false;
    }

    private boolean keyword(KeywordLiteral word) {
        if (word.getType() == Token.THIS) {
            refuse(word, "«this»", "use the state, the settings and the tools that each function gets");
        } else if (!word.isBooleanLiteral() && word.getType() != Token.NULL && word.getType() != Token.UNDEFINED) {
            refuse(word, "this word", "leave it out");
        }
        return false;
    }

    private boolean unary(UnaryExpression unary) {
        boolean name = unary.getType() == Token.DELPROP && unary.getOperand() instanceof Name;
        if (name || unary.getType() == Token.VOID) {
            refuse(
                    unary,
                    name ? "«delete» of a name" : "«void»",
                    name ? "delete a member of an object" : "write undefined");
        }
        return true;
    }

    private boolean assignment(Assignment assignment) {
        if (assignment.getLeft() instanceof ArrayLiteral || assignment.getLeft() instanceof ObjectLiteral) {
            refuse(assignment, "a value that is taken apart", "name each part: first = pair[0]");
            return false;
        }
        if (assignment.getType() == Token.ASSIGN_EXP) {
            power(assignment);
        }
        return true;
    }

    private boolean operator(InfixExpression infix) {
        if (infix.getOperator() == Token.EXP) {
            power(infix);
        } else if (!SubsetWords.OPERATORS.contains(infix.getOperator())) {
            refuse(infix, "this operator", "compare values, or ask Object.keys(object)");
        }
        return true;
    }

    private void power(AstNode node) {
        refuse(node, "«**»", "browsers differ in it: use tools.math.pow(base, exponent)");
    }
}
