package dev.courseware.source;

import dev.courseware.model.Position;
import java.util.List;

/** A value in a YAML text, with its position. */
public sealed interface YamlNode {
    Position position();

    /** Where a character of a value on one line stands: behind the quote, if it is quoted. */
    default Position at(int offset) {
        int quote = this instanceof Scalar scalar && !scalar.plain() ? 1 : 0;
        return new Position(position().line(), position().column() + quote + offset);
    }

    /** A scalar. {@code plain} if it isn't quoted, so that {@code true} is a boolean. */
    record Scalar(String text, boolean plain, Position position) implements YamlNode {
        /** Whether nothing is written: not even quotes. */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<YamlNode> items, Position position) implements YamlNode {}

    record Mapping(List<Entry> entries, Position position) implements YamlNode {}

    record Entry(Scalar key, YamlNode value) {}
}
