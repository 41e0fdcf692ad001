package dev.courseware.parse.foreign;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.foreign.ForeignKind.Where;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.EquationNode;
import dev.courseware.parse.markdown.MathNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Tells of what seems to be other tools' syntax and would stand on the page as text: once for each kind in a file. */
public final class ForeignSyntax {
    private static final int SHOWN = 60;
    /** What is longer is no command of any tool, and would take long. */
    private static final int LONGEST = 20_000;

    private static final Set<Where> IN_CODE = EnumSet.of(Where.ANYWHERE, Where.ANYWHERE_LINE);
    private static final Set<Where> IN_INFO = EnumSet.of(Where.INFO);
    private static final Set<Where> IN_COMMENT = EnumSet.of(Where.COMMENT);
    private static final Set<Where> IN_WORDS =
            EnumSet.of(Where.TEXT, Where.LINE, Where.BLOCK, Where.ANYWHERE, Where.ANYWHERE_LINE);

    private final Predicate<String> isLanguage;
    private final Predicate<String> isEquation;
    private final ForeignSigns signs;
    private final Map<ForeignKind, Found> found = new EnumMap<>(ForeignKind.class);

    private record Found(int offset, String text, int count) {}

    private ForeignSyntax(String source, Predicate<String> isLanguage, Predicate<String> isEquation) {
        this.isLanguage = isLanguage;
        this.isEquation = isEquation;
        this.signs = ForeignSigns.of(source);
    }

    /**
     * Looks through a document.
     *
     * @param source its text
     * @param isLanguage whether code in this language is known, so that a name in braces is one
     */
    public static void tell(Node document, String source, Predicate<String> isLanguage, ParseContext reading) {
        ForeignSyntax syntax = new ForeignSyntax(source, isLanguage, reading.equations()::knows);
        if (syntax.signs.isEmpty()) {
            return;
        }
        syntax.children(document);
        syntax.found.forEach((kind, first) -> {
            String more = first.count > 1 ? "; it is the first of " + first.count + " in this file" : "";
            reading.report(
                    CoreRule.FOREIGN_SYNTAX,
                    reading.at(first.offset),
                    "«" + first.text + "» seems to be " + kind.seems() + ", which means nothing here" + more,
                    kind.instead());
        });
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock code) {
                code(code);
            } else if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
                comment(node);
            } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                words(node);
            } else if (!(node instanceof TableSeparator)) {
                children(node);
            }
        }
    }

    private void code(FencedCodeBlock code) {
        int start = code.getContentChars().getStartOffset();
        int end = code.getContentChars().getEndOffset();
        Set<ForeignKind> kinds = end - start > LONGEST ? Set.of() : signs.between(start, end);
        if (kinds.stream().anyMatch(kind -> IN_CODE.contains(kind.where()))) {
            String text = code.getContentChars().toString();
            if (MdBookInclude.address(text.strip()).isEmpty()) {
                look(text, text, start, kinds, IN_CODE);
            }
        }
        String info = code.getInfo().toString();
        int brace = info.indexOf('}');
        if (info.startsWith("{") && brace > 0 && !isLanguage.test(info.substring(1, brace))) {
            look(info, info, code.getInfo().getStartOffset(), EnumSet.of(ForeignKind.DIRECTIVE), IN_INFO);
        }
    }

    private void words(Node node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        Set<ForeignKind> kinds = end - start > LONGEST ? Set.of() : signs.between(start, end);
        if (node instanceof TableCell && kinds.contains(ForeignKind.TABLE_RULE)) {
            // There is a table then, in which dashes are words.
            kinds = EnumSet.copyOf(kinds);
            kinds.remove(ForeignKind.TABLE_RULE);
        }
        if (kinds.isEmpty()) {
            return;
        }
        String text = node.getChars().toString();
        StringBuilder masked = new StringBuilder(text);
        mask(node, start, masked);
        look(masked.toString(), text, start, kinds, IN_WORDS);
    }

    private void comment(Node node) {
        String text = node.getChars().toString();
        Set<ForeignKind> kinds = signs.between(node.getStartOffset(), node.getEndOffset());
        look(text, text, node.getStartOffset(), kinds, IN_COMMENT);
    }

    /** Hides what is code or a formula; its own signs stay, for roles have them. */
    private void mask(Node parent, int start, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean reference = node instanceof EquationNode equation && isEquation.test(equation.name());
            if (node instanceof Code || node instanceof MathNode || reference) {
                int from = Math.max(0, node.getStartOffset() - start + 1);
                int to = Math.min(text.length(), node.getEndOffset() - start - 1);
                for (int i = from; i < to; i++) {
                    if (text.charAt(i) != '\n') {
                        text.setCharAt(i, 'x');
                    }
                }
            } else if (node instanceof HtmlInlineComment) {
                comment(node);
            } else {
                mask(node, start, text);
            }
        }
    }

    /**
     * Looks for some kinds in a text.
     *
     * @param written the text with what is hidden in the one that is looked through
     * @param kinds those of which it has a sign
     */
    private void look(String text, String written, int offset, Set<ForeignKind> kinds, Set<Where> places) {
        for (ForeignKind kind : kinds) {
            if (places.contains(kind.where())) {
                switch (kind.where()) {
                    case LINE, ANYWHERE_LINE -> lines(kind, text, offset);
                    case BLOCK, INFO, COMMENT -> {
                        Matcher matcher = kind.pattern().matcher(text);
                        if (matcher.lookingAt()) {
                            note(kind, offset, written.substring(0, matcher.end()));
                        }
                    }
                    case TEXT, ANYWHERE -> {
                        Matcher matcher = kind.pattern().matcher(text);
                        while (matcher.find()) {
                            note(kind, offset + matcher.start(), written.substring(matcher.start(), matcher.end()));
                        }
                    }
                }
            }
        }
    }

    private void lines(ForeignKind kind, String text, int offset) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            String words = line.strip();
            if (!words.isEmpty() && kind.pattern().matcher(words).matches()) {
                note(kind, offset + start + line.indexOf(words), words);
            }
            start = end + 1;
        }
    }

    private void note(ForeignKind kind, int offset, String text) {
        String line = text.lines().findFirst().orElse("").strip();
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        found.merge(
                kind,
                new Found(offset, shown, 1),
                (first, next) -> new Found(first.offset, first.text, first.count + 1));
    }
}
