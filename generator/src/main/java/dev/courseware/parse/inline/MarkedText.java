package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.model.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few words in double brackets, which hold no other inline nodes than code and emphasis.
 *
 * @param html as they are shown
 * @param text as they are compared
 */
record MarkedText(String html, String text) {
    private static final Pattern MARK = Pattern.compile(
            "(`{1,3})(?!`)(.{1,200}?)(?<!`)\\1(?!`)|\\*\\*(?! )([^*]{1,200})(?<! )\\*\\*|(?<![\\p{L}\\p{N}*])([*_])(?!"
                    + " )([^*_]{1,200})(?<! )\\4(?![\\p{L}\\p{N}*])");

    static MarkedText of(String source) {
        if (source.indexOf('`') < 0 && source.indexOf('*') < 0 && source.indexOf('_') < 0) {
            String plain = unescaped(source);
            return new MarkedText(Html.text(plain).value(), plain);
        }
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(source);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from && source.charAt(mark.start() - 1) == '\\') {
                continue;
            }
            plain(source.substring(from, mark.start()), html, text);
            if (mark.group(2) != null) {
                marked("code", mark.group(2).strip(), html, text);
            } else {
                boolean strong = mark.group(3) != null;
                marked(strong ? "strong" : "em", unescaped(strong ? mark.group(3) : mark.group(5)), html, text);
            }
            from = mark.end();
        }
        plain(source.substring(from), html, text);
        return new MarkedText(html.toString(), text.toString());
    }

    private static void plain(String source, StringBuilder html, StringBuilder text) {
        String plain = unescaped(source);
        Html.escape(plain, html);
        text.append(plain);
    }

    private static void marked(String tag, String words, StringBuilder html, StringBuilder text) {
        html.append('<').append(tag).append('>');
        Html.escape(words, html);
        html.append("</").append(tag).append('>');
        text.append(words);
    }

    private static String unescaped(String source) {
        return Escaping.unescapeString(source);
    }
}
