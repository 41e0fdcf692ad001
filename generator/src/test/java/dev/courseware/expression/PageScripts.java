package dev.courseware.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** The page's very own scripts, in Rhino. */
final class PageScripts implements AutoCloseable {
    private static final String FOLDER = "/courseware/themes/default/assets/js/";

    private final Context context = Context.enter();
    private final ScriptableObject scope;

    PageScripts() {
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        scope = context.initSafeStandardObjects();
        context.evaluateString(scope, "var window = this;", "window", 1, null);
        context.evaluateString(scope, source("arithmetic.js"), "arithmetic.js", 1, null);
        context.evaluateString(scope, source("expression.js"), "expression.js", 1, null);
    }

    static String source(String name) {
        try (InputStream stream = PageScripts.class.getResourceAsStream(FOLDER + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A function of one text that gives a text. */
    Function function(String script) {
        return (Function) context.evaluateString(scope, "(" + script + ")", "test", 1, null);
    }

    String call(Function function, Object... arguments) {
        return Context.toString(function.call(context, scope, scope, arguments));
    }

    double number(Function function, Object... arguments) {
        return Context.toNumber(function.call(context, scope, scope, arguments));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
