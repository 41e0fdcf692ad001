package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.model.Attributes;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Styled.Style;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words in double brackets, which hold no other markup than code and emphasis. */
final class MarkedText {
    private static final Pattern MARK = Pattern.compile(
            "(`{1,3})(?!`)(.{1,200}?)(?<!`)\\1(?!`)|\\*\\*(?! )([^*]{1,200})(?<! )\\*\\*|(?<![\\p{L}\\p{N}*])([*_])(?!"
                    + " )([^*_]{1,200})(?<! )\\4(?![\\p{L}\\p{N}*])");

    private MarkedText() {}

    static RichText of(String source) {
        if (source.indexOf('`') < 0 && source.indexOf('*') < 0 && source.indexOf('_') < 0) {
            return RichText.of(unescaped(source));
        }
        RichTextBuilder out = new RichTextBuilder();
        Matcher mark = MARK.matcher(source);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from && source.charAt(mark.start() - 1) == '\\') {
                continue;
            }
            out.text(unescaped(source.substring(from, mark.start())));
            if (mark.group(2) != null) {
                out.add(new Code(mark.group(2).strip(), Attributes.NONE));
            } else {
                boolean strong = mark.group(3) != null;
                RichText words = RichText.of(unescaped(strong ? mark.group(3) : mark.group(5)));
                out.add(new Styled(strong ? Style.STRONG : Style.EMPHASIS, Attributes.NONE, words));
            }
            from = mark.end();
        }
        out.text(unescaped(source.substring(from)));
        return out.take();
    }

    private static String unescaped(String source) {
        return Escaping.unescapeString(source);
    }
}
