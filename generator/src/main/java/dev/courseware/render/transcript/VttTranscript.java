package dev.courseware.render.transcript;

import dev.courseware.render.transcript.TimedLines.Caption;
import java.util.List;
import java.util.Locale;

/** Captions in WebVTT with a voice a speaker (W3C WebVTT, 4.2.2, "cue voice span"). */
final class VttTranscript implements Transcript {
    @Override
    public String suffix() {
        return "vtt";
    }

    @Override
    public String write(String title, List<SpokenLine> lines) {
        StringBuilder out =
                new StringBuilder("WEBVTT\n\nNOTE ").append(line(title)).append('\n');
        int number = 0;
        for (Caption caption : TimedLines.of(lines)) {
            out.append('\n').append(++number).append('\n');
            out.append(time(caption.start()))
                    .append(" --> ")
                    .append(time(caption.end()))
                    .append('\n');
            out.append("<v ").append(line(caption.speaker())).append('>');
            caption.cues().forEach(cue -> out.append("<i>(").append(line(cue)).append(")</i> "));
            out.append(caption.text().written(VttTranscript::escape, cue -> "<i>" + escape(cue) + "</i>"))
                    .append('\n');
        }
        return out.toString();
    }

    private static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                milliseconds % 1000);
    }

    private static String line(String text) {
        return escape(CuedText.oneLine(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
