package dev.courseware.render.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of a text's gaps, in which the parser left the answers. */
final class GapMarkup {
    private static final String OPENING = "<span class=\"gap\" data-gap=\"";
    private static final Pattern GAP = Pattern.compile("(" + OPENING + "[0-9]+\">)(.*?)</span>", Pattern.DOTALL);

    private GapMarkup() {}

    /** Takes the answers out, for learners to write their own. Each gap has its number for those who read on paper. */
    static String empty(String html) {
        return html.contains(OPENING) ? GAP.matcher(html).replaceAll("$1</span>") : html;
    }

    /** Lets the answers wait, to be revealed one by one. */
    static String waiting(String html) {
        return html.contains(OPENING)
                ? GAP.matcher(html)
                        .replaceAll(gap -> Matcher.quoteReplacement(
                                gap.group(1) + "<span class=\"fragment\">" + gap.group(2) + "</span></span>"))
                : html;
    }
}
