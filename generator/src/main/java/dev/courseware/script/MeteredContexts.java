package dev.courseware.script;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Makes contexts in which scripts see nothing of Java and their steps are counted. One that is busy for too long is given up
 * after a number of steps and not a time, so that all machines agree. For one thread at a time.
 */
public final class MeteredContexts extends ContextFactory {
    private final int step;
    private final int deepest;
    private long most;
    private long steps;

    /**
     * @param step after how many steps they are counted
     * @param deepest how many functions may call one another
     * @param most steps until {@link #begin} says otherwise
     */
    public MeteredContexts(int step, int deepest, long most) {
        this.step = step;
        this.deepest = deepest;
        this.most = most;
    }

    /** A script took too many steps. Not an exception, since scripts can catch those. */
    public static final class TooManySteps extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Counts anew. */
    public void begin(long most) {
        this.most = most;
        steps = 0;
    }

    /** Those that were counted since the beginning. */
    public long steps() {
        return steps;
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(deepest);
        context.setInstructionObserverThreshold(step);
        context.setClassShutter(name -> false);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        steps += count;
        if (steps > most) {
            throw new TooManySteps();
        }
    }
}
