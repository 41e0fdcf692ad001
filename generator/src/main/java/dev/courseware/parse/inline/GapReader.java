package dev.courseware.parse.inline;

import com.vladsch.flexmark.ext.tables.TableCell;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.inline.Gap;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.markdown.TermNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gap in a text that learners fill: {@code [[answer|other answer]]}. A bar that belongs to an answer has a backslash
 * before it; in a table, where every bar has one, it is {@code &#124;}.
 */
final class GapReader {
    private GapReader() {}

    /** Reads a gap; one without an answer is reported, and is text. */
    static Optional<Gap> read(TermNode node, ParseContext reading) {
        String written = node.getChars().toString();
        String inside = written.substring(2, written.length() - 2);
        boolean inTable = node.getAncestorOfType(TableCell.class) != null;
        List<RichText> answers = (inTable ? List.of(inside.split("\\\\?\\|")) : parts(inside))
                .stream()
                        .filter(answer -> !answer.isBlank())
                        .map(answer -> MarkedText.of(answer.strip()))
                        .toList();
        if (answers.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    reading.at(node.getStartOffset()),
                    "the gap «" + written + "» has no answer",
                    "write what belongs there between the brackets: «[[answer]]», «[[answer|other answer]]»");
            return Optional.empty();
        }
        List<List<String>> gaps = reading.gaps().orElseThrow();
        gaps.add(answers.stream().map(RichText::plain).toList());
        return Optional.of(new Gap(gaps.size(), answers.get(0)));
    }

    /** Parts at bars, but for those in code and behind a backslash. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c == '\\' && !code && i + 1 < text.length();
            code ^= c == '`' && !escaped;
            if (escaped) {
                part.append(text, i, i + 2);
                i++;
            } else if (c == '|' && !code) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
