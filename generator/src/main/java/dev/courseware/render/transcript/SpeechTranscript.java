package dev.courseware.render.transcript;

import java.util.List;

/**
 * What is said and nothing else, a turn a line with a mark for its voice: {@code [S1] Hello.} Speech engines that know
 * several voices read it as it is.
 */
final class SpeechTranscript implements Transcript {
    @Override
    public String suffix() {
        return "speech.txt";
    }

    @Override
    public String write(String title, List<SpokenLine> lines) {
        StringBuilder out = new StringBuilder();
        for (SpokenLine line : lines) {
            String spoken = line.spoken().spoken().strip();
            if (!spoken.isEmpty()) {
                out.append("[S")
                        .append(line.voice())
                        .append("] ")
                        .append(spoken)
                        .append('\n');
            }
        }
        return out.toString();
    }
}
