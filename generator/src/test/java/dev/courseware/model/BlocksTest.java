package dev.courseware.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Specimens.Specimen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
    static List<Class<? extends Block>> containers() {
        return Specimens.containers();
    }

    @Test
    void quizzes_with_any_answers_tabs_dialogs_and_others_are_known_to_hold_blocks() {
        assertThat(Specimens.containers())
                .contains(Quiz.class, Tabs.class, DialogBlock.class, Demo.class, DefinitionList.class, ItemList.class);
        assertThat(Specimens.of(Quiz.class, Prose.class))
                .extracting(specimen ->
                        ((Quiz) specimen.block()).answers().getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "Choices",
                        "Phrases",
                        "Amounts",
                        "Steps",
                        "Pairs",
                        "Gaps",
                        "OwnWords",
                        "CodePieces",
                        "PickedLines",
                        "Opinions");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_walk_sees_a_block_of_each_kind_in_every_place_of_each_other_kind(Class<? extends Block> container) {
        for (Specimen specimen : Specimens.of(container)) {
            List<Block> seen = new ArrayList<>();
            Blocks.walk(List.of(specimen.block()), seen::add);

            assertThat(specimen.within()).allMatch(identities(seen)::contains);
            assertThat(seen).hasSize(specimen.within().size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void others_are_put_in_the_place_of_blocks_in_every_place_of_each_kind(Class<? extends Block> container) {
        for (Specimen specimen : Specimens.of(container)) {
            Block twin =
                    Specimens.of(specimen.inner(), HorizontalRule.class).get(0).block();
            List<Block> changed = Blocks.transform(
                    List.of(specimen.block()),
                    block -> block.getClass() == specimen.inner() && block != specimen.block() ? twin : block);
            List<Block> seen = new ArrayList<>();
            Blocks.walk(changed, seen::add);

            assertThat(changed.get(0)).hasSameClassAs(specimen.block());
            assertThat(only(specimen.inner(), specimen.within())).noneMatch(identities(seen)::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void what_nothing_is_changed_in_stays_itself(Class<? extends Block> container) {
        for (Specimen specimen : Specimens.of(container)) {
            List<Block> blocks = List.of(specimen.block());

            assertThat(Blocks.transform(blocks, block -> block)).isSameAs(blocks);
            assertThat(specimen.block().withChildren(specimen.block().children()))
                    .isEqualTo(specimen.block());
        }
    }

    private static Set<Block> identities(List<Block> blocks) {
        Set<Block> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(blocks);
        return identities;
    }

    private static List<Block> only(Class<?> kind, List<Block> blocks) {
        return blocks.stream().filter(block -> block.getClass() == kind).toList();
    }
}
