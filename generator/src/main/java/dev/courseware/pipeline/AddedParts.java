package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.extension.Container;
import dev.courseware.extension.DialogShape;
import dev.courseware.extension.Fence;
import dev.courseware.extension.loading.Provided;
import dev.courseware.extension.loading.Providers;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.inline.AddedSyntax;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the syntax that jars add. */
final class AddedParts {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String SHAPE = "use small letters, digits and hyphens";
    private static final Providers.Kind<DialogShape> SHAPES = new Providers.Kind<>(
            DialogShape.class,
            "shape of dialogs",
            DialogShape::name,
            Providers.WITH_AUTHOR,
            "its author's name, a hyphen and what it is, such as «acme-chat»",
            name -> false);

    private AddedParts() {}

    /**
     * What may be written besides courseware's own.
     *
     * @param templates the containers of the course's theme; one that a jar has too is told
     * @param languages whether a language is highlighted
     */
    static AddedSyntax syntax(
            ClassLoader loader, Set<String> templates, Predicate<String> languages, Diagnostics diagnostics) {
        Map<String, Provided<Container>> containers = byName(Providers.load(
                kind(Container.class, "container", Container::name, LessonParser.containers()::contains),
                loader,
                diagnostics));
        Map<String, Provided<Fence>> fences = byName(Providers.load(
                kind(Fence.class, "fence", Fence::name, languages.or(LessonParser::readsFence)), loader, diagnostics));
        for (String name : templates) {
            if (containers.containsKey(name)) {
                diagnostics.report(
                        CoreRule.THEME_BROKEN,
                        "theme/blocks/" + name + ".ftlh",
                        0,
                        0,
                        "the name «" + name + "» is taken by a container of "
                                + containers.get(name).jar(),
                        "rename it");
            }
        }
        List<Provided<DialogShape>> shapes = Providers.load(SHAPES, loader, diagnostics);
        return new AddedSyntax(templates, containers, fences, shapes);
    }

    private static <T> Providers.Kind<T> kind(
            Class<T> service, String word, Function<T, String> name, Predicate<String> own) {
        return new Providers.Kind<>(
                service, word, name, told -> NAME.matcher(told).matches(), SHAPE, own);
    }

    private static <T> Map<String, Provided<T>> byName(List<Provided<T>> found) {
        return found.stream().collect(Collectors.toMap(Provided::name, Function.identity()));
    }
}
