package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.highlight.Highlighted;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.Reading;
import dev.courseware.parse.markdown.AttributeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads code: {@code ```java {title="Node.java" lines highlight=2-3 start=10}}. */
final class CodeReader {
    private static final Set<String> KEYS = new TreeSet<>(Set.of("title", "lines", "highlight", "start", "steps"));
    /** What a theme's style sheet has rules for. */
    private static final int MOST_STEPS = 12;

    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext", "none", "console");

    /** What no HTML may hold, as terminals' output does. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private final BlockReader blocks;
    private final Reading reading;

    CodeReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    Block read(Node node) {
        Position at = blocks.at(node);
        if (!(node instanceof FencedCodeBlock fence)) {
            return listing(
                    "",
                    Attributes.NONE,
                    text(((ContentNode) node).getContentChars().toString()),
                    at,
                    at);
        }
        String info = Escaping.unescapeString(fence.getInfo());
        String language = language(info);
        String text = content(fence);
        if (language.equals("dialog")) {
            int start = fence.getContentChars().getStartOffset();
            return new DialogReader(blocks)
                    .embedded(text, fence.getContentChars().isEmpty() ? at : reading.at(start));
        }
        Position infoAt =
                fence.getInfo().isEmpty() ? at : reading.at(fence.getInfo().getStartOffset());
        if (language.equals("math")) {
            return new FormulaReader(reading).read(fence, attributes(info, infoAt));
        }
        if (DiagramReader.reads(language)) {
            return new DiagramReader(reading).read(fence, text, attributes(info, infoAt));
        }
        return listing(language, attributes(info, infoAt), text, at, infoAt);
    }

    private CodeListing listing(String language, Attributes attributes, String text, Position at, Position infoAt) {
        List<String> lines = highlight(language, text, infoAt);
        attributes.values().keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> {
            String hint = Suggestion.didYouMean(key, KEYS);
            reading.warning(
                    infoAt,
                    "code has no attribute «" + key + "»",
                    hint.isEmpty() ? "known: " + String.join(", ", KEYS) : hint);
        });
        String start = attributes.value("start").orElse("1");
        boolean number = start.matches("[0-9]{1,6}");
        if (!number) {
            reading.error(infoAt, "«start=" + start + "» is not a line number", "write start=10");
        }
        return new CodeListing(
                language,
                attributes.value("title").orElse(""),
                text,
                lines.stream().map(Html::new).toList(),
                number ? Integer.parseInt(start) : 1,
                attributes.value("lines").isPresent(),
                marked("highlight", attributes.value("highlight").orElse(""), lines.size(), infoAt),
                steps(attributes.value("steps").orElse(""), lines.size(), infoAt),
                at);
    }

    private List<String> highlight(String language, String text, Position at) {
        if (!PLAIN.contains(language) && !blocks.highlighter().knows(language)) {
            String hint = Suggestion.didYouMean(language, blocks.highlighter().languages());
            reading.warning(
                    at,
                    "code in «" + language + "» can't be highlighted, no such language is known",
                    hint.isEmpty() ? "write «text» if none fits" : hint);
            return blocks.highlighter().highlight("", text).lines();
        }
        Highlighted highlighted = blocks.highlighter().highlight(language, text);
        if (!highlighted.complete() && blocks.highlighter().knows(language)) {
            reading.warning(
                    at, "this code was too intricate to be highlighted whole", "split it into smaller listings");
        }
        return highlighted.lines();
    }

    /** Reads {@code 1|3-5|all}. */
    private List<List<Integer>> steps(String steps, int lines, Position at) {
        List<List<Integer>> read = new ArrayList<>();
        if (steps.isEmpty()) {
            return read;
        }
        for (String step : steps.split("\\|", -1)) {
            read.add(step.strip().equals("all") ? List.of() : marked("steps", step.strip(), lines, at));
        }
        if (read.size() > MOST_STEPS) {
            reading.error(at, "these are " + read.size() + " steps", "use at most " + MOST_STEPS);
            return List.of();
        }
        return read;
    }

    /** Reads {@code 2-3,7}. */
    private List<Integer> marked(String key, String ranges, int lines, Position at) {
        List<Integer> marked = new ArrayList<>();
        if (ranges.isEmpty()) {
            return marked;
        }
        for (String range : ranges.split(",")) {
            if (!range.strip().matches("[0-9]{1,6}(-[0-9]{1,6})?")) {
                reading.error(
                        at,
                        "«" + key + "=" + ranges + "» is not a list of lines",
                        key.equals("steps") ? "write steps=\"1|3-5|all\"" : "write highlight=2-3,7");
                return List.of();
            }
            String[] ends = range.strip().split("-");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to > lines || from > to) {
                reading.error(
                        at, "«" + key + "=" + ranges + "» names lines that this code doesn't have", "it has " + lines);
                return List.of();
            }
            for (int line = from; line <= to; line++) {
                marked.add(line);
            }
        }
        return marked;
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length() && " \t{".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private Attributes attributes(String info, Position at) {
        int brace = info.indexOf('{');
        if (brace < 0) {
            return Attributes.NONE;
        }
        return AttributeText.read(info, brace, true)
                .map(AttributeText.Found::attributes)
                .orElseGet(() -> {
                    if (!info.substring(brace).strip().equals("{}")) {
                        reading.error(
                                at,
                                "the attributes «" + info.substring(brace) + "» can't be read",
                                "write {title=\"Node.java\" lines highlight=2-3}");
                    }
                    return Attributes.NONE;
                });
    }

    private static String content(FencedCodeBlock fence) {
        StringBuilder content = new StringBuilder();
        for (BasedSequence line : fence.getContentLines()) {
            content.append(line);
        }
        return text(content.toString());
    }

    private static String text(String content) {
        int end = content.length();
        if (end > 0 && content.charAt(end - 1) == '\n') {
            end--;
        }
        return FORBIDDEN.matcher(content.substring(0, end)).replaceAll("\uFFFD");
    }
}
