package dev.courseware.check.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Adds the words of a lesson's Markdown, line by line. */
final class LessonWords {
    private static final int SHORTEST_FENCE = 3;
    private static final int DEEPEST = 60;
    /** From so many columns on, a line outside of lists is code or goes on with a paragraph, and opens no fence. */
    private static final int CODE_INDENT = 4;
    /** CommonMark's limit. */
    private static final int LONGEST_LABEL = 999;

    private final ScannedText text;
    private final Set<String> addedFences;
    private final int end;
    private final WordSequence words;
    private final InlineWords inline;
    private final AttributeWords attributes;
    private final Speakers speakers;
    private final Deque<Container> open = new ArrayDeque<>();
    private boolean defining;
    private boolean options;
    private int depth;
    private boolean blank = true;
    private boolean listed;
    /** Whether a line began with a tag since the last blank one, so that all may be HTML. */
    private boolean markup;
    /** Whether that tag is an element's, and not a comment or the like. */
    private boolean element;

    /** A container that is still open; for a quiz, the kind of its answers. */
    private record Container(int colons, boolean gaps, Optional<NumberAnswers> numbers, boolean texts) {}

    /** @param addedFences names of fences that extensions read, whose words are the extensions' own business */
    LessonWords(ScannedText text, int end, Set<String> addedFences, Speakers speakers, WordSequence words) {
        this.addedFences = addedFences;
        this.text = text;
        this.end = end;
        this.words = words;
        this.speakers = speakers;
        this.inline = new InlineWords(text, words);
        this.attributes = new AttributeWords(text, words);
    }

    /** Adds the words from an index on; returns whether the text could be followed to its end. */
    boolean read(int from) {
        int at = from;
        while (at < end && !inline.isExhausted()) {
            at = line(at);
        }
        return !inline.isExhausted();
    }

    /** Whether a text may have a heading, the first of which may be the page's title. */
    static boolean isTitled(ScannedText text, int from) {
        return text.startsWith("#", text.behindSpaces(from, text.length()))
                || text.text().indexOf("\n#", from) >= 0
                || isUnderlined(text, from);
    }

