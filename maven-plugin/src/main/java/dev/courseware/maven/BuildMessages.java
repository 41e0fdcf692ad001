package dev.courseware.maven;

import dev.courseware.build.BuildListener.Phase;
import dev.courseware.build.BuildReport;
import dev.courseware.build.BuildRequest;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.dialog.DialogFigures;
import dev.courseware.model.dialog.DialogFigures.Share;
import dev.courseware.model.dialog.DialogReading;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What Maven's process and the building process tell each other, as bytes. */
final class BuildMessages {
    /** What a message from the building process is about; its content follows. */
    enum Kind {
        PHASE,
        PROGRESS,
        REPORT,
        FAILURE
    }

    private BuildMessages() {}

    static void writeRequest(BuildRequest request, DataOutput out) throws IOException {
        writeText(request.sourceDirectory().toString(), out);
        writeText(request.outputDirectory().toString(), out);
        writeText(request.theme(), out);
        writeText(request.url(), out);
        out.writeBoolean(request.failOnWarning());
        out.writeInt(request.threads());
    }

    static BuildRequest readRequest(DataInput in) throws IOException {
        return new BuildRequest(
                Path.of(readText(in)),
                Path.of(readText(in)),
                readText(in),
                readText(in),
                in.readBoolean(),
                in.readInt());
    }

    static void writePhase(Phase phase, int items, DataOutput out) throws IOException {
        out.writeByte(Kind.PHASE.ordinal());
        out.writeByte(phase.ordinal());
        out.writeInt(items);
    }

    static void writeProgress(int done, int all, DataOutput out) throws IOException {
        out.writeByte(Kind.PROGRESS.ordinal());
        out.writeInt(done);
        out.writeInt(all);
    }

    /** @param trace the whole stack trace, for the log of those who ask for it */
    static void writeFailure(boolean files, String message, String trace, DataOutput out) throws IOException {
        out.writeByte(Kind.FAILURE.ordinal());
        out.writeBoolean(files);
        writeText(message, out);
        writeText(trace, out);
    }

    static void writeReport(BuildReport report, DataOutput out) throws IOException {
        out.writeByte(Kind.REPORT.ordinal());
        out.writeBoolean(report.written());
        writeText(report.title(), out);
        out.writeInt(report.pages());
        out.writeInt(report.decks());
        out.writeInt(report.dialogs());
        out.writeInt(report.files());
        writeText(report.site().toString(), out);
        out.writeLong(report.duration().toMillis());
        out.writeInt(report.figures().size());
        for (DialogFigures figures : report.figures()) {
            writeFigures(figures, out);
        }
        out.writeInt(report.readings().size());
        for (DialogReading reading : report.readings()) {
            writeReading(reading, out);
        }
        out.writeInt(report.diagnostics().size());
        for (Diagnostic diagnostic : report.diagnostics()) {
            out.writeByte(diagnostic.severity().ordinal());
            writeText(diagnostic.path(), out);
            out.writeInt(diagnostic.line());
            out.writeInt(diagnostic.column());
            writeText(diagnostic.message(), out);
            writeText(diagnostic.hint(), out);
        }
    }

    static BuildReport readReport(DataInput in) throws IOException {
        boolean written = in.readBoolean();
        String title = readText(in);
        int pages = in.readInt();
        int decks = in.readInt();
        int dialogs = in.readInt();
        int files = in.readInt();
        Path site = Path.of(readText(in));
        Duration duration = Duration.ofMillis(in.readLong());
        List<DialogFigures> figures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            figures.add(readFigures(in));
        }
        List<DialogReading> readings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            readings.add(readReading(in));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            diagnostics.add(new Diagnostic(
                    Severity.values()[in.readByte()],
                    readText(in),
                    in.readInt(),
                    in.readInt(),
                    readText(in),
                    readText(in)));
        }
        return new BuildReport(
                written, title, pages, decks, dialogs, files, site, duration, figures, readings, diagnostics);
    }

    private static void writeFigures(DialogFigures figures, DataOutput out) throws IOException {
        writeText(figures.source(), out);
        out.writeInt(figures.turns());
        out.writeInt(figures.shares().size());
        for (Share share : figures.shares()) {
            writeText(share.name(), out);
            out.writeInt(share.words());
        }
        out.writeInt(figures.questions());
        out.writeInt(figures.deep());
        out.writeInt(figures.predictions());
        out.writeInt(figures.misconceptions());
        out.writeInt(figures.unanswered());
        out.writeInt(figures.unfinished());
        out.writeBoolean(figures.checksUnderstanding());
    }

    private static void writeReading(DialogReading reading, DataOutput out) throws IOException {
        writeText(reading.source(), out);
        writeText(reading.shape(), out);
        out.writeInt(reading.speakers().size());
        for (String speaker : reading.speakers()) {
            writeText(speaker, out);
        }
        out.writeInt(reading.cues());
        out.writeInt(reading.leftOut());
    }

    private static DialogReading readReading(DataInput in) throws IOException {
        String source = readText(in);
        String shape = readText(in);
        List<String> speakers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            speakers.add(readText(in));
        }
        return new DialogReading(source, shape, speakers, in.readInt(), in.readInt());
    }

    private static DialogFigures readFigures(DataInput in) throws IOException {
        String source = readText(in);
        int turns = in.readInt();
        List<Share> shares = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            shares.add(new Share(readText(in), in.readInt()));
        }
        return new DialogFigures(
                source,
                turns,
                shares,
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readBoolean());
    }

    /** Unlike {@code writeUTF}, texts of any length. */
    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
