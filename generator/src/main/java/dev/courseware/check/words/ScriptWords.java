package dev.courseware.check.words;

import java.util.Set;

/**
 * Adds the words of a dialog's script, line by line, each with its speaker where a plain label names one: the name of a
 * cast member at the start of a line, followed by a colon.
 */
final class ScriptWords {
    private static final int SHORTEST_FENCE = 3;
    private static final int LONGEST_NAME = 48;

    private final ScannedText text;
    private final int end;
    private final WordSequence words;
    private final InlineWords inline;
    private final AttributeWords attributes;
    private final Speakers speakers;
    private final ScriptLabel labels;
    private final OpenBlocks blocks = new OpenBlocks();
    private final ReferredLabels referred;
    private final LineStamps stamps;
    private boolean captions;
    private boolean begun;
    private boolean blank = true;
    private boolean formula;
    private boolean listed;

    ScriptWords(ScannedText text, int end, Speakers speakers, WordSequence words) {
        this.text = text;
        this.end = end;
        this.words = words;
        this.inline = new InlineWords(text, words);
        this.attributes = new AttributeWords(text, words);
        this.speakers = speakers;
        this.labels = new ScriptLabel(text, speakers);
        this.referred = new ReferredLabels(text, end);
        this.stamps = new LineStamps(text);
        inline.script(labels);
        speakers.inScript();
    }

    /** Adds the words from an index on; returns whether the text could be followed to its end. */
    boolean read(int from) {
        captions = text.startsWith("WEBVTT", from);
        int at = captions ? behindHead(from) : from;
        while (at < end && !inline.isExhausted()) {
            at = line(at);
        }
        words.says(WordSequence.NOBODY);
        return !inline.isExhausted();
    }

    private int line(int from) {
        words.says(WordSequence.NOBODY);
        LinePrefix prefix = LinePrefix.of(text, from);
        int at = prefix.end();
        int lineEnd = text.lineEnd(at, end);
        boolean spaced = blank;
        blank = at >= lineEnd;
        ScriptLabel.Found label = labels.find(at, lineEnd);
        if (blank || isTime(spaced && label == null, from, lineEnd) || isHeadOfTable(at, lineEnd)) {
            return lineEnd + 1;
        }
        boolean first = !begun;
        begun = true;
        char c = text.at(at);
        if (isStyle(from, lineEnd)) {
            return behindHead(from);
        }
        if (JsonScriptWords.isJson(text, at, end)) {
            return new JsonScriptWords(text, end, words).read(at);
        }
        if (c == '$' && text.run(at) == 2) {
            formula = !formula;
        }
        if (isFence(at, lineEnd)) {
            // A script within a fence isn't code.
            fence(at, lineEnd, prefix.indent(), first);
            return lineEnd + 1;
        }
        if (isContainer(at, lineEnd)) {
            return container(at, lineEnd, prefix.indent());
        }
        if (blocks.mayHoldOptions() && text.isOption(at, lineEnd)) {
            return lineEnd + 1;
        }
        if (text.startsWith("!!!", at) || text.startsWith("???", at)) {
            inline.quoted(at, lineEnd);
            return lineEnd + 1;
        }
        if (label == null && isStampedName(at, lineEnd)) {
            return lineEnd + 1;
        }
        if (label == null) {
            listed = prefix.item() || listed;
            int defined = referred.behindDefinition(at, lineEnd);
            return inline.line(defined < 0 ? stamps.behind(stamps.behindRowNumber(at, lineEnd), lineEnd) : defined);
        }
        listed = prefix.item() || listed && prefix.indent() > 1;
        boolean plain = prefix.quotes() == 0
                && !listed
                && prefix.indent() < 4
                && blocks.isEmpty()
                && !formula
                && label.speaker() != WordSequence.NOBODY
                && isPlain(at, lineEnd);
        if (plain) {
            labels.addRemarks(at, label.end(), words);
        }
        int body = text.behindSpaces(label.end(), lineEnd);
        int block = LinePrefix.of(text, body).end();
        if (isFence(block, lineEnd)) {
            fence(block, lineEnd, prefix.indent(), false);
            return lineEnd + 1;
        }
        if (isContainer(body, lineEnd)) {
            return container(body, lineEnd, prefix.indent());
        }
        plain &= label.alone();
        words.says(plain ? label.speaker() : WordSequence.NOBODY);
        // The number of a list's item is no word; alone it is one.
        int start = block < lineEnd ? block : label.end();
        return inline.line(Math.max(start, referred.behindDefinition(body, lineEnd)));
    }

    private boolean isContainer(int at, int lineEnd) {
        return at < lineEnd && text.at(at) == ':' && text.run(at) >= SHORTEST_FENCE;
    }

