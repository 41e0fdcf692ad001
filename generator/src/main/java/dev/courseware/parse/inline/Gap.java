package dev.courseware.parse.inline;

import dev.courseware.model.Html;
import dev.courseware.parse.markdown.TermNode;
import dev.courseware.parse.markdown.Unescaped;
import java.util.Arrays;
import java.util.List;

/** A gap in a text that learners fill: {@code [[answer|other answer]]}. */
final class Gap {
    private static final String SHOWN = "…";

    private Gap() {}

    /**
     * Notes what may stand in a gap and appends the gap.
     *
     * @return the words for it
     */
    static String write(TermNode node, Reading reading, StringBuilder out) {
        String written = node.getChars().toString();
        List<String> answers = Arrays.stream(
                        written.substring(2, written.length() - 2).split("\\\\?\\|"))
                .map(answer -> Unescaped.of(answer).strip())
                .filter(answer -> !answer.isEmpty())
                .toList();
        List<List<String>> gaps = reading.gaps().orElseThrow();
        gaps.add(answers);
        out.append("<span class=\"gap\" data-gap=\"").append(gaps.size()).append("\">");
        Html.escape(answers.get(0), out);
        out.append("</span>");
        return SHOWN;
    }
}
