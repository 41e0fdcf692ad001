package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.diagram.DiagramResult;
import dev.courseware.diagram.Mermaid;
import dev.courseware.model.Attributes;
import dev.courseware.model.Diagram;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads diagrams: {@code ```plantuml {title="…" alt="…"}}, drawn here, and {@code ```mermaid}, drawn by its page. */
final class DiagramReader {
    private static final String MERMAID = "mermaid";
    private static final Set<String> LANGUAGES = Set.of("plantuml", MERMAID);
    private static final String POM = """
        add it to the plugin in the pom: <dependencies><dependency><groupId>net.sourceforge.plantuml</groupId>\
        <artifactId>plantuml-mit</artifactId><version>1.2026.9</version></dependency></dependencies>\
        """;

    /** The cost of any diagram, in addition to that of its layout. */
    private static final int SOME = 20;
    /** The cost of a diagram that can't be drawn, since much is done before that turns out. */
    private static final int MISTAKE_COST = 500;

    private static final DiagramResult.Picture NOTHING = new DiagramResult.Picture("", 0, 0, 0);

    private final ParseContext reading;

    DiagramReader(ParseContext reading) {
        this.reading = reading;
    }

    static boolean reads(String language) {
        return LANGUAGES.contains(language);
    }

    Diagram read(FencedCodeBlock fence, String language, String source, Attributes written) {
        Position at = reading.at(fence.getStartOffset());
        Attributes attributes = reading.attributes(written, at, List.of("title", "alt"));
        String title = attributes.value("title").orElse("");
        String alternative = attributes.value("alt").orElse(title);
        if (alternative.isBlank() && language.equals(MERMAID)) {
            reading.report(
                    CoreRule.DIAGRAM_TITLE,
                    at,
                    "this diagram has no description for those who can't see it, only its own labels",
                    "write «```mermaid {title=\"How an order is placed\"}», or alt=\"…\" if it needs no title");
        } else if (alternative.isBlank()) {
            reading.report(
                    CoreRule.DIAGRAM_ALT,
                    at,
                    "this diagram has no description for those who can't see it",
                    "write «```" + language
                            + " {title=\"How an order is placed\"}», or alt=\"…\" if it needs no title");
        }
        DiagramResult.Picture picture = picture(fence, language, source, at);
        return new Diagram(
                language,
                source,
                new Html(picture.markup()),
                alternative,
                title,
                picture.width(),
                picture.height(),
                new Attributes(attributes.id(), attributes.classes(), Map.of()),
                at);
    }

    private DiagramResult.Picture picture(FencedCodeBlock fence, String language, String source, Position at) {
        if (reading.allowance().diagrams().admits()) {
            return language.equals(MERMAID) ? later(fence, source, at) : drawn(fence, source, at);
        }
        if (reading.allowance().diagrams().isFirstRefusal()) {
            reading.report(
                    CoreRule.LIMIT,
                    at,
                    "this file has too many diagrams, or too many that can't be drawn; none is drawn from here on"
                            + " drawn",
                    "split it into several files");
        }
        return NOTHING;
    }

    private DiagramResult.Picture drawn(FencedCodeBlock fence, String source, Position at) {
        DiagramResult drawing = reading.diagrams().draw(source);
        if (drawing instanceof DiagramResult.Picture picture) {
            spend(at, SOME + picture.effort());
            return picture;
        }
        if (drawing instanceof DiagramResult.Mistake mistake) {
            spend(at, MISTAKE_COST);
            cannotDraw(fence, mistake);
        } else {
            reading.report(CoreRule.DIAGRAM_SYNTAX, at, "PlantUML, which draws this diagram, is missing", POM);
        }
        return NOTHING;
    }

    /** What can be told of a diagram that is not drawn here. */
    private DiagramResult.Picture later(FencedCodeBlock fence, String source, Position at) {
        spend(at, SOME);
        Mermaid.mistake(source).ifPresentOrElse(mistake -> cannotDraw(fence, mistake), () -> {
            Mermaid.unknownKind(source).ifPresent(kind -> unknown(fence, kind));
            for (DiagramResult.Mistake mistake : Mermaid.leftOut(source)) {
                reading.report(
                        CoreRule.DIAGRAM_FILTERED,
                        line(fence, mistake.line()),
                        "this is left out of the diagram: " + mistake.message(),
                        "take this line out");
            }
        });
        return NOTHING;
    }

    private void spend(Position at, long effort) {
        reading.allowance().diagrams().spend(reading.source(), at, effort);
    }

    private void unknown(FencedCodeBlock fence, DiagramResult.Mistake kind) {
        String hint = Suggestion.didYouMean(kind.message(), Mermaid.KINDS);
        reading.report(
                CoreRule.DIAGRAM_KIND,
                line(fence, kind.line()),
                "«" + kind.message() + "» is not a kind of diagram that can be drawn",
                hint.isEmpty() ? "known: " + String.join(", ", Mermaid.KINDS) : hint);
    }

    private void cannotDraw(FencedCodeBlock fence, DiagramResult.Mistake mistake) {
        reading.report(
                CoreRule.DIAGRAM_SYNTAX,
                line(fence, mistake.line()),
                "this diagram can't be drawn: " + mistake.message(),
                "correct this line");
    }

    private Position line(FencedCodeBlock fence, int line) {
        List<BasedSequence> lines = fence.getContentLines();
        return reading.at(
                lines.isEmpty()
                        ? fence.getStartOffset()
                        : lines.get(Math.min(line, lines.size() - 1)).getStartOffset());
    }
}
