package dev.courseware.extension;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import java.util.List;
import java.util.Set;

/**
 * A fence of text that is no program: what authors write between {@code ```name {key=value}} and {@code ```} becomes
 * blocks that every output knows. A jar names its fences in {@code META-INF/services/dev.courseware.extension.Fence};
 * each has a constructor without parameters. One instance serves several threads at once. Incubating.
 */
public interface Fence {
    /** Small letters, digits and hyphens, and no language that courseware highlights or reads. */
    String name();

    /** The keys that its attributes may have. */
    default Set<String> keys() {
        return Set.of();
    }

    /** What it becomes. */
    List<Block> blocks(Content content);

    /**
     * What an author wrote.
     *
     * @param text what stands in the fence, its lines separated by a line feed
     * @param attributes id, classes, and the values of {@link Fence#keys()}
     * @param position where it begins
     */
    record Content(String text, Attributes attributes, Position position) {}
}
