package dev.courseware.lab;

import dev.courseware.script.MeteredContexts;
import dev.courseware.script.MeteredContexts.TooManySteps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptStackElement;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs the scripts of one lab. They see the language's own objects without those that differ from run to run, and nothing
 * of Java; one that is busy for too long is given up, after a number of steps and not a time, so that all machines agree.
 */
final class LabEngine {
    private static final int STEP = 10_000;
    /** Of one run. A hundred million take about a second. */
    private static final long MOST_STEPS = 600_000_000;
    /** Of all runs for a page. */
    private static final long MOST_TOGETHER = 3_000_000_000L;

    private static final int DEEPEST = 1_000;
    private static final String[] DIFFERENT = {"Date", "eval", "Function", "Promise", "Intl", "Packages"};

    private final MeteredContexts meter = new MeteredContexts(STEP, DEEPEST, MOST_STEPS);
    private final ScriptableObject scope;
    private final Function drive;
    private long together;

    /**
     * Loads the scripts.
     *
     * @param framework ours, in the order in which pages load them; then the one that gives back the function to call
     * @param model as {@link ScriptSubset} made it for Rhino
     * @param view likewise
     * @throws Problem if one of the lab's fails already while it is loaded
     */
    LabEngine(List<String> framework, String driver, String model, String view) throws Problem {
        try (Context context = meter.enterContext()) {
            scope = context.initSafeStandardObjects();
            ScriptableObject.putProperty(scope, "window", scope);
            for (String script : framework) {
                context.evaluateString(scope, script, "framework", 1, null);
            }
            drive = (Function) context.evaluateString(scope, driver, "driver", 1, null);
            for (String name : DIFFERENT) {
                scope.delete(name);
            }
            ((ScriptableObject) scope.get("Math", scope)).delete("random");
            meter.begin(MOST_STEPS);
            context.evaluateString(scope, model, "model.js", 1, null);
            context.evaluateString(scope, view, "view.js", 1, null);
        } catch (TooManySteps
                | RhinoException
                | StackOverflowError
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | OutOfMemoryError e) {
            throw new Problem(failure(e));
        }
    }

    /** A lab's script failed. */
    static final class Problem extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient LabFailure failure;

        Problem(LabFailure failure) {
            super(failure.message());
            this.failure = failure;
        }

        LabFailure failure() {
            return failure;
        }
    }

    /**
     * Calls one of the driver's functions.
     *
     * @param what its name
     * @param arguments texts and numbers
     * @return texts, as the function gives them
     */
    synchronized List<String> call(String what, Object... arguments) throws Problem {
        try (Context context = meter.enterContext()) {
            meter.begin(Math.min(MOST_STEPS, MOST_TOGETHER - together));
            Object[] all = Stream.concat(Stream.of(what), Stream.of(arguments)).toArray();
            NativeArray answer = (NativeArray) drive.call(context, scope, scope, all);
            return Stream.of(answer.toArray()).map(Context::toString).toList();
        } catch (TooManySteps
                | RhinoException
                | StackOverflowError
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | OutOfMemoryError e) {
            throw new Problem(failure(e));
        } finally {
            together += meter.steps();
        }
    }

    /** Begins what is run for one page. */
    synchronized void begin() {
        together = 0;
    }

    private static LabFailure failure(Throwable problem) {
        if (problem instanceof TooManySteps) {
            return new LabFailure("", 0, "it is busy for too long");
        }
        if (problem instanceof StackOverflowError) {
            return new LabFailure("", 0, "its functions call one another too deeply");
        }
        if (!(problem instanceof RhinoException thrown)) {
            // A text that is doubled again and again takes few steps, and at last more room than there is.
            return new LabFailure("", 0, "a text or a list of it becomes too large");
        }
        Optional<ScriptStackElement> place = Stream.of(thrown.getScriptStack())
                .filter(element -> element.fileName.equals("model.js") || element.fileName.equals("view.js"))
                .findFirst();
        String details = thrown.details().replaceFirst("^[A-Za-z]*Error: ", "");
        String message = details.contains("stack depth") ? "its functions call one another too deeply" : details;
        return new LabFailure(
                place.map(element -> element.fileName).orElse(""),
                place.map(element -> element.lineNumber).orElse(0),
                message);
    }
}