    /** Reads the line that opens a container or closes one, and all of a quiz; returns the index behind. */
    private int container(int at, int lineEnd, int indent) {
        int name = text.behindSpaces(at + text.run(at), lineEnd);
        if (text.isWord("quiz", name, lineEnd)) {
            return quiz(at, lineEnd);
        }
        blocks.colons(text.run(at), name == lineEnd, indent);
        int title = behindKind(name, lineEnd);
        int titleEnd = attributes.start(title, lineEnd);
        inline.part(title, titleEnd);
        attributes.add(titleEnd, lineEnd);
        return lineEnd + 1;
    }

    /** Reads a quiz as in a lesson, where answers have words of their own. */
    private int quiz(int from, int lineEnd) {
        int depth = 1;
        int at = lineEnd + 1;
        while (at < end && depth > 0) {
            int next = text.lineEnd(at, end);
            int start = text.behindSpaces(at, next);
            if (isContainer(start, next)) {
                depth += text.behindSpaces(start + text.run(start), next) < next ? 1 : -1;
            }
            at = next + 1;
        }
        if (!new LessonWords(text, Math.min(at, end), Set.of(), speakers, words).read(from)) {
            inline.giveUp();
        }
        return at;
    }

    /** The index after a container's name, and after the kind that some have. */
    private int behindKind(int name, int lineEnd) {
        boolean kinds = text.isWord("quiz", name, lineEnd) || text.isWord("lab", name, lineEnd);
        int behind = text.wordEnd(name, lineEnd);
        return kinds ? text.wordEnd(text.behindSpaces(behind, lineEnd), lineEnd) : behind;
    }

    private boolean isFence(int at, int lineEnd) {
        return at < lineEnd
                && (text.at(at) == '`' || text.at(at) == '~')
                && text.run(at) >= SHORTEST_FENCE
                && (text.find(text.at(at), at + text.run(at), lineEnd) < 0
                        || text.isDirective(at + text.run(at), lineEnd));
    }

    /** Whether a label at this index certainly is one, and not part of something else. */
    private boolean isPlain(int at, int lineEnd) {
        int letter = at;
        while (letter < lineEnd && !Character.isLetter(text.at(letter))) {
            if ("*_\"“@[].:0123456789 ".indexOf(text.at(letter)) < 0) {
                return false;
            }
            letter++;
        }
        for (int i = at; i < letter; i++) {
            if (text.at(i) == '[' && !Character.isDigit(text.at(i + 1))) {
                return false;
            }
        }
        return !isBareNumber(at, text.withoutSpaces(at, letter));
    }

    /** Whether a range holds digits alone, which only number turns if all of them have a number. */
    private boolean isBareNumber(int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.at(at))) {
            at++;
        }
        return at == to && to > from;
    }

    /** Opens or closes a block of code; a script may stand in one as a whole. */
    private void fence(int at, int lineEnd, int indent, boolean first) {
        int run = text.run(at);
        boolean directive = text.isDirective(at + run, lineEnd);
        if (!first || directive) {
            blocks.ticks(text.at(at), run, text.withoutSpaces(at, lineEnd) == at + run, directive, indent);
        }
    }

    /** The index after the header of a caption file, which ends at a blank line. */
    private int behindHead(int from) {
        int at = from;
        while (at < end && text.behindSpaces(at, text.lineEnd(at, end)) < text.lineEnd(at, end)) {
            at = text.lineEnd(at, end) + 1;
        }
        return at;
    }

    private boolean isStyle(int from, int lineEnd) {
        return captions && (text.isWord("STYLE", from, lineEnd) || text.isWord("REGION", from, lineEnd));
    }

    /** Whether a line holds nothing but a name and a time: {@code Alice  0:02}. */
    private boolean isStampedName(int at, int lineEnd) {
        int end = lineEnd;
        while (end > at && !Character.isLetter(text.at(end - 1))) {
            end--;
        }
        return end > at
                && end < lineEnd
                && end - at < LONGEST_NAME
                && speakers.isName(text.text().substring(at, end));
    }

    /** Whether a line only gives the time or name of a caption. */
    private boolean isTime(boolean spaced, int from, int lineEnd) {
        return isTiming(from, lineEnd) || spaced && isTiming(lineEnd + 1, text.lineEnd(lineEnd + 1, end));
    }

    private boolean isTiming(int from, int lineEnd) {
        int at = stamps.behind(from, lineEnd);
        return at > from && (text.startsWith("-->", at) || text.startsWith("->", at));
    }

    private boolean isHeadOfTable(int at, int lineEnd) {
        if (text.at(at) != '|') {
            return false;
        }
        int below = lineEnd + 1;
        int belowEnd = text.lineEnd(below, end);
        boolean dashes = false;
        for (int i = below; i < belowEnd; i++) {
            char c = text.at(i);
            dashes |= c == '-';
            if (c != '-' && c != '|' && c != ':' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return dashes;
    }
}
