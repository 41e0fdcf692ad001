package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A term of the glossary in running text: {@code [[name]]} or {@code [[name|shown words]]}. */
public final class TermNode extends OwnNode {
    private final String name;
    private final String words;

    TermNode(BasedSequence chars, String name, String words) {
        super(chars);
        this.name = name;
        this.words = words;
    }

    /** What to look up, as written; empty where nothing stands between the brackets. */
    public String name() {
        return name;
    }

    /** What is shown. */
    public String words() {
        return words;
    }
}
