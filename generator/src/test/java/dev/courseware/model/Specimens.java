package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes blocks of every kind that the sealed types name, with something in each place that can hold a block. It reads
 * the records alone, so that a kind or a place that is added later has its part without a word here.
 */
public final class Specimens {
    /**
     * Kinds whose source and results, a table or a listing, are no content: they are shown by the kind itself, in its own
     * way, so that nobody who looks for tables or listings among a lesson's blocks is to find them. So are the listings of
     * questions about code.
     */
    private static final Set<Class<?>> EXPERIMENTS =
            Set.of(FormulaModel.class, Lab.class, CodePieces.class, PickedLines.class);

    private static final Set<Class<?>> SOURCES = Set.of(Table.class, CodeListing.class);

    /** What {@link #of} puts into each place for blocks. */
    private final Class<? extends Block> inner;
    /** Which of a sealed type's kinds is made where a record holds one; counted up by {@link #of}. */
    private final int variant;

    private final List<Block> within = new ArrayList<>();
    private int variants = 1;
    private int depth;

    private Specimens(Class<? extends Block> inner, int variant) {
        this.inner = inner;
        this.variant = variant;
    }

    /**
     * A block that was made.
     *
     * @param inner the kind that was put wherever one of any kind may stand
     * @param within all blocks that were put into it, at any depth
     */
    public record Specimen(Block block, Class<? extends Block> inner, List<Block> within) {}

    /** Every kind of block. */
    public static List<Class<? extends Block>> kinds() {
        List<Class<? extends Block>> kinds = new ArrayList<>();
        kinds(Block.class).forEach(kind -> kinds.add(kind.asSubclass(Block.class)));
        return kinds;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Specimens::kinds)
                : Stream.of(type);
    }

    /** Every kind of block that has a place for another one. */
    public static List<Class<? extends Block>> containers() {
        return kinds().stream()
                .filter(kind -> of(kind, HorizontalRule.class).stream()
                        .anyMatch(specimen -> !specimen.within().isEmpty()))
                .toList();
    }

    /** Blocks of a kind with a block of each kind in each place that may hold one. */
    public static List<Specimen> of(Class<? extends Block> kind) {
        return kinds().stream().flatMap(inner -> of(kind, inner).stream()).toList();
    }

    /** Blocks of a kind with another one in each place: several where what they hold has several kinds. */
    public static List<Specimen> of(Class<? extends Block> kind, Class<? extends Block> inner) {
        List<Specimen> specimens = new ArrayList<>();
        int variants = 1;
        for (int i = 0; i < variants; i++) {
            Specimens maker = new Specimens(inner, i);
            Block block = (Block) maker.record(kind);
            specimens.add(new Specimen(block, inner, List.copyOf(maker.within)));
            variants = Math.max(variants, maker.variants);
        }
        return specimens;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        depth++;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            int before = within.size();
            values[i] = value(components[i].getGenericType());
            if (EXPERIMENTS.contains(type) && isSource(components[i].getGenericType())) {
                within.subList(before, within.size()).clear();
            }
        }
        depth--;
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no " + type.getSimpleName() + " can be made", e);
        }
    }

    private static boolean isSource(Type type) {
        return SOURCES.contains(type)
                || type instanceof ParameterizedType many
                        && Arrays.stream(many.getActualTypeArguments()).anyMatch(SOURCES::contains);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (Block.class.isAssignableFrom(plain)) {
            return block(plain);
        }
        if (plain.isSealed()) {
            List<Class<?>> kinds = kinds(plain).toList();
            variants = Math.max(variants, kinds.size());
            return record(kinds.get(variant % kinds.size()));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? record(plain) : simple(plain);
    }

    private Object container(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        // What stands in a block that stands in another one would never end.
        boolean ends = depth > 8;
        if (type == Set.class) {
            return Set.of();
        }
        return ends ? List.of() : List.of(value(arguments[0]));
    }

    /** One that any kind may stand for is of the wanted kind, and holds nothing. */
    private Block block(Class<?> type) {
        Block made;
        if (type == Block.class) {
            Specimens leaf = new Specimens(inner, 0);
            leaf.depth = 9;
            made = (Block) leaf.record(inner);
            within.addAll(leaf.within);
        } else {
            made = (Block) record(type);
        }
        within.add(made);
        return made;
    }

    private static Object simple(Class<?> type) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(String.class, ""),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(boolean.class, false),
                Map.entry(double.class, 1.0),
                Map.entry(Double.class, 1.0),
                Map.entry(Integer.class, 1),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(OptionalLong.class, OptionalLong.empty()),
                Map.entry(RichText.class, RichText.EMPTY));
        Object value = values.get(type);
        if (value == null) {
            throw new AssertionError("say how a value of " + type.getName() + " is made");
        }
        return value;
    }
}
