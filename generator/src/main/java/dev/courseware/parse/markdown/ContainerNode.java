package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;

/**
 * A fenced container: {@code ::: name Title {attributes}} … {@code :::}. Its first child is its title. Some say before
 * the title of which kind they are.
 */
public final class ContainerNode extends Block {
    private final String name;
    private final int nameOffset;
    private final String kind;
    private final int kindOffset;
    private final Attributes attributes;
    private final Title title;
    private boolean closed;

    ContainerNode(
            BasedSequence line,
            String name,
            int nameOffset,
            BasedSequence kind,
            BasedSequence title,
            Attributes attributes) {
        super(line);
        this.name = name;
        this.nameOffset = nameOffset;
        this.kind = kind.toString();
        this.kindOffset = kind.getStartOffset();
        this.attributes = attributes;
        this.title = new Title(title);
        appendChild(this.title);
    }

    public String name() {
        return name;
    }

    /** Where the name stands in the text. */
    public int nameOffset() {
        return nameOffset;
    }

    /** The word for its kind, if its name is one that has kinds; else empty. */
    public String kind() {
        return kind;
    }

    /** Where the word for its kind stands in the text, or should. */
    public int kindOffset() {
        return kindOffset;
    }

    public Attributes attributes() {
        return attributes;
    }

    public Title title() {
        return title;
    }

    /** Whether its closing fence was met. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The words after the container's name, with inline children. */
    public static final class Title extends Node {
        Title(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
