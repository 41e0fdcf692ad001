package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.model.TextCharacters;

/** Text behind backslashes and entities. An entity may name a character that no page may hold. */
public final class Unescaped {
    private Unescaped() {}

    /** What an author means by such text. */
    public static String of(CharSequence written) {
        return TextCharacters.allowed(Escaping.unescapeString(written));
    }
}
