package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import dev.courseware.model.TextCharacters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses YAML 1.2 into nodes with positions. It works on events, so deep nesting takes no stack. Anchors, aliases and
 * tags have no use in a course and are refused, so that nothing can be instantiated or multiplied.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHARS = 256 * 1024;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setParseComments(false).build();

    private static final Pattern NO_BLANK = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}:[^\\s/]");

    private final String path;
    private final int lineOffset;
    private final UnaryOperator<Position> places;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private YamlNode root;

    private YamlReader(String path, int lineOffset, UnaryOperator<Position> places, Diagnostics diagnostics) {
        this.path = path;
        this.lineOffset = lineOffset;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /**
     * Parses a YAML document.
     *
     * @param lineOffset the number of lines of the file before the text
     * @return its mapping; empty if the text is empty or was refused, which is reported
     */
    static Optional<YamlNode.Mapping> read(String yaml, String path, int lineOffset, Diagnostics diagnostics) {
        return read(yaml, path, lineOffset, PlainValues.NONE, diagnostics);
    }

    /**
     * Parses a YAML document in which some keys take plain text.
     *
     * @param lineOffset the number of lines of the file before the text
     * @return its mapping; empty if the text is empty or was refused, which is reported
     */
    static Optional<YamlNode.Mapping> read(
            String yaml, String path, int lineOffset, PlainValues plain, Diagnostics diagnostics) {
        if (yaml.length() > MAX_CHARS) {
            diagnostics.report(
                    CoreRule.LIMIT,
                    path,
                    lineOffset + 1,
                    1,
                    "the YAML text is " + yaml.length() / 1024 + " KB long, at most " + MAX_CHARS / 1024
                            + " KB are read",
                    "move the text into a lesson");
            return Optional.empty();
        }
        return new YamlReader(path, lineOffset, UnaryOperator.identity(), diagnostics).read(plain.quoted(yaml), yaml);
    }

    /**
     * Parses YAML that stands within another text.
     *
     * @param places where in the file a place of the YAML is, whose lines and columns begin with 1
     */
    static Optional<YamlNode.Mapping> read(
            String yaml, String path, UnaryOperator<Position> places, Diagnostics diagnostics) {
        return yaml.length() > MAX_CHARS
                ? Optional.empty()
                : new YamlReader(path, 0, places, diagnostics).read(yaml, yaml);
    }

    private Optional<YamlNode.Mapping> read(String yaml, String written) {
        try {
            for (Event event : new Parse(SETTINGS).parseString(yaml)) {
                if (!accept(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            report(e, written);
            return Optional.empty();
        } catch (YamlEngineException e) {
            error(start(), "this YAML can't be read: " + e.getMessage(), "");
            return Optional.empty();
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root != null && !(root instanceof YamlNode.Scalar scalar && scalar.isEmpty())) {
            error(
                    root.position(),
                    "found a plain value where lines of the form «key: value» are expected",
                    root instanceof YamlNode.Scalar scalar
                                    && NO_BLANK.matcher(scalar.text()).lookingAt()
                            ? "put a space after the colon"
                            : "");
        }
        return Optional.empty();
    }

    /** Reports where YAML can't be parsed; if that line is a key with a plain text, also suggests how to write it. */
    private void report(MarkedYamlEngineException problem, String written) {
        boolean quote = String.valueOf(problem.getContext()).contains("quoted scalar");
        Position at = problem.getProblemMark().map(this::position).orElse(start());
        boolean tab =
                problem.getProblem().contains("TAB") || problem.getProblem().contains("'\\t'");
        if (tab) {
            error(
                    at,
                    "this YAML can't be read: there is a tab where only spaces may be",
                    "indent with spaces, not tabs");
            return;
        }
        Optional<Mark> start = quote ? problem.getContextMark() : problem.getProblemMark();
        Optional<String> line =
                start.flatMap(found -> written.lines().skip(found.getLine()).findFirst());
        error(
                at,
                "this YAML can't be read: " + problem.getProblem(),
                line.flatMap(PlainValues::line).map(YamlReader::asText).orElse(""));
    }

    private static String asText(String line) {
        return "if it is text, put it into quotes: «" + line + "»";
    }

    private boolean accept(Event event) {
        Position at = event.getStartMark().map(this::position).orElse(start());
        if (event instanceof AliasEvent) {
            return error(
                    at,
                    "YAML aliases (*name) are not read here",
                    "write the value out, or put it into quotes if it is text");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return error(
                    at,
                    "YAML anchors (&name) are not read here",
                    "write the value out where it is needed, or put it into quotes if it is text");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent()
                    ? refuseTag(at)
                    : add(new YamlNode.Scalar(
                            allowed(scalar.getValue(), at), scalar.getScalarStyle() == ScalarStyle.PLAIN, at));
        }
        if (event instanceof CollectionStartEvent start) {
            if (start.getTag().isPresent()) {
                return refuseTag(at);
            }
            if (open.size() >= MAX_DEPTH) {
                return error(at, "this YAML is nested deeper than " + MAX_DEPTH + " levels", "flatten it");
            }
            open.push(new Open(event.getEventId() == Event.ID.MappingStart, at));
            return true;
        }
        return switch (event.getEventId()) {
            case MappingEnd, SequenceEnd -> add(open.pop().close());
            case DocumentStart -> root == null || error(at, "a second YAML document begins here", "keep only one");
            default -> true;
        };
    }

    private boolean refuseTag(Position at) {
        return error(
                at,
                "YAML tags (!name) are not read here",
                "remove the tag, or put the value into quotes if it is text");
    }

    /** Checks a value for characters that text may not hold, since escapes can produce them. */
    private String allowed(String value, Position at) {
        String allowed = TextCharacters.allowed(value);
        if (!allowed.equals(value)) {
            diagnostics.report(
                    CoreRule.UNSAFE_CHARACTER,
                    path,
                    at.line(),
                    at.column(),
                    "an escape in this value stands for a character that no page may contain",
                    "remove it");
        }
        return allowed;
    }

    private boolean add(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
            return true;
        }
        Open parent = open.peek();
        if (!parent.mapping || parent.key != null) {
            parent.add(node);
            return true;
        }
        if (!(node instanceof YamlNode.Scalar key)) {
            return error(node.position(), "found a list or map where a key is expected", "use a plain word as key");
        }
        if (!parent.keys.add(key.text())) {
            error(key.position(), "the key «" + key.text() + "» is used a second time here", "keep one of them");
        }
        parent.key = key;
        return true;
    }

    private boolean error(Position at, String message, String hint) {
        diagnostics.report(CoreRule.YAML_SYNTAX, path, at.line(), at.column(), message, hint);
        return false;
    }

    private Position start() {
        return places.apply(new Position(lineOffset + 1, 1));
    }

    private Position position(Mark mark) {
        return places.apply(new Position(mark.getLine() + 1 + lineOffset, mark.getColumn() + 1));
    }

    /** A mapping or list that isn't closed yet. */
    private static final class Open {
        final boolean mapping;
        final Position position;
        final List<YamlNode> items = new ArrayList<>();
        final List<YamlNode.Entry> entries = new ArrayList<>();
        final Set<String> keys = new HashSet<>();
        YamlNode.Scalar key;

        Open(boolean mapping, Position position) {
            this.mapping = mapping;
            this.position = position;
        }

        void add(YamlNode node) {
            if (mapping) {
                entries.add(new YamlNode.Entry(key, node));
                key = null;
            } else {
                items.add(node);
            }
        }

        YamlNode close() {
            return mapping ? new YamlNode.Mapping(entries, position) : new YamlNode.Sequence(items, position);
        }
    }
}
