package dev.courseware.parse.dialog.shape.markup;

import dev.courseware.parse.dialog.cue.CueWords;
import java.util.Locale;
import java.util.Set;

/**
 * A tag that names a speaker: {@code <Person1>}, {@code </Person1>}, {@code <turn speaker="Alice">}.
 *
 * @param element the tag's own name
 * @param name the speaker
 * @param closes whether it is an end tag
 * @param end the index after it
 */
public record XmlTag(String element, String name, boolean closes, int end) {
    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 40;

    /** Tags around a whole script. */
    private static final Set<String> WRAPPERS =
            Set.of("dialog dialogue conversation transcript script podcast scene root output response".split(" "));

    private static final Set<String> HTML = Set.of("""
        a abbr address article aside audio b bdi bdo blockquote body br button canvas caption cite code col
        colgroup data dd del details dfn div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4
        h5 h6 head header hr html i iframe img input ins kbd label legend li link main mark math menu meta meter
        nav noscript object ol optgroup option p param picture pre progress q rp rt ruby s samp search section
        select slot small source span strike strong style sub summary sup svg table tbody td template textarea
        tfoot th thead think thinking time title tr track tt u ul var video wbr font center v c lang\
        """.split("\\s"));

    private static final String[] NAMING = {"name", "speaker", "who", "id"};

    /** Returns the tag at {@code at}, where there is a {@code <}; null if it can't name a speaker. */
    public static XmlTag scan(String text, int at) {
        int start = at + 1;
        boolean closes = start < text.length() && text.charAt(start) == '/';
        start += closes ? 1 : 0;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNameChar(text.charAt(end))) {
            end++;
        }
        int close = end;
        while (close < text.length()
                && close - at < LONGEST
                && text.charAt(close) != '>'
                && text.charAt(close) != '<') {
            close++;
        }
        if (end == start
                || close >= text.length()
                || text.charAt(close) != '>'
                || !Character.isLetter(text.charAt(start))) {
            return null;
        }
        String element = text.substring(start, end);
        String attributes = text.substring(end, close).strip();
        String name = attributes.isEmpty() ? element : named(attributes, element);
        return name == null || isHtml(element) || CueWords.isSpoken(element)
                ? null
                : new XmlTag(element, name.strip(), closes, close + 1);
    }

    /** Whether it encloses a whole script and so names nobody. */
    public boolean isWrapper() {
        return WRAPPERS.contains(element.toLowerCase(Locale.ROOT));
    }

    /** The speaker in {@code speaker="Alice"}. If there are only words, they belong to the name: {@code <Dr Lee>}. */
    private static String named(String attributes, String element) {
        for (String naming : NAMING) {
            int at = attributes.indexOf(naming + "=");
            int quote = at + naming.length() + 1;
            if (at < 0 || quote >= attributes.length() || "\"'".indexOf(attributes.charAt(quote)) < 0) {
                continue;
            }
            int close = attributes.indexOf(attributes.charAt(quote), quote + 1);
            return close < 0 ? null : attributes.substring(quote + 1, close);
        }
        for (int i = 0; i < attributes.length(); i++) {
            char c = attributes.charAt(i);
            if (!isNameChar(c) && c != ' ' && c != '\'') {
                return null;
            }
        }
        return element + " " + attributes;
    }

    private static boolean isHtml(String element) {
        return HTML.contains(element.toLowerCase(Locale.ROOT));
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
