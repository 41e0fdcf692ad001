package dev.courseware.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of bytes that a media player requests from a file (RFC 9110, 14.1.2); only one per request is served.
 *
 * @param from its first byte
 * @param to its last byte
 */
record ByteRange(long from, long to) {
    private static final Pattern FORM = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /**
     * Parses the header.
     *
     * @return empty if the range can't be served; the whole file is sent then
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher form = header == null ? null : FORM.matcher(header.strip());
        if (form == null
                || !form.matches()
                || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (form.group(1).isEmpty()) {
            long last = Long.parseLong(form.group(2));
            return last == 0 ? Optional.empty() : valid(Math.max(0, size - last), size - 1, size);
        }
        long from = Long.parseLong(form.group(1));
        long to = form.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(form.group(2)), size - 1);
        return valid(from, to, size);
    }

    private static Optional<ByteRange> valid(long from, long to, long size) {
        return from <= to && from < size ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    long length() {
        return to - from + 1;
    }
}
