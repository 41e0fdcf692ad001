package dev.courseware.parse.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script and the Markdown reader, which reads what a turn holds, see the end of a box in the same line. */
class FencedBlockTest {
    private static final String[] LINES = {
        ":::", "::::", "::: tip", ":::: tip", "```", "````", "```java", "````{note}", "$$", "<!--", "-->", "    :::", ""
    };
    private static final int MOST = 4;

    @ParameterizedTest
    @ValueSource(strings = {"::: note", ":::: note", "::::: :", "```{note}", "````{tip} Title", "~~~admonish"})
    void aBoxEndsWhereItEndsForMarkdown(String opening) {
        List<String> wrong = new ArrayList<>();
        compare(new ArrayList<>(List.of(opening)), wrong);
        assertThat(wrong).isEmpty();
    }

    private static void compare(List<String> lines, List<String> wrong) {
        if (lines.size() > MOST) {
            if (end(lines) != endInMarkdown(lines)) {
                wrong.add(String.join("/", lines) + ": " + end(lines) + " and " + endInMarkdown(lines));
            }
            return;
        }
        for (String line : LINES) {
            lines.add(line);
            compare(lines, wrong);
            lines.remove(lines.size() - 1);
        }
    }

    /** The line that ends the box, or their number if none does. */
    private static int end(List<String> lines) {
        FencedBlock block = FencedBlock.opening(lines.get(0));
        int at = 1;
        while (at < lines.size() && !block.endsAt(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static int endInMarkdown(List<String> lines) {
        Document document = MarkdownParser.parse(String.join("\n", lines) + "\n");
        ContainerNode box = (ContainerNode) document.getFirstChild();
        int ends =
                box.getNext() == null ? document.getTextLength() : box.getNext().getStartOffset();
        int at = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (at >= ends) {
                return line;
            }
            at += lines.get(line).length() + 1;
        }
        return lines.size();
    }
}
