package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What holds a container together: a pair of fences, or that its lines are indented. */
sealed interface ContainerFence {
    /** The fewest signs that make a fence. */
    int SHORTEST = 3;
    /** The sign of a container that no line of signs closes. */
    char NO_SIGN = 0;

    /** The sign that its fences consist of. */
    char sign();

    /** How many signs opened it. */
    int length();

    /** Whether the line that the parser looks at closes such a container, whatever else is open. */
    boolean mayClose(ParserState state);

    /** {@code ::: name} … {@code :::}, ours and that of most tools. */
    record Colons(int length) implements ContainerFence {
        @Override
        public char sign() {
            return ':';
        }

        @Override
        public boolean mayClose(ParserState state) {
            return alone(state, ':') > 0;
        }
    }

    /** {@code ```{name}} … {@code ```}, as MyST and mdBook's admonish have it. */
    record Ticks(char sign, int length) implements ContainerFence {
        @Override
        public boolean mayClose(ParserState state) {
            return alone(state, sign) >= length;
        }
    }

    /** {@code !!! name} with its lines indented by four columns more, as MkDocs has it. */
    record Indent(int columns) implements ContainerFence {
        @Override
        public char sign() {
            return NO_SIGN;
        }

        @Override
        public int length() {
            return 0;
        }

        @Override
        public boolean mayClose(ParserState state) {
            return false;
        }
    }

    /** The length of the fence if the line holds nothing else, else 0. */
    static int alone(ParserState state, char sign) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = run(line, start, sign);
        boolean fence = end - start >= SHORTEST && state.getIndent() < 4;
        return fence && line.subSequence(end).isBlank() ? end - start : 0;
    }

    /** Where a run of a sign ends. */
    static int run(BasedSequence line, int start, char sign) {
        int end = start;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return end;
    }
}
