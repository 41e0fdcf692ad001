package dev.courseware.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagram;

/** PlantUML in its sandbox: no files, no network, no other programs. */
final class PlantUml {
    /** Measures text by tables of its own and not by the machine's fonts, so that any machine draws the same. */
    private static final FileFormat PICTURE = FileFormat.SVG_DETERMINISTIC;

    /** What a drawing's status is from on if it shows that something is wrong; the numbers are those of HTTP. */
    private static final int FAILED = 400;

    private static final String LAYOUT = "!pragma layout smetana\n";
    /** Exchanges with some air: words that neither touch an arrow's head nor the cross of what is lost. */
    private static final String EXCHANGE = LAYOUT + "skinparam sequenceMessageAlign center\nskinparam padding 2\n";

    static {
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
    }

    private PlantUml() {}

    /**
     * What PlantUML made.
     *
     * @param svg its picture, or empty
     * @param effort what it counts as, by {@link DrawingEffort}
     * @param mistake what is wrong with the source
     */
    record Answer(String svg, long effort, Optional<DiagramResult.Mistake> mistake) {
        static Answer mistake(int line, String message) {
            return new Answer("", 0, Optional.of(new DiagramResult.Mistake(line, message)));
        }
    }

    static Answer draw(String source) throws IOException {
        DrawingEffort text = DrawingEffort.ofText(source);
        if (text.refusal().isPresent()) {
            return Answer.mistake(0, text.refusal().get());
        }
        boolean whole = source.stripLeading().startsWith("@start");
        int first = whole ? source.indexOf("@start") : 0;
        int head = whole ? source.indexOf('\n', first) + 1 : 0;
        String begin = whole && head > 0 ? source.substring(first, head) : "@startuml\n";
        String rest = source.substring(head);
        String end = rest.contains("@end") ? "" : "\n@enduml\n";
        boolean uml = begin.startsWith("@startuml");
        SourceStringReader reader = new SourceStringReader(begin + (uml ? LAYOUT : "") + rest + end);
        int before = source.substring(0, head).split("\n", -1).length - 1;
        if (reader.getBlocks().isEmpty()) {
            return Answer.mistake(0, "PlantUML finds no diagram in it");
        }
        BlockUml block = reader.getBlocks().get(0);
        Diagram diagram = block.getDiagram();
        if (diagram instanceof PSystemError error) {
            ErrorUml found = error.getErrorsUml().iterator().next();
            int line = found.getPosition() - (uml ? 2 : 1) + before;
            return Answer.mistake(Math.max(0, line), found.getError());
        }
        if (diagram instanceof SequenceDiagram) {
            diagram = new SourceStringReader(begin + EXCHANGE + rest + end)
                    .getBlocks()
                    .get(0)
                    .getDiagram();
        }
        DrawingEffort effort = uml ? DrawingEffort.ofDiagram(diagram, source) : text;
        if (effort.refusal().isPresent()) {
            return Answer.mistake(0, effort.refusal().get());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageData drawn = diagram.exportDiagram(out, 0, new FileFormatOption(PICTURE, false));
        if (drawn.getStatus() >= FAILED) {
            // It draws its own failure then, with a picture and a saying that are others each time.
            return Answer.mistake(0, "PlantUML can't draw it, and doesn't say why");
        }
        return new Answer(
                out.toString(StandardCharsets.UTF_8), Math.max(text.points(), effort.points()), Optional.empty());
    }
}
