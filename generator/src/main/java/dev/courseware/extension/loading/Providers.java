package dev.courseware.extension.loading;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what jars provide of one kind, and reports what can't be used, and why. */
public final class Providers<T> {
    static final String WAY_OUT =
            "update the jar, report this to its authors, or remove it from the plugin's dependencies";

    /** Allows names that begin with their author's, a hyphen behind it: nothing of courseware's own has to give way. */
    public static final Predicate<String> WITH_AUTHOR =
            Pattern.compile("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){1,6}").asMatchPredicate();

    /** A broken service file fails once for each of its lines. */
    private static final int MOST_FAILURES = 20;

    private final Kind<T> kind;
    private final Diagnostics diagnostics;
    private final Map<String, Provided<T>> found = new TreeMap<>();

    private Providers(Kind<T> kind, Diagnostics diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    /**
     * What is looked for.
     *
     * @param service the interface that it implements
     * @param word what it is, for messages: {@code check}
     * @param name asks one for its name
     * @param allowed whether something may have a name
     * @param shape what a name looks like, for messages
     * @param own whether a name is one of courseware's own
     */
    public record Kind<T>(
            Class<T> service,
            String word,
            Function<T, String> name,
            Predicate<String> allowed,
            String shape,
            Predicate<String> own) {}

    /** Those that a class loader knows and that can be used, by their names in order. */
    public static <T> List<Provided<T>> load(Kind<T> kind, ClassLoader loader, Diagnostics diagnostics) {
        Providers<T> providers = new Providers<>(kind, diagnostics);
        providers.load(loader);
        return List.copyOf(providers.found.values());
    }

    private void load(ClassLoader loader) {
        Iterator<T> services = ServiceLoader.load(kind.service(), loader).iterator();
        int failures = 0;
        boolean more = true;
        while (more && failures < MOST_FAILURES) {
            try {
                more = services.hasNext();
                if (more) {
                    add(services.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                Throwable cause = e.getCause() == null ? e : e.getCause();
                String jar = new ProviderFiles(kind.service(), loader).jar(String.valueOf(e.getMessage()));
                refuse(jar, "a " + kind.word() + " of this jar can't be loaded: " + why(cause), WAY_OUT);
            }
        }
    }

    private void add(T service) {
        String jar = ProviderFiles.jar(service.getClass());
        String name;
        try {
            name = String.valueOf(kind.name().apply(service));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            refuse(
                    jar,
                    "the " + kind.word() + " " + service.getClass().getName() + " doesn't say its name: " + why(e),
                    WAY_OUT);
            return;
        }
        Provided<T> taken = found.get(name);
        if (!kind.allowed().test(name)) {
            refuse(jar, "«" + name + "» can't be the name of a " + kind.word(), kind.shape());
        } else if (kind.own().test(name)) {
            refuse(
                    jar,
                    "its " + kind.word() + " «" + name + "» has a name of courseware's own, so it was left out",
                    WAY_OUT);
        } else if (taken != null) {
            refuse(
                    jar,
                    "its " + kind.word() + " «" + name + "» has the same name as one of " + taken.jar()
                            + ", so it was left out",
                    "remove one of the two from the plugin's dependencies");
        } else {
            found.put(name, new Provided<>(service, kind.word(), name, jar));
        }
    }

    private void refuse(String jar, String message, String hint) {
        diagnostics.report(CoreRule.EXTENSION_FAILED, jar, 0, 0, message, hint);
    }

    /** What went wrong, in words that its authors know. */
    static String why(Throwable problem) {
        String what =
                problem.getClass().getSimpleName() + (problem.getMessage() == null ? "" : ": " + problem.getMessage());
        return problem instanceof LinkageError
                ? "it was made for another version of courseware or of Java (" + what + ")"
                : what;
    }
}
