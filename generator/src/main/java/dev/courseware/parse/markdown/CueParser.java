package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.dialog.Cue;
import java.util.Optional;

/**
 * Takes the cues out of what somebody says. Which brackets hold one was found in the script, so here their places are
 * known. In code, links' addresses, lists and quotes, words in brackets stay words.
 */
final class CueParser implements InlineParserExtensionFactory, Independent {
    @Override
    public CharSequence getCharacters() {
        return Cue.OPENINGS;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineMark.Extension(CueParser::read);
    }

    private static boolean read(LightInlineParser parser) {
        if (!(parser.getBlock() instanceof Paragraph) || !(parser.getBlock().getParent() instanceof Document)) {
            return false;
        }
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        Optional<Cue> found = ((MeteredText) input.getBase()).cue(input.getIndexOffset(start));
        if (found.isEmpty()) {
            return false;
        }
        // A cue ends on the line on which it begins.
        int end = start + found.get().end() - found.get().start();
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new CueNode(input.subSequence(start, end), found.get().text()));
        return true;
    }
}
