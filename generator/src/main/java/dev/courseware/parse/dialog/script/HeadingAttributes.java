package dev.courseware.parse.dialog.script;

import dev.courseware.model.dialog.Beat;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands in braces behind a heading of a script, {@code ## Title {#id .class}}, from words in braces. */
public final class HeadingAttributes {
    private static final String ONE =
            "(?:#[^\\s{}#.\"'=]++|\\.[\\w-]++|[\\w-]++=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s\"'{}]++))";
    private static final Pattern AT_END =
            Pattern.compile("\\s\\{\\s*+(" + ONE + "(?:\\s++" + ONE + ")*+)\\s*+\\}\\s*+$");

    private HeadingAttributes() {}

    /** The beat that a line begins; only headings with a sign have attributes. */
    public static Beat beat(String title, SourceLine line) {
        boolean heading = line.text().stripLeading().startsWith("#");
        int brace = heading && title.endsWith("}") ? title.lastIndexOf(" {") : -1;
        Matcher found = brace > 0 ? AT_END.matcher(title.substring(brace)) : null;
        return found != null && found.find()
                ? new Beat(title.substring(0, brace).strip(), found.group(1), line.position())
                : new Beat(title, line.position());
    }
}
