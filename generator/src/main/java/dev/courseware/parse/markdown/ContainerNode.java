package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A container: {@code ::: name Title {attributes}} … {@code :::}, or what other tools write for it. Its first child is
 * its title. Some say before the title of which kind they are.
 */
public final class ContainerNode extends OwnBlock {
    private final ContainerOpening opening;
    private final Title title;
    private String name;
    private Attributes attributes;
    private boolean folded;
    private boolean closed;

    ContainerNode(ContainerOpening opening) {
        super(opening.line());
        this.opening = opening;
        this.title = new Title(opening.title());
        this.name = opening.name();
        this.attributes = opening.attributes();
        this.folded = opening.folded();
        appendChild(this.title);
    }

    /** Our name for it; the author's if we have none. */
    public String name() {
        return name;
    }

    /** The name that its author wrote. */
    public String written() {
        return opening.written();
    }

    /** Where the name stands in the text. */
    public int nameOffset() {
        return opening.nameOffset();
    }

    /** What ends it, as an author is told: a line of its own. */
    public String end() {
        return opening.fence() instanceof ContainerFence.Ticks ticks
                ? "end it with a line «" + String.valueOf(ticks.sign()).repeat(ticks.length()) + "»"
                : "end it with a line of as many colons as it began with";
    }

    /** Whether it has classes or an id but no name, so that it is only a group. */
    public boolean isGroup() {
        return opening.group();
    }

    /** The word for its kind, if its name is one that has kinds; else empty. */
    public String kind() {
        return opening.kind().toString();
    }

    /** Where the word for its kind stands in the text, or should. */
    public int kindOffset() {
        return opening.kind().getStartOffset();
    }

    public Attributes attributes() {
        return attributes;
    }

    public Title title() {
        return title;
    }

    /** Whether its title stands in its attributes. */
    public boolean isTitleAttribute() {
        return opening.titleAttribute();
    }

    /** Whether its author wants it folded until a reader opens it. */
    public boolean isFolded() {
        return folded;
    }

    /** Whether its closing fence was met. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Takes an option of MyST, a line {@code :key: value} below the opening one. */
    void option(String key, String value) {
        if (key.equals("class")) {
            for (String word : value.strip().split("\\s+")) {
                takeClass(word);
            }
        } else if (key.equals("name") || key.equals("label")) {
            attributes = attributes.with(new Attributes(value.strip(), List.of(), Map.of()));
        }
    }

    private void takeClass(String word) {
        Optional<String> known = ContainerNames.setApart(word);
        if (word.equals("dropdown")) {
            folded = true;
        } else if (known.isPresent() && ContainerNames.isGeneral(opening.written())) {
            name = known.get();
        } else {
            attributes = attributes.with(new Attributes("", List.of(word), Map.of()));
        }
    }

    /** The words after the container's name, with inline children. */
    public static final class Title extends OwnNode {
        Title(BasedSequence chars) {
            super(chars);
        }
    }

    /** Whether a node stands in a container with such a name. */
    public static boolean isWithin(Node node, Predicate<String> names) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ContainerNode container && names.test(container.name())) {
                return true;
            }
        }
        return false;
    }
}
