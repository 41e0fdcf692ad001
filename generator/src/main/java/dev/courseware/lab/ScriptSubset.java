package dev.courseware.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ErrorReporter;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;

/**
 * The part of the language in which a lab is written: what Rhino and browsers understand alike, what needs nothing of the
 * page around it, and what leaves no state outside of the lab's. What lies beyond is told with its place and a way out.
 */
final class ScriptSubset {
    private static final int LONGEST = 200_000;

    private ScriptSubset() {}

    /** All that is outside of it in a script, in the order of its text. */
    static Read read(String source) {
        if (source.length() > LONGEST) {
            String message = "this script is longer than " + LONGEST + " characters";
            return new Read(List.of(new ScriptFault(1, 1, message, "leave out what the lab doesn't need")), "", "");
        }
        CompilerEnvirons settings = new CompilerEnvirons();
        settings.setLanguageVersion(Context.VERSION_ES6);
        settings.setRecoverFromErrors(false);
        settings.setStrictMode(false);
        settings.setReservedKeywordAsIdentifier(true);
        ScriptScan scan = ScriptScan.of(source);
        String readable = scan.asLet();
        Errors errors = new Errors();
        try {
            AstRoot root = new Parser(settings, errors).parse(readable, "script", 1);
            SubsetVisitor visitor = new SubsetVisitor(scan.constants());
            root.visit(visitor);
            List<ScriptFault> faults = visitor.found().stream()
                    .map(found -> at(source, found.node().getAbsolutePosition(), found.message(), found.hint()))
                    .sorted(Comparator.comparing(ScriptFault::line).thenComparing(ScriptFault::column))
                    .toList();
            return faults.isEmpty()
                    ? new Read(List.of(), SlimScript.of(guarded(source, visitor)), guarded(readable, visitor))
                    : new Read(faults, "", "");
        } catch (EvaluatorException e) {
            return new Read(
                    List.of(errors.first.orElseGet(() -> unread(e.lineNumber(), e.columnNumber(), e.details()))),
                    "",
                    "");
        } catch (StackOverflowError e) {
            return new Read(
                    List.of(new ScriptFault(1, 1, "this script is nested too deeply", "write it in smaller steps")),
                    "",
                    "");
        }
    }

    /** Keeps the first of what Rhino's parser tells; the others follow from it. */
    private static final class Errors implements ErrorReporter {
        private Optional<ScriptFault> first = Optional.empty();

        @Override
        public void warning(String message, String name, int line, String text, int column) {
            // What it warns of is looked at afterwards.
        }

        @Override
        public void error(String message, String name, int line, String text, int column) {
            first = first.or(() -> Optional.of(unread(line, column, message)));
        }

        @Override
        public EvaluatorException runtimeError(String message, String name, int line, String text, int column) {
            return new EvaluatorException(message, name, line, text, column);
        }
    }

    private static final String SYNTAX =
            "labs are written in ES5 with let, const, arrows, templates, default parameters, ?., ?? and for … of";

    /**
     * A script that was read.
     *
     * @param faults what is outside of the subset; then the other parts are empty
     * @param page the script for browsers: it counts its turns
     * @param engine the same for Rhino
     */
    record Read(List<ScriptFault> faults, String page, String engine) {
        Read {
            faults = List.copyOf(faults);
        }
    }

    private static ScriptFault unread(int line, int column, String details) {
        String message = "this can't be read: " + details.strip().replaceAll("\\.$", "");
        return new ScriptFault(Math.max(1, line), Math.max(1, column), message, SYNTAX);
    }

    private static ScriptFault at(String source, int offset, String message, String hint) {
        int end = Math.max(0, Math.min(offset, source.length()));
        int line = 1;
        int start = 0;
        for (int at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) {
            line++;
            start = at + 1;
        }
        return new ScriptFault(line, end - start + 1, message, hint);
    }

    /** Lets each loop and function count its turns, on the lines on which they stand. */
    private static String guarded(String script, SubsetVisitor visitor) {
        StringBuilder guarded = new StringBuilder(script);
        List<Integer> bodies = visitor.bodies().stream()
                .map(AstNode::getAbsolutePosition)
                .filter(at -> script.charAt(at) == '{')
                .sorted(Comparator.reverseOrder())
                .toList();
        bodies.forEach(at -> guarded.insert(at + 1, " Labs.turn();"));
        return "(function () { \"use strict\"; " + guarded + "\n})();\n";
    }
}
