package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a script at the marks that data sets have between turns, {@code Teacher: Four?|EOM|Student: Yes.}, and at a web
 * page's line breaks before what has the form of a label.
 */
final class TurnSeparators {
    private static final String[] MARKS = {"<|EOM|>", "|EOM|", "<EOM>", "[EOM]", "<EOS>", "|EOT|"};

    private static final Pattern BREAK = Pattern.compile(
            "<br ?/?>(?=\\s*(?:[(\\[]?\\d{1,4}[.)\\]] +)?[*_@]*\\p{L}[^:<>.!?]{0,40}:[*_ ])", Pattern.CASE_INSENSITIVE);

    private TurnSeparators() {}

    static Script cut(Script script) {
        List<SourceLine> lines = null;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            boolean mayBe = line.text().contains("EO") || line.text().indexOf('<') >= 0;
            boolean marked = mayBe && !script.isFenced(i) && next(line.text(), 0) >= 0;
            if (marked && lines == null) {
                lines = new ArrayList<>(script.lines().subList(0, i));
            }
            if (marked) {
                cut(line, lines);
            } else if (lines != null) {
                lines.add(line);
            }
        }
        return lines == null ? script : script.with(lines);
    }

    private static void cut(SourceLine line, List<SourceLine> lines) {
        String text = line.text();
        int from = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, from)) {
            lines.add(new SourceLine(text.substring(from, at), line.number(), line.column() + from));
            from = at + width(text, at);
            from = SourceLine.behindSpaces(text, from);
        }
        lines.add(line.from(from));
    }

    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if ("|<[".indexOf(text.charAt(at)) >= 0 && width(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static int width(String text, int at) {
        for (String mark : MARKS) {
            if (text.startsWith(mark, at)) {
                return mark.length();
            }
        }
        Matcher lineBreak = text.charAt(at) == '<' ? BREAK.matcher(text).region(at, text.length()) : null;
        return lineBreak != null && lineBreak.lookingAt() ? lineBreak.end() - at : 0;
    }
}
