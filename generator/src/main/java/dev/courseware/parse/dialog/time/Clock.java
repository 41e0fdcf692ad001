package dev.courseware.parse.dialog.time;

import dev.courseware.model.dialog.TextSpan;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads stamps as times in a recording: {@code 0:02}, {@code 1:02:03.5}, {@code 00:00:01,000}, {@code 12.5s}, and
 * ranges of two. A time of day, such as {@code 10:15 AM} or a time after a date, says nothing about a recording.
 */
public final class Clock {
    private static final String ARROW = "-->";
    private static final int MOST_GROUPS = 3;
    private static final long MOST_MILLIS = 1_000L * 3_600_000;

    private Clock() {}

    /** The times that a stamp gives to the words from {@code offset} on, if it does. */
    public static Optional<TextSpan> span(int offset, String stamp) {
        int to = stamp.indexOf(ARROW);
        int width = ARROW.length();
        for (int i = 1; to < 0 && i < stamp.length(); i++) {
            if (stamp.charAt(i) == '-' || stamp.charAt(i) == '–') {
                to = i;
                width = 1;
            }
        }
        OptionalLong start = millis(to < 0 ? stamp : stamp.substring(0, to));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong end = to < 0 ? OptionalLong.empty() : millis(stamp.substring(to + width));
        boolean later = end.isPresent() && end.getAsLong() > start.getAsLong();
        return Optional.of(new TextSpan(offset, stamp, start.getAsLong(), later ? end : OptionalLong.empty()));
    }

    /** The first time of a range, or the whole stamp if it is none. Caption formats state the end in their own way. */
    public static String start(String stamp) {
        int arrow = stamp.indexOf(ARROW);
        return arrow < 0 ? stamp : stamp.substring(0, arrow).strip();
    }

    /** A stamp of two times. */
    public static String range(String start, String end) {
        return start.isEmpty() || end.isEmpty() ? start : start + " " + ARROW + " " + end;
    }

    private static OptionalLong millis(String written) {
        String text = written.strip();
        int spelled = WrittenTime.seconds(text);
        if (spelled >= 0) {
            return OptionalLong.of(1_000L * spelled);
        }
        boolean unit = text.endsWith("s");
        int end = unit ? text.length() - 1 : text.length();
        long seconds = 0;
        int groups = 1;
        int digits = 0;
        long group = 0;
        int at = 0;
        for (; at < end && text.charAt(at) != '.' && text.charAt(at) != ','; at++) {
            char c = text.charAt(at);
            if (c == ':' && digits > 0 && groups < MOST_GROUPS) {
                seconds = (seconds + group) * 60;
                groups++;
                group = digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 7) {
                group = 10 * group + c - '0';
                digits++;
            } else {
                return OptionalLong.empty();
            }
        }
        long millis = (seconds + group) * 1_000;
        if (digits == 0 || groups == 1 && !unit || millis > MOST_MILLIS) {
            return OptionalLong.empty();
        }
        for (int worth = 100; ++at < end; worth /= 10) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return OptionalLong.empty();
            }
            millis += (long) (c - '0') * worth;
        }
        return OptionalLong.of(millis);
    }
}
