package dev.courseware.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says about a regular file without reading it. Somebody who changes a file and resets its
 * modification time can't reset its change time, on systems that keep one.
 *
 * @param size in bytes
 * @param modified when its content last changed, in nanoseconds since 1970
 * @param changed when its content or metadata last changed, or 0 if the system doesn't keep that
 * @param number the inode, or 0 if there is none
 */
public record Stamp(long size, long modified, long changed, long number) {
    /** The resolution of file times: changes that are closer together may leave the same time. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);
    /** The resolution of file systems that store even seconds only. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    private static final String UNIX = "unix";
    private static final String ATTRIBUTES = "unix:isRegularFile,size,lastModifiedTime,ctime,ino";

    /** The stamp of anything that isn't a regular file. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** Quicker than a record's own, which Java makes at run time, as thousands are compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp
                && size == stamp.size
                && modified == stamp.modified
                && changed == stamp.changed
                && number == stamp.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * (31 * (31 * size + modified) + changed) + number);
    }

    /** The stamp of a file, or {@link #NONE} if there is no regular file of that name. Links are not followed. */
    public static Stamp of(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
                return unix(Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS));
            }
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() ? new Stamp(found.size(), nanos(found.lastModifiedTime()), 0, 0) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    private static Stamp unix(Map<String, Object> found) {
        return (Boolean) found.get("isRegularFile")
                ? new Stamp(
                        (Long) found.get("size"),
                        nanos((FileTime) found.get("lastModifiedTime")),
                        nanos((FileTime) found.get("ctime")),
                        (Long) found.get("ino"))
                : NONE;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** The current time on the clock of the stamps. */
    public static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    public boolean isFile() {
        return size >= 0;
    }

    /**
     * Whether the file could have changed at or after the given time without its stamp changing, so that only its
     * content tells. Git treats files that are as young as its index in the same way. A time in the future proves
     * nothing either.
     */
    public boolean mayHideChange(long since) {
        return Math.max(modified, changed) >= since - tick();
    }

    /** The same as {@link #mayHideChange}, but for the content alone: hard links may have been made or removed. */
    public boolean isModifiedAround(long since) {
        return modified >= since - tick();
    }

    /** A stamp that proves nothing, of a file of this size: only its content tells. */
    public Stamp unproven() {
        return new Stamp(size, 0, 0, 0);
    }

    private long tick() {
        return modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE_TICK : TICK;
    }

    void write(StateWriter out) {
        out.number(size);
        out.fixed(modified);
        out.fixed(changed);
        out.fixed(number);
    }

    static Stamp read(StateReader in) {
        return new Stamp(in.number(), in.fixed(), in.fixed(), in.fixed());
    }
}
