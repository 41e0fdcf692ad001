package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.highlight.Highlighted;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.LineRanges;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.Unescaped;
import dev.courseware.parse.quiz.AskedListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads code: {@code ```java {title="Node.java" lines highlight=2-3 start=10}}, or as other tools write it, see
 * {@link CodeInfo}.
 */
final class CodeReader {
    private static final String DIALOG = "dialog";
    private static final String MATH = "math";
    private static final Set<String> PLAIN = Set.of(
            "",
            "text",
            "txt",
            "plain",
            "plaintext",
            "none",
            "console",
            "output",
            "error",
            "source",
            "raw",
            "ascii",
            "log",
            ModelContainer.FENCE);

    /** Control characters that HTML forbids, as in the output of terminals. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    /** What people write for the words that a picture or chart has; other tools' words for code are dropped silently. */
    private static final List<String> OF_PICTURES = List.of("alt", "unit");

    /** What code says to the quiz that it stands in. */
    private static final Map<String, String> OF_QUIZZES = Map.of(
            AskedListing.ANSWER, "it names the right lines in «::: quiz lines»",
            AskedListing.WRONG, "it marks lines that belong nowhere in «::: quiz code»");

    private final BlockReader blocks;
    private final ParseContext reading;

    CodeReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** Whether a fence of this name is read as something of our own, apart from the languages that are highlighted. */
    static boolean reads(String name) {
        return PLAIN.contains(name)
                || name.equals(DIALOG)
                || name.equals(MATH)
                || SessionCode.knows(name)
                || DiagramReader.reads(name)
                || DataReader.LANGUAGES.contains(name);
    }

    Block read(Node node) {
        Position at = blocks.at(node);
        if (!(node instanceof FencedCodeBlock fence)) {
            List<BasedSequence> lines = ((ContentNode) node).getContentLines();
            String text =
                    text(lines.isEmpty() ? "" : CodeLines.of(lines, lines.get(0).getStartOffset()));
            return listing("", Attributes.NONE, List.of(text.split("\n", -1)), Explained.NOTHING, at, at);
        }
        CodeInfo info = CodeInfo.read(Unescaped.of(fence.getInfo()));
        List<BasedSequence> written = new ArrayList<>(fence.getContentLines());
        if (fence.getInfo().startsWith("{")) {
            info = info.with(CodeLines.takeOptions(written));
            // What is no language then is told as a directive.
            blocks.isNewLanguage(info.language());
        }
        String language = info.language();
        String text = text(CodeLines.of(written, fence.getStartOffset()));
        Position infoAt =
                fence.getInfo().isEmpty() ? at : reading.at(fence.getInfo().getStartOffset());
        if (language.equals(DIALOG)) {
            reading.attributes(new Attributes("", List.of(), info.attributes().values()), infoAt, List.of());
            int start = fence.getContentChars().getStartOffset();
            return new DialogReader(blocks)
                    .embedded(text, fence.getContentChars().isEmpty() ? at : reading.at(start));
        }
        Attributes attributes = attributes(info, infoAt);
        if (attributes.value(CodeInfo.LITERAL).isPresent()) {
            return listing(language, attributes, List.of(text.split("\n", -1)), Explained.NOTHING, at, infoAt);
        }
        if (language.equals(MATH)) {
            boolean directive = fence.getInfo().startsWith("{");
            Attributes own = directive ? new Attributes(attributes.id(), attributes.classes(), Map.of()) : attributes;
            return new FormulaReader(reading).read(fence, written, own);
        }
        if (DiagramReader.reads(language)) {
            return new DiagramReader(reading).read(fence, language, text, attributes);
        }
        if (DataReader.reads(language, text, attributes)) {
            return new DataReader(blocks).read(fence, text, language, attributes, infoAt);
        }
        Optional<String> address = IncludedCode.address(text);
        List<String> lines = address.isPresent()
                ? List.of(
                        text(String.join("\n", included(address.get(), fence))).split("\n", -1))
                : List.of(text.split("\n", -1));
        CodeMarks marks = CodeMarks.take(lines);
        Explained explained = Explained.by(fence, marks.marks(), address.isPresent(), blocks);
        return listing(language, attributes, marks.lines(), explained, at, infoAt);
    }

    private List<String> included(String address, FencedCodeBlock fence) {
        BasedSequence line = fence.getContentChars().trimStart();
        return blocks.included()
                .lines(address, reading.at(line.getStartOffset()))
                .orElse(List.of());
    }

    private CodeListing listing(
            String language,
            Attributes attributes,
            List<String> written,
            Explained explained,
            Position at,
            Position infoAt) {
        for (String key : OF_PICTURES) {
            if (attributes.value(key).isPresent()) {
                String hint = DataReader.LANGUAGES.contains(language)
                        ? "to show a table or chart, write {table} or {chart=bar} too"
                        : "put it into the text, or into «title»";
                reading.report(CoreRule.ATTRIBUTE_UNKNOWN, infoAt, "code has no attribute «" + key + "»", hint);
            }
        }
        boolean diff = attributes.value("diff").isPresent();
        DiffColumn change = diff ? DiffColumn.take(written) : new DiffColumn(written, List.of(), List.of(), 0);
        if (change.strange() > 0) {
            reading.report(
                    CoreRule.CODE_DIFF,
                    infoAt,
                    "line " + change.strange() + " of this change begins with neither +, - nor a space",
                    "begin each line with one of them, or write {add=2-3 remove=5}");
        }
        String text = String.join("\n", change.lines());
        List<String> lines = highlight(language, text, infoAt);
        LineRanges ranges = new LineRanges(reading, lines.size(), infoAt);
        CodeListing listing = new CodeListing(
                language,
                attributes.value("title").orElse(""),
                text,
                lines.stream().map(Html::new).toList(),
                start(attributes, infoAt),
                attributes.value("lines").isPresent(),
                ranges.lines("highlight", attributes.value("highlight").orElse("")),
                ranges.steps(attributes.value("steps").orElse("")),
                both(change.added(), ranges.lines("add", attributes.value("add").orElse(""))),
                both(
                        change.removed(),
                        ranges.lines("remove", attributes.value("remove").orElse(""))),
                explained.marks(),
                explained.id(),
                at);
        blocks.asked().ifPresent(asked -> asked.add(new AskedListing(listing, attributes.values(), infoAt)));
        return listing;
    }

    private static List<Integer> both(List<Integer> some, List<Integer> others) {
        TreeSet<Integer> all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private int start(Attributes attributes, Position at) {
        String start = attributes.value("start").orElse("1");
        if (!start.matches("[0-9]{1,6}")) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE, at, "«start=" + start + "» is not a line number", "write start=10");
            return 1;
        }
        return Integer.parseInt(start);
    }

    private List<String> highlight(String language, String text, Position at) {
        if (!PLAIN.contains(language)
                && !SessionCode.knows(language)
                && !blocks.highlighter().knows(language)) {
            if (!blocks.isNewLanguage(language)) {
                return blocks.highlighter().highlight("", text).lines();
            }
            String hint = Suggestion.didYouMean(language, blocks.highlighter().languages());
            reading.report(
                    CoreRule.CODE_LANGUAGE,
                    at,
                    "code in «" + language + "» can't be highlighted: this language is not known",
                    hint.isEmpty() ? "write «text» if none fits" : hint);
            return blocks.highlighter().highlight("", text).lines();
        }
        Highlighted highlighted = new SessionCode(blocks.highlighter()).highlight(language, text);
        if (!highlighted.complete() && blocks.highlighter().knows(language)) {
            reading.report(
                    CoreRule.CODE_HIGHLIGHTING,
                    at,
                    "this code is too complex to be highlighted completely",
                    "split it into smaller listings");
        }
        return highlighted.lines();
    }

    /** What was written behind the language; other tools' words are dropped, unless one of ours is meant. */
    private Attributes attributes(CodeInfo info, Position at) {
        boolean data = DataReader.LANGUAGES.contains(info.language());
        if (!info.unreadable().isEmpty()) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "the attributes «" + info.unreadable() + "» can't be read",
                    data
                            ? "write {chart=bar title=\"Load by node\"}"
                            : "write {title=\"Node.java\" lines highlight=2-3}");
        }
        for (String key : info.attributes().values().keySet()) {
            if (OF_QUIZZES.containsKey(key) && blocks.asked().isEmpty()) {
                reading.report(
                        CoreRule.ATTRIBUTE_UNKNOWN, at, "code has no attribute «" + key + "»", OF_QUIZZES.get(key));
                continue;
            }
            String hint = data || CodeInfo.KEYS.contains(key) ? "" : Suggestion.didYouMean(key, CodeInfo.KEYS);
            if (!hint.isEmpty()) {
                reading.report(CoreRule.ATTRIBUTE_UNKNOWN, at, "code has no attribute «" + key + "»", hint);
            }
        }
        return info.attributes();
    }

    /** Code as it may be shown: without a newline at its end, and without what HTML forbids. */
    static String text(String content) {
        int end = content.length();
        if (end > 0 && content.charAt(end - 1) == '\n') {
            end--;
        }
        String text = content.substring(0, end);
        return isPlain(text) ? text : FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** Whether it holds nothing but letters and signs of ASCII, as most code does. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
