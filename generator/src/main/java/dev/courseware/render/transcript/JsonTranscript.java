package dev.courseware.render.transcript;

import dev.courseware.json.JsonText;
import dev.courseware.render.transcript.TimedLines.Caption;
import java.util.List;
import java.util.Locale;

/** Podcasting 2.0's JSON transcript, version 1.0.0 (github.com/Podcastindex-org/podcast-namespace, transcripts.md). */
final class JsonTranscript implements Transcript {
    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public String write(String title, List<SpokenLine> lines) {
        StringBuilder out = new StringBuilder("{\n  \"version\": \"1.0.0\",\n  \"segments\": [");
        String separator = "\n";
        for (Caption caption : TimedLines.of(lines)) {
            out.append(separator).append("    {\"speaker\": ");
            JsonText.quote(caption.speaker(), out);
            out.append(", \"startTime\": ").append(seconds(caption.start()));
            out.append(", \"endTime\": ").append(seconds(caption.end()));
            out.append(", \"body\": ");
            JsonText.quote(caption.text().spoken(), out);
            out.append('}');
            separator = ",\n";
        }
        return out.append("\n  ]\n}\n").toString();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%d.%03d", milliseconds / 1000, milliseconds % 1000);
    }
}