    /** Whether a text has a line that may underline a heading. */
    private static boolean isUnderlined(ScannedText text, int from) {
        for (int at = from; at < text.length(); at = text.lineEnd(at, text.length()) + 1) {
            int start = text.behindSpaces(at, text.lineEnd(at, text.length()));
            char c = start < text.length() ? text.at(start) : ' ';
            if (c == '=' || c == '-') {
                int end = start + text.run(start);
                if (text.behindSpaces(end, text.lineEnd(at, text.length())) == text.lineEnd(at, text.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int line(int from) {
        LinePrefix prefix = LinePrefix.of(text, from);
        int at = prefix.end();
        int lineEnd = text.lineEnd(at, end);
        boolean afterDefinition = defining;
        defining = false;
        boolean wasListed = listed;
        listed = mayHoldIndented(prefix, lineEnd) || listed && !(blank && prefix.indent() == 0 && at < lineEnd);
        boolean afterBlank = blank;
        blank = at >= lineEnd;
        markup &= !blank;
        inline.markup(markup);
        if (blank) {
            return lineEnd + 1;
        }
        NumberAnswers.Reading numbers = numbers(prefix, afterBlank);
        char c = text.at(at);
        if (c == '<' && !markup) {
            element = at + 1 < lineEnd && (Character.isLetter(text.at(at + 1)) || text.at(at + 1) == '/');
            markup = true;
            inline.markup(true);
        }
        options &= text.isOption(at, lineEnd);
        if (options || c == '(' && text.startsWith(")=", text.withoutSpaces(at, lineEnd) - 2)) {
            return lineEnd + 1;
        }
        if (text.startsWith("!!!", at) || text.startsWith("???", at)) {
            inline.quoted(at, lineEnd);
            return lineEnd + 1;
        }
        boolean indented = prefix.indent() >= CODE_INDENT && prefix.quotes() == 0 && !wasListed && !prefix.item();
        if (!indented && isFence(at, lineEnd)) {
            if (markup && element) {
                // Whether the tag above makes HTML of it isn't sure, and with it what is code from here on.
                inline.giveUp();
            }
            return fence(prefix, lineEnd);
        }
        if (c == ':' && text.run(at) >= SHORTEST_FENCE) {
            container(at, lineEnd);
            return lineEnd + 1;
        }
        if (c == '{' && text.at(text.withoutSpaces(at, lineEnd) - 1) == '}') {
            attributes.add(at, lineEnd);
            return lineEnd + 1;
        }
        if (c == '[') {
            int label = labelEnd(at);
            if (label > 0) {
                return definition(at, label, text.lineEnd(label, end));
            }
        }
        if (afterDefinition && isQuoted(at, lineEnd)) {
            return lineEnd + 1;
        }
        if (prefix.item() && !open.isEmpty() && open.peek().texts() && text.hasMarksInWords(at - 1, lineEnd)) {
            return lineEnd + 1;
        }
        return switch (numbers) {
            case WORDS -> inline.line(at);
            case NUMBER -> inline.line(Numerals.add(text, at, lineEnd, words));
            case UNSURE -> lineEnd + 1;
        };
    }

    private NumberAnswers.Reading numbers(LinePrefix prefix, boolean afterBlank) {
        Optional<NumberAnswers> quiz =
                open.isEmpty() ? Optional.empty() : open.peek().numbers();
        return quiz.isPresent() ? quiz.get().line(prefix, afterBlank) : NumberAnswers.Reading.WORDS;
    }

    /** Whether a list item, a footnote or an admonition begins, whose further lines are indented. */
    private boolean mayHoldIndented(LinePrefix prefix, int lineEnd) {
        int at = prefix.end();
        return prefix.item()
                || at < lineEnd
                        && (text.startsWith("[^", at) || text.startsWith("!!!", at) || text.startsWith("???", at));
    }

    private boolean isFence(int at, int lineEnd) {
        char c = text.at(at);
        return (c == '`' || c == '~')
                && text.run(at) >= SHORTEST_FENCE
                && (text.find(c, at + text.run(at), lineEnd) < 0 || text.isDirective(at + text.run(at), lineEnd));
    }

    /** Reads a line within a fence that holds Markdown. */
    private int inner(int from) {
        if (depth == DEEPEST) {
            inline.giveUp();
            return end;
        }
        depth++;
        int next = line(from);
        depth--;
        return next;
    }

    /** Reads a fence and its content; returns the index of the line after it. */
    private int fence(LinePrefix prefix, int infoEnd) {
        int opening = prefix.end();
        int length = text.run(opening);
        attributes.add(opening + length, infoEnd);
        boolean dialog = text.isWord("dialog", opening + length, infoEnd);
        boolean formula = text.isWord("math", opening + length, infoEnd);
        boolean others = !addedFences.isEmpty()
                && addedFences.stream().anyMatch(name -> text.isWord(name, opening + length, infoEnd));
        inline.formula(formula);
        boolean directive = text.isDirective(opening + length, infoEnd);
        options = directive;
        boolean first = true;
        int at = infoEnd + 1;
        while (at < end) {
            int lineEnd = text.lineEnd(at, end);
            LinePrefix inside = LinePrefix.ofFenced(text, at);
            int content = inside.end();
            if (prefix.isLeftBy(inside, listed, content >= lineEnd)) {
                break;
            }
            if (closes(opening, length, content, lineEnd)) {
                inline.formula(false);
                dialog(dialog, infoEnd + 1, at);
                return lineEnd + 1;
            }
            boolean included = first && text.startsWith("include:", content);
            first &= content >= lineEnd;
            if (directive) {
                at = inner(at);
                continue;
            }
            if (formula) {
                inline.part(content, lineEnd);
            } else if (!included && !dialog && !others) {
                code(content, lineEnd);
            }
            at = lineEnd + 1;
        }
        dialog(dialog, infoEnd + 1, Math.min(at, end));
        return at;
    }

    private boolean closes(int opening, int length, int content, int lineEnd) {
        if (content >= lineEnd || text.at(content) != text.at(opening)) {
            return false;
        }
        int run = text.run(content);
        return run >= length && text.withoutSpaces(content, lineEnd) == content + run;
    }

    private void dialog(boolean dialog, int from, int to) {
        // A script loses its byte order marks before it is read.
        boolean marked = dialog && text.find('\uFEFF', from, to) >= 0;
        if (marked || dialog && !new ScriptWords(text, to, speakers, words).read(from)) {
            inline.giveUp();
        }
    }

    /** Adds a line of code, without the numbers that a list below explains; lines that include a file have no words. */
    private void code(int from, int to) {
        if (text.startsWith("{{#", from)) {
            return;
        }
        int at = from;
        int mark = text.find('<', at, to);
        while (mark >= 0) {
            int behind = mark + 1;
            while (behind < to && Character.isDigit(text.at(behind))) {
                behind++;
            }
            words.addAll(text.signs(), at, mark);
            at = behind < to && text.at(behind) == '>' ? behind : mark + 1;
            mark = text.find('<', at, to);
        }
        words.addAll(text.signs(), at, to);
    }

    private void container(int from, int lineEnd) {
        int colons = text.run(from);
        int name = text.behindSpaces(from + colons, lineEnd);
        if (name == lineEnd) {
            close(colons);
            return;
        }
        int directive = text.at(name) == '{' ? text.find('}', name, lineEnd) : -1;
        options = directive > 0;
        int kind = text.behindSpaces(options ? directive + 1 : text.wordEnd(name, lineEnd), lineEnd);
        boolean quiz = text.isWord("quiz", name, lineEnd);
        boolean kinds = quiz || text.isWord("lab", name, lineEnd);
        open.push(new Container(
                colons,
                quiz && text.isWord("cloze", kind, lineEnd),
                quiz && text.isWord("number", kind, lineEnd)
                        ? Optional.of(new NumberAnswers(text, from))
                        : Optional.empty(),
                quiz && text.isWord("text", kind, lineEnd)));
        int title = kinds ? text.wordEnd(kind, lineEnd) : kind;
        int titleEnd = attributes.start(title, lineEnd);
        inline.gaps(false);
        inline.part(title, titleEnd);
        attributes.add(titleEnd, lineEnd);
        inline.gaps(open.peek().gaps());
    }

    private void close(int colons) {
        while (!open.isEmpty() && open.peek().colons() < colons) {
            open.pop();
        }
        if (!open.isEmpty()) {
            open.pop();
        }
        inline.gaps(open.stream().anyMatch(Container::gaps));
    }

    /** The index after the label that a line defines, or -1. */
    private int labelEnd(int from) {
        int limit = Math.min(end, from + LONGEST_LABEL);
        int close = from;
        while (close < limit && text.at(close) != ']' && !text.startsWith("\n\n", close)) {
            close += text.at(close) == '\\' ? 2 : 1;
        }
        return close < limit && text.startsWith("]:", close) ? close + 2 : -1;
    }

    /** Reads a footnote's text; skips a link's definition. */
    private int definition(int from, int behind, int lineEnd) {
        if (text.startsWith("[^", from)) {
            return inline.line(behind);
        }
        defining = true;
        boolean below = text.behindSpaces(behind, lineEnd) == lineEnd;
        return below ? text.lineEnd(lineEnd + 1, end) + 1 : lineEnd + 1;
    }

    private boolean isQuoted(int from, int lineEnd) {
        char first = text.at(from);
        char last = text.at(text.withoutSpaces(from, lineEnd) - 1);
        return first == last && (first == '"' || first == '\'') || first == '(' && last == ')';
    }
}
