package dev.courseware.parse;

import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.PageKind;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.parse.markdown.TooMuchWork;
import dev.courseware.source.TitleReader;
import java.util.Optional;

/**
 * Reads titles as {@link LessonParser} reads them later. Most texts begin with a heading of plain words, for which no
 * parser is needed; all others are parsed. Expects a thread with a stack of some megabytes, since Flexmark recurses.
 */
public final class Titles implements TitleReader {
    /** Beside letters and digits: what has no meaning to Markdown inside a heading. */
    private static final String PLAIN = " .,:;-()?'\"/+%=–—’‘“”„…·";

    @Override
    public String title(String body, PageKind kind, HtmlPolicy html) {
        if (body.length() > LessonParser.LONGEST) {
            return "";
        }
        Optional<String> plain = plain(body, kind);
        if (plain.isPresent()) {
            return plain.get();
        }
        try {
            return TitleHeading.of(MarkdownParser.parse(body), kind, html)
                    .map(TitleHeading::words)
                    .orElse("");
        } catch (StackOverflowError | TooMuchWork e) {
            // Told when the lesson is read.
            return "";
        }
    }

    /** The title of a text that begins with a heading of plain words; empty if it takes a parser to tell. */
    private static Optional<String> plain(String body, PageKind kind) {
        int at = 0;
        while (at < body.length() && body.charAt(at) == '\n') {
            at++;
        }
        int start = at;
        while (at < body.length() && body.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        if (level == 0 || level > 6 || at == body.length() || body.charAt(at) != ' ') {
            return Optional.empty();
        }
        int words = at;
        while (at < body.length() && body.charAt(at) != '\n') {
            char c = body.charAt(at++);
            if (Character.isSurrogate(c) || !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        String title = body.substring(words, at).strip();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(level == 1 || TitleHeading.isNamedByAny(kind) ? title : "");
    }
}
