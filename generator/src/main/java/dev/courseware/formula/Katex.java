package dev.courseware.formula;

import dev.courseware.script.MeteredContexts;
import dev.courseware.script.MeteredContexts.TooManySteps;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX in Rhino. Scripts see the language's own objects and nothing of Java; a formula that keeps KaTeX busy for
 * longer than any real one does is given up, after a number of steps and not a time, so that all machines agree.
 */
final class Katex {
    private static final int STEP = 1_000;
    /** Several times what a formula of twenty lines takes. */
    private static final long MOST_STEPS = 30_000_000;

    private static final int DEEPEST = 3_000;

    private final MeteredContexts meter = new MeteredContexts(STEP, DEEPEST, MOST_STEPS);
    private final ScriptableObject scope;
    private final Function render;

    Katex(String script) {
        try (Context context = meter.enterContext()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, script, "katex.js", 1, null);
            render = (Function) ScriptableObject.getProperty(scope, "courseware");
            scope.sealObject();
        }
    }

    /** Renders a formula; the markup is KaTeX's own. */
    MathResult typeset(String tex, boolean display) {
        try (Context context = meter.enterContext()) {
            meter.begin(MOST_STEPS);
            String answer = Context.toString(render.call(context, scope, scope, new Object[] {tex, display}));
            if (answer.startsWith("<")) {
                return new MathResult.MathMl(answer, meter.steps());
            }
            int colon = answer.indexOf(':');
            int offset = Integer.parseInt(answer.substring(0, colon));
            return new MathResult.Mistake(
                    Math.max(0, Math.min(offset, tex.length())), answer.substring(colon + 1), meter.steps());
        } catch (TooManySteps e) {
            return new MathResult.Mistake(0, "it takes too long to typeset", meter.steps());
        } catch (RhinoException | StackOverflowError e) {
            return new MathResult.Mistake(0, "it is nested too deeply, or can't be typeset at all", meter.steps());
        }
    }
}
