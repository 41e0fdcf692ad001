package dev.courseware.model.dialog;

import java.util.List;

/**
 * How a script was read, for its author to see at a glance whether it was understood.
 *
 * @param source its file, relative to the course
 * @param shape the form in which it is written: «WebVTT», «labelled lines»
 * @param speakers the names of its cast, in the order of their first turn
 * @param cues how many cues and directions it has, which nobody speaks
 * @param leftOut how many words before and after the talk are not shown
 */
public record DialogReading(String source, String shape, List<String> speakers, int cues, int leftOut) {
    public DialogReading {
        speakers = List.copyOf(speakers);
    }
}
