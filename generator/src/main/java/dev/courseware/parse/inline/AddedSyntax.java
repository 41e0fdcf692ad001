package dev.courseware.parse.inline;

import dev.courseware.extension.Container;
import dev.courseware.extension.DialogShape;
import dev.courseware.extension.Fence;
import dev.courseware.extension.loading.Provided;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What authors may write in this course that others can't.
 *
 * @param templates the names of containers for which the course's theme has a template
 * @param containers those of jars, by name
 * @param fences those of jars, by name
 * @param shapes the shapes of dialogs of jars, in the order of their names
 */
public record AddedSyntax(
        Set<String> templates,
        Map<String, Provided<Container>> containers,
        Map<String, Provided<Fence>> fences,
        List<Provided<DialogShape>> shapes) {
    public static final AddedSyntax NONE = new AddedSyntax(Set.of(), Map.of(), Map.of(), List.of());

    public AddedSyntax {
        templates = Set.copyOf(templates);
        containers = Map.copyOf(containers);
        fences = Map.copyOf(fences);
        shapes = List.copyOf(shapes);
    }

    /** The names of all containers that it adds. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(templates);
        names.addAll(containers.keySet());
        return names;
    }
}
