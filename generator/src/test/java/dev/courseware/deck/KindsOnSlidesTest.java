package dev.courseware.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Block;
import dev.courseware.model.FewKinds;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Names the kinds of blocks that are never divided over slides, and those that may begin at the foot of one: the compiler
 * doesn't ask about a new kind where few matter, so this does.
 */
class KindsOnSlidesTest {
    private static final Set<String> UNDIVIDED = Set.of(
            "bank",
            "chart",
            "columns",
            "custom",
            "demo",
            "details",
            "diagram",
            "dialog",
            "division",
            "figure",
            "formula",
            "heading",
            "html",
            "media",
            "model",
            "lab",
            "pause",
            "quiz",
            "region",
            "rule",
            "tabs");

    @Test
    void a_block_is_cut_where_its_slide_ends_or_named_here() throws ClassNotFoundException {
        assertThat(leftOutBy(Class.forName("dev.courseware.deck.BlockSplitter$Halving")))
                .isEqualTo(new TreeSet<>(UNDIVIDED));
    }

    @Test
    void what_is_cut_where_its_slide_ends_is_cut_beforehand_where_it_fills_dozens() {
        assertThat(leftOutBy(PreSplitter.class)).isEqualTo(new TreeSet<>(UNDIVIDED));
    }

    @Test
    void a_block_begins_on_a_slide_of_its_own_or_is_named_here() {
        Set<String> begins = new TreeSet<>(UNDIVIDED);
        begins.addAll(Set.of("definitions", "list", "prose"));
        assertThat(leftOutBy(Whole.class)).isEqualTo(begins);
    }

    private static Set<String> leftOutBy(Class<?> visitor) {
        return Arrays.stream(Block.Visitor.class.getMethods())
                .filter(kind -> isLeftOut(kind, visitor))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLeftOut(Method kind, Class<?> visitor) {
        return Arrays.stream(visitor.getMethods())
                .filter(method -> method.getName().equals(kind.getName()) && !method.isBridge())
                .filter(method -> Arrays.equals(method.getParameterTypes(), kind.getParameterTypes()))
                .allMatch(method -> method.getDeclaringClass() == FewKinds.class);
    }
}
