package dev.courseware.parse.dialog.time;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.words.WordList;

/**
 * A time stamp in a line: {@code [00:01:23]}, {@code (0:02)}, {@code 10:15 AM}, {@code 12/03/24, 10:15:32},
 * {@code 00:01 - 00:05}, {@code 0 minutes 3 seconds}.
 *
 * @param text as written in the script, without brackets
 * @param end the index after it and its closing bracket
 */
public record Timestamp(String text, int end) {
    /** Returns the stamp that starts at {@code from}, or null. */
    public static Timestamp scan(String line, int from) {
        if (from >= line.length()) {
            return null;
        }
        char open = line.charAt(from);
        char close = open == '[' ? ']' : open == '(' ? ')' : 0;
        int start = close == 0 ? from : from + 1;
        int written = WrittenTime.end(line, start, close);
        int end = written < 0 ? moment(line, start, close != 0) : written;
        if (end < 0) {
            return null;
        }
        end = written < 0 ? range(line, end, close != 0) : end;
        String text = line.substring(start, end);
        if (close == 0) {
            return end == line.length() || !Character.isLetterOrDigit(line.charAt(end))
                    ? new Timestamp(text, end)
                    : null;
        }
        return end < line.length() && line.charAt(end) == close ? new Timestamp(text, end + 1) : null;
    }

    /** The line without a stamp at its start; one that has nothing else, or whose stamp is a link's text, is returned unchanged. */
    public static String behind(String line) {
        String text = line.strip();
        Timestamp stamp = scan(text, 0);
        return stamp == null || stamp.end == text.length() || text.startsWith("](", stamp.end - 1)
                ? text
                : text.substring(stamp.end).strip();
    }

    /** Whether {@code text} is a stamp and nothing else. */
    public static boolean isStamp(String text) {
        Timestamp stamp = scan(text, 0);
        return stamp != null && stamp.end == text.length();
    }

    /** Returns {@code 1:02:03.5} for 3723.5 seconds, or an empty string for anything that isn't such a number. */
    public static String ofSeconds(String number) {
        int whole = digits(number, 0);
        boolean fraction = whole < number.length() && number.charAt(whole) == '.';
        if (whole == 0 || whole > 6 || whole < number.length() && !fraction) {
            return "";
        }
        int seconds = Integer.parseInt(number.substring(0, whole));
        int fractionEnd = Math.min(number.length(), whole + 4);
        int digits = fraction ? digits(number, whole + 1) : 0;
        String rest = digits == 0 ? "" : number.substring(whole, Math.min(fractionEnd, whole + 1 + digits));
        String clock = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60) + rest;
        return seconds < 3600 ? clock : seconds / 3600 + ":" + clock;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static int range(String line, int end, boolean bracketed) {
        int next = skipSpaces(line, end);
        if (line.startsWith("-->", next)) {
            next += 3;
        } else if (next < line.length() && (line.charAt(next) == '-' || line.charAt(next) == '–')) {
            next++;
        } else {
            return end;
        }
        int second = moment(line, skipSpaces(line, next), bracketed);
        return second < 0 ? end : second;
    }

    private static int moment(String line, int from, boolean bracketed) {
        int seconds = bracketed ? seconds(line, from) : -1;
        if (seconds >= 0) {
            return seconds;
        }
        int date = day(line, from);
        date = date < 0 && bracketed ? dayOfYear(line, from) : date;
        int time = time(line, date < 0 ? from : date);
        return time < 0 ? -1 : dayHalf(line, time);
    }

    /** Skips {@code 12.5s}, which is only a stamp within brackets. */
    private static int seconds(String line, int from) {
        int whole = digits(line, from);
        int at = from + whole;
        if (whole > 0 && at < line.length() && line.charAt(at) == '.') {
            at += 1 + digits(line, at + 1);
        }
        boolean second = whole > 0 && at < line.length() && line.charAt(at) == 's';
        return second && (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1))) ? at + 1 : -1;
    }

    private static int day(String line, int from) {
        for (String day : WordList.DAY.all()) {
            if (line.regionMatches(true, from, day, 0, day.length())) {
                return from + day.length();
            }
        }
        return date(line, from);
    }

    /** Skips {@code 2026-03-12T}, {@code 12/03/24, } and the like. */
    private static int date(String line, int from) {
        int at = from;
        for (int part = 0; part < 3; part++) {
            int digits = digits(line, at);
            if (digits == 0 || digits > 4) {
                return -1;
            }
            at += digits;
            if (part < 2) {
                if (at >= line.length() || "/.-".indexOf(line.charAt(at)) < 0) {
                    return -1;
                }
                at++;
            }
        }
        if (at < line.length() && line.charAt(at) == 'T') {
            return at + 1;
        }
        if (at < line.length() && line.charAt(at) == ',') {
            at++;
        }
        int time = skipSpaces(line, at);
        return time == at ? -1 : time;
    }

    /** Skips {@code 12/3 } before a time, which is only a date within brackets. */
    private static int dayOfYear(String line, int from) {
        int day = digits(line, from);
        int slash = from + day;
        int month = day > 0 && line.startsWith("/", slash) ? digits(line, slash + 1) : 0;
        int end = slash + 1 + month;
        return day > 2 || month == 0 || month > 2 || !line.startsWith(" ", end) ? -1 : skipSpaces(line, end);
    }

    private static int time(String line, int from) {
        int hours = digits(line, from);
        if (hours == 0 || hours > 3) {
            return -1;
        }
        int at = from + hours;
        int groups = 0;
        while (groups < 2 && at < line.length() && line.charAt(at) == ':') {
            int digits = digits(line, at + 1);
            if (digits == 0 || digits > 2 || digits == 1 && groups == 0 && !anotherGroup(line, at + 2)) {
                break;
            }
            at += 1 + digits;
            groups++;
        }
        if (groups == 0) {
            return -1;
        }
        if (at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',')) {
            int fraction = digits(line, at + 1);
            at += fraction == 0 || fraction > 6 ? 0 : 1 + fraction;
        }
        return at < line.length() && line.charAt(at) == 'Z' ? at + 1 : at;
    }

    /**
     * Whether another group of digits follows. Some recorders write minutes with one digit, but then seconds follow:
     * {@code 0:0:3}.
     */
    private static boolean anotherGroup(String line, int at) {
        return at < line.length() && line.charAt(at) == ':' && digits(line, at + 1) > 0;
    }

    private static int dayHalf(String line, int at) {
        int half = skipSpaces(line, at);
        if (half + 1 >= line.length() || "AaPp".indexOf(line.charAt(half)) < 0) {
            return at;
        }
        boolean m = line.charAt(half + 1) == 'M' || line.charAt(half + 1) == 'm';
        boolean ends = half + 2 == line.length() || !Character.isLetterOrDigit(line.charAt(half + 2));
        return m && ends ? half + 2 : at;
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && at - from < 8 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && at - from < 8 && SourceLine.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
