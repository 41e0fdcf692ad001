package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A remark to the reader that nobody speaks.
 *
 * @param kind {@code note}, {@code tip}, {@code warning} …, {@link #REPLY} for what a reader is told who takes the {@link Choice}
 *     before it, or {@code aside} where the script doesn't say
 * @param text Markdown
 * @param position where it stands
 */
public record Aside(String kind, String text, Position position) implements DialogPart {
    public static final String REPLY = "reply";

    @Override
    public boolean isReply() {
        return kind.equals(REPLY);
    }
}
